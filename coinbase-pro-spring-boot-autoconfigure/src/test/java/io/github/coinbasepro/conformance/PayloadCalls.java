package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.model.AccountTransferQuery;
import io.github.coinbasepro.model.BookLevel;
import io.github.coinbasepro.model.CandleQuery;
import io.github.coinbasepro.model.FillQuery;
import io.github.coinbasepro.model.Granularity;
import io.github.coinbasepro.model.HoldQuery;
import io.github.coinbasepro.model.LedgerQuery;
import io.github.coinbasepro.model.NewCryptoWithdrawal;
import io.github.coinbasepro.model.NewDepositAddress;
import io.github.coinbasepro.model.NewOrder;
import io.github.coinbasepro.model.OrderQuery;
import io.github.coinbasepro.model.TradeQuery;
import io.github.coinbasepro.model.TransferQuery;
import io.github.coinbasepro.model.WithdrawalFeeQuery;
import org.reactivestreams.Publisher;

/**
 * Which method of ours asks each route.
 */
final class PayloadCalls {

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final Set<String> REMOVED = Set.of("POST /profiles/margin-transfer", "GET /oracle", "GET /position",
			"POST /position/close", "GET /funding", "POST /funding/repay");

	private static final Map<String, Function<CoinbaseProClient, Publisher<?>>> CALLS = new TreeMap<>();

	static {
		CALLS.put("GET /products", (client) -> client.products().list());
		CALLS.put("GET /products/{product_id}", (client) -> client.products().get("BTC-USD"));
		CALLS.put("GET /products/{product_id}/book", (client) -> client.products().orderBook("BTC-USD", BookLevel.TWO));
		CALLS.put("GET /products/{product_id}/ticker", (client) -> client.products().ticker("BTC-USD"));
		CALLS.put("GET /products/{product_id}/trades", (client) -> client.products().trades(TradeQuery.of("BTC-USD")));
		CALLS.put("GET /products/{product_id}/candles",
				(client) -> client.products().candles(CandleQuery.of("BTC-USD", Granularity.ONE_HOUR)));
		CALLS.put("GET /products/{product_id}/stats", (client) -> client.products().stats("BTC-USD"));
		CALLS.put("GET /currencies", (client) -> client.currencies().list());
		CALLS.put("GET /currencies/{currency_id}", (client) -> client.currencies().get("BTC"));
		CALLS.put("GET /time", (client) -> client.time().get());
		CALLS.put("GET /accounts", (client) -> client.accounts().list());
		CALLS.put("GET /accounts/{account_id}", (client) -> client.accounts().get(ID));
		CALLS.put("POST /orders", (client) -> client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)));
		CALLS.put("GET /orders", (client) -> client.orders().list(OrderQuery.open()));
		CALLS.put("GET /orders/{order_id}", (client) -> client.orders().get(ID));
		CALLS.put("GET /orders/client:{client_oid}", (client) -> client.orders().getByClientOrderId(ID));
		CALLS.put("DELETE /orders/{order_id}", (client) -> client.orders().cancel(ID));
		CALLS.put("DELETE /orders", (client) -> client.orders().cancelAll());
		CALLS.put("GET /fills", (client) -> client.fills().list(FillQuery.forProduct("BTC-USD")));
	}

	static {
		CALLS.put("GET /accounts/{account_id}/holds", (client) -> client.accounts().holds(HoldQuery.of(ID)));
		CALLS.put("GET /accounts/{account_id}/ledger", (client) -> client.accounts().ledger(LedgerQuery.of(ID)));
		CALLS.put("GET /accounts/{account_id}/transfers",
				(client) -> client.accounts().transfers(AccountTransferQuery.of(ID)));
		CALLS.put("GET /fees", (client) -> client.fees().get());
		CALLS.put("GET /users/{user_id}/exchange-limits", (client) -> client.users().exchangeLimits());
		CALLS.put("GET /users/self/exchange-limits", (client) -> client.users().exchangeLimits());
		CALLS.put("GET /users/{user_id}/trading-volumes", (client) -> client.users().tradingVolumes());
		CALLS.put("GET /users/self/verify", (client) -> client.users().verify());
		CALLS.put("GET /users/self/trailing-volume", PayloadCalls::trailingVolume);
		CALLS.put("GET /profiles", (client) -> client.profiles().list());
		CALLS.put("GET /profiles/{profile_id}", (client) -> client.profiles().get(ID));
		CALLS.put("POST /profiles", (client) -> client.profiles().open("desk"));
		CALLS.put("PUT /profiles/{profile_id}", (client) -> client.profiles().rename(ID, "desk"));
		CALLS.put("GET /coinbase-accounts", (client) -> client.coinbaseAccounts().list());
		CALLS.put("POST /coinbase-accounts/{account_id}/addresses",
				(client) -> client.coinbaseAccounts().generateAddress(NewDepositAddress.of(ID.toString())));
		CALLS.put("GET /payment-methods", (client) -> client.paymentMethods().list());
		CALLS.put("POST /deposits/coinbase-account",
				(client) -> client.deposits().fromCoinbaseAccount(BigDecimal.ONE, "BTC", ID.toString()));
		CALLS.put("POST /deposits/payment-method",
				(client) -> client.deposits().fromPaymentMethod(BigDecimal.ONE, "USD", ID));
		CALLS.put("POST /withdrawals/coinbase-account",
				(client) -> client.withdrawals().toCoinbaseAccount(BigDecimal.ONE, "BTC", ID.toString()));
		CALLS.put("POST /withdrawals/payment-method",
				(client) -> client.withdrawals().toPaymentMethod(BigDecimal.ONE, "USD", ID));
		CALLS.put("POST /withdrawals/crypto", (client) -> client.withdrawals()
			.toCryptoAddress(NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "address")));
		CALLS.put("POST /withdrawals/counterparty",
				(client) -> client.withdrawals().toCounterparty(BigDecimal.ONE, "BTC", ID.toString()));
		CALLS.put("GET /withdrawals/fee-estimate",
				(client) -> client.withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", "address")));
		CALLS.put("GET /transfers", (client) -> client.transfers().list(TransferQuery.all()));
		CALLS.put("GET /transfers/{transfer_id}", (client) -> client.transfers().get(ID));
	}

	private PayloadCalls() {
	}

	static boolean isRemoved(String endpoint) {
		return REMOVED.contains(endpoint);
	}

	static Publisher<?> call(String endpoint, CoinbaseProClient client) {
		Function<CoinbaseProClient, Publisher<?>> call = CALLS.get(endpoint);
		if (call == null) {
			throw new IllegalStateException("No method for " + endpoint);
		}
		return call.apply(client);
	}

	@SuppressWarnings("deprecation")
	private static Publisher<?> trailingVolume(CoinbaseProClient client) {
		return client.users().trailingVolume();
	}

}

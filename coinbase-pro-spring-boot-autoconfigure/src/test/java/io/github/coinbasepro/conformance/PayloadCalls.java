package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.accounts.AccountTransferQuery;
import io.github.coinbasepro.accounts.HoldQuery;
import io.github.coinbasepro.accounts.LedgerQuery;
import io.github.coinbasepro.addressbook.AddressChange;
import io.github.coinbasepro.addressbook.NewAddress;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.coinbaseaccounts.NewDepositAddress;
import io.github.coinbasepro.conversions.ConversionQuery;
import io.github.coinbasepro.conversions.NewConversion;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.loans.LoanPreviewQuery;
import io.github.coinbasepro.loans.NewInterestRepayment;
import io.github.coinbasepro.loans.NewLoan;
import io.github.coinbasepro.loans.NewPrincipalRepayment;
import io.github.coinbasepro.loans.RepaymentPreviewQuery;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.profiles.NewProfileTransfer;
import io.github.coinbasepro.reports.NewReport;
import io.github.coinbasepro.reports.ReportQuery;
import io.github.coinbasepro.transfers.NewTransferTravelRule;
import io.github.coinbasepro.transfers.TransferQuery;
import io.github.coinbasepro.travelrules.NewTravelRule;
import io.github.coinbasepro.travelrules.TravelRuleQuery;
import io.github.coinbasepro.users.SettlementPreference;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import io.github.coinbasepro.withdrawals.WithdrawalFeeQuery;
import io.github.coinbasepro.wrappedassets.NewRedeem;
import io.github.coinbasepro.wrappedassets.NewStakeWrap;
import io.github.coinbasepro.wrappedassets.RedeemQuery;
import io.github.coinbasepro.wrappedassets.StakeWrapQuery;
import org.reactivestreams.Publisher;
import tools.jackson.databind.JsonNode;

/**
 * Which method of ours asks each route.
 */
final class PayloadCalls {

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

	private static final Set<String> REMOVED = Set.of("POST /profiles/margin-transfer", "GET /oracle", "GET /position",
			"POST /position/close", "GET /funding", "POST /funding/repay");

	private static final Map<String, Function<CoinbaseProClient, Publisher<?>>> CALLS = new TreeMap<>();

	static {
		CALLS.put("GET /products", (client) -> client.products().list());
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
		CALLS.put("GET /orders", (client) -> client.orders().list(OrderQuery.open()));
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
	}

	static {
		CALLS.put("GET /products/volume-summary", (client) -> client.products().volumeSummary());
		CALLS.put("GET /fee-rates", (client) -> client.products().feeRates());
		CALLS.put("GET /wrapped-assets", (client) -> client.wrappedAssets().list());
		CALLS.put("GET /wrapped-assets/{wrapped_asset_id}", (client) -> client.wrappedAssets().get("CBETH"));
		CALLS.put("GET /wrapped-assets/{wrapped_asset_id}/conversion-rate",
				(client) -> client.wrappedAssets().conversionRate("CBETH"));
		CALLS.put("GET /wrapped-assets/stake-wrap",
				(client) -> client.wrappedAssets().listStakeWraps(StakeWrapQuery.all()));
		CALLS.put("GET /wrapped-assets/stake-wrap/{stake_wrap_id}",
				(client) -> client.wrappedAssets().getStakeWrap(ID));
		CALLS.put("GET /wrapped-assets/redeem", (client) -> client.wrappedAssets().listRedeems(RedeemQuery.all()));
		CALLS.put("GET /wrapped-assets/redeem/{redeem_id}", (client) -> client.wrappedAssets().getRedeem(ID));
		CALLS.put("POST /wrapped-assets/stake-wrap",
				(client) -> client.wrappedAssets().stakeWrap(new NewStakeWrap("ETH", "CBETH", BigDecimal.ONE)));
		CALLS.put("POST /wrapped-assets/redeem",
				(client) -> client.wrappedAssets().redeem(NewRedeem.of("CBETH", "ETH", BigDecimal.ONE)));
		CALLS.put("POST /conversions",
				(client) -> client.conversions().place(NewConversion.of("USD", "USDC", BigDecimal.ONE)));
		CALLS.put("GET /conversions", (client) -> client.conversions().list(ConversionQuery.all()));
		CALLS.put("GET /conversions/{conversion_id}", (client) -> client.conversions().get(ID));
		CALLS.put("GET /conversions/fees", (client) -> client.conversions().fees());
		CALLS.put("GET /address-book", (client) -> client.addressBook().list());
		CALLS.put("POST /address-book",
				(client) -> client.addressBook().add(List.of(NewAddress.of("BTC", "address", "label"))));
		CALLS.put("PUT /address-book/{id}", (client) -> client.addressBook().change(AddressChange.label(ID, "label")));
		CALLS.put("GET /address-book/counterparty", (client) -> client.addressBook().listCounterparties());
		CALLS.put("GET /travel-rules", (client) -> client.travelRules().list(TravelRuleQuery.all()));
		CALLS.put("POST /travel-rules",
				(client) -> client.travelRules().add(NewTravelRule.of("address", "name", "US")));
		CALLS.put("POST /reports", (client) -> client.reports().create(NewReport.fills("BTC-USD")));
		CALLS.put("GET /reports", (client) -> client.reports().list(ReportQuery.all()));
		CALLS.put("GET /reports/{report_id}", (client) -> client.reports().get(ID));
	}

	static {
		LoanPreviewQuery preview = new LoanPreviewQuery("BTC", BigDecimal.ONE);
		RepaymentPreviewQuery repayment = new RepaymentPreviewQuery(ID, "BTC", BigDecimal.ONE);
		CALLS.put("GET /loans", (client) -> client.loans().list());
		CALLS.put("GET /loans/assets", (client) -> client.loans().assets());
		CALLS.put("GET /loans/options", (client) -> client.loans().options());
		CALLS.put("GET /loans/lending-overview", (client) -> client.loans().overview());
		CALLS.put("GET /loans/lending-overview-xm", (client) -> client.loans().crossMarginOverview());
		CALLS.put("GET /loans/loan-preview", (client) -> client.loans().preview(preview));
		CALLS.put("GET /loans/loan-preview-xm", (client) -> client.loans().crossMarginPreview(preview));
		CALLS.put("GET /loans/repayment-preview", (client) -> client.loans().repaymentPreview(repayment));
		CALLS.put("GET /loans/repayment-preview-xm", (client) -> client.loans().crossMarginRepaymentPreview(repayment));
		CALLS.put("GET /loans/interest", (client) -> client.loans().interest());
		CALLS.put("GET /loans/interest/{loan_id}", (client) -> client.loans().interestCharges(ID));
		CALLS.put("GET /loans/interest/history/{loan_id}", (client) -> client.loans().interestRates(ID));
		CALLS.put("GET /margin/auto-loan", (client) -> client.margin().autoLoan());
		CALLS.put("POST /loans/open", (client) -> client.loans()
			.open(new NewLoan(null, "USDC", BigDecimal.ONE, BigDecimal.ONE, START, null, ID)));
		CALLS.put("POST /loans/repay-interest",
				(client) -> client.loans().repayInterest(NewInterestRepayment.of(ID, "USDC", BigDecimal.ONE)));
		CALLS.put("POST /loans/repay-principal",
				(client) -> client.loans().repayPrincipal(NewPrincipalRepayment.of(ID, ID, "USDC", BigDecimal.ONE)));
		CALLS.put("POST /margin/auto-loan", (client) -> client.margin().setAutoLoan(true));
		CALLS.put("POST /margin/usdc", (client) -> client.margin().setUsdc(true));
		CALLS.put("POST /profiles/transfer",
				(client) -> client.profiles().transfer(new NewProfileTransfer(ID, OTHER, "BTC", BigDecimal.ONE)));
		CALLS.put("PUT /profiles/{profile_id}/deactivate", (client) -> client.profiles().deactivate(ID, OTHER));
		CALLS.put("DELETE /address-book/{id}", (client) -> client.addressBook().remove(ID));
		CALLS.put("DELETE /travel-rules/{id}", (client) -> client.travelRules().remove(ID));
		CALLS.put("DELETE /orders/client:{client_oid}", (client) -> client.orders().cancelByClientOrderId(ID));
		CALLS.put("GET /products/stats", (client) -> client.products().allStats());
		CALLS.put("POST /users/{user_id}/settlement-preferences",
				(client) -> client.users().setSettlementPreference(SettlementPreference.USDC));
		CALLS.put("POST /transfers/{transfer_id}/travel-rules",
				(client) -> client.transfers().submitTravelRule(NewTransferTravelRule.of(ID)));
		CALLS.put("GET /margin/usdc", (client) -> client.margin().usdc());
	}

	private PayloadCalls() {
	}

	static boolean isRemoved(String endpoint) {
		return REMOVED.contains(endpoint);
	}

	static Publisher<?> call(String endpoint, CoinbaseProClient client, JsonNode payload) {
		Publisher<?> asked = PayloadsAsAsked.call(endpoint, client, payload);
		if (asked != null) {
			return asked;
		}
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

package io.github.coinbasepro.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.accounts.Account;
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
import io.github.coinbasepro.orders.NewOrder;
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
import reactor.core.publisher.Flux;

/**
 * One call of each route but those of loans, in an order in which each finds something.
 */
final class RouteWalk {

	static final String ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Map<String, Supplier<Publisher<?>>> calls = new LinkedHashMap<>();

	private final Map<String, UUID> ids = new LinkedHashMap<>();

	private final CoinbaseProClient client;

	private final Instant now;

	RouteWalk(CoinbaseProClient client, Instant now) {
		this.client = client;
		this.now = now;
		market();
		orders();
		accounts();
		profiles();
		wallets();
		transfers();
		addresses();
		conversions();
		wrappedAssets();
		reportsAndSettings();
	}

	Map<String, Supplier<Publisher<?>>> calls() {
		return this.calls;
	}

	private UUID id(String operation) {
		return this.ids.computeIfAbsent(operation, (name) -> {
			throw new IllegalStateException("No id from " + name);
		});
	}

	private Publisher<?> keep(String operation, Publisher<?> answer) {
		return Flux.from(answer).doOnNext((value) -> this.ids.put(operation, idOf(value)));
	}

	private static UUID idOf(Object answer) {
		try {
			return UUID.fromString(answer.getClass().getMethod("id").invoke(answer).toString());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Account account(String currency) {
		return first(this.client.accounts().list().filter((account) -> account.currency().equals(currency)));
	}

	private UUID profile() {
		return first(this.client.profiles().list()).id();
	}

	private String wallet(String currency) {
		return first(this.client.coinbaseAccounts().list().filter((wallet) -> wallet.currency().equals(currency))).id();
	}

	private UUID bank() {
		return first(this.client.paymentMethods().list()).id();
	}

	private static <T> T first(Flux<T> rows) {
		return Objects.requireNonNull(rows.blockFirst(PATIENCE));
	}

	private static BigDecimal amount(String text) {
		return new BigDecimal(text);
	}

	private void market() {
		this.calls.put("products.list", () -> this.client.products().list());
		this.calls.put("products.get", () -> this.client.products().get("BTC-USD"));
		this.calls.put("products.orderBook", () -> this.client.products().orderBook("BTC-USD", BookLevel.TWO));
		this.calls.put("products.ticker", () -> this.client.products().ticker("BTC-USD"));
		this.calls.put("products.trades", () -> this.client.products().trades(TradeQuery.of("BTC-USD")));
		this.calls.put("products.candles",
				() -> this.client.products()
					.candles(CandleQuery.of("BTC-USD", Granularity.ONE_HOUR)
						.between(this.now.minus(Duration.ofDays(1)), this.now)));
		this.calls.put("products.stats", () -> this.client.products().stats("BTC-USD"));
		this.calls.put("products.allStats", () -> this.client.products().allStats());
		this.calls.put("products.volumeSummary", () -> this.client.products().volumeSummary());
		this.calls.put("products.feeRates", () -> this.client.products().feeRates());
		this.calls.put("currencies.list", () -> this.client.currencies().list());
		this.calls.put("currencies.get", () -> this.client.currencies().get("CBETH"));
		this.calls.put("time.get", () -> this.client.time().get());
	}

	private void orders() {
		NewOrder resting = NewOrder.limitBuy("BTC-USD", amount("0.01"), amount("1000.00"));
		NewOrder second = NewOrder.limitBuy("BTC-USD", amount("0.01"), amount("1001.00"));
		NewOrder third = NewOrder.limitBuy("BTC-USD", amount("0.01"), amount("1002.00"));
		NewOrder taking = NewOrder.limitBuy("BTC-USD", amount("0.01"), amount("100000.00"));
		this.calls.put("orders.place",
				() -> Flux.concat(this.client.orders().place(taking), this.client.orders().place(second),
						this.client.orders().place(third), keep("order", this.client.orders().place(resting))));
		this.calls.put("orders.list", () -> this.client.orders().list(OrderQuery.open()));
		this.calls.put("accounts.holds", () -> this.client.accounts().holds(HoldQuery.of(account("USD").id())));
		this.calls.put("orders.get", () -> this.client.orders().get(id("order")));
		this.calls.put("orders.getByClientOrderId",
				() -> this.client.orders().getByClientOrderId(second.clientOrderId()));
		this.calls.put("orders.cancel", () -> this.client.orders().cancel(id("order"), "BTC-USD"));
		this.calls.put("orders.cancelByClientOrderId",
				() -> this.client.orders().cancelByClientOrderId(second.clientOrderId()));
		this.calls.put("orders.cancelAll", () -> this.client.orders().cancelAll("BTC-USD"));
		this.calls.put("fills.list", () -> this.client.fills().list(FillQuery.forProduct("BTC-USD")));
	}

	private void accounts() {
		this.calls.put("accounts.list", () -> this.client.accounts().list());
		this.calls.put("accounts.get", () -> this.client.accounts().get(account("USD").id()));
		this.calls.put("accounts.ledger", () -> this.client.accounts().ledger(LedgerQuery.of(account("USD").id())));
		this.calls.put("fees.get", () -> this.client.fees().get());
	}

	private void profiles() {
		this.calls.put("profiles.open", () -> keep("profile", this.client.profiles().open("Savings")));
		this.calls.put("profiles.list", () -> this.client.profiles().list());
		this.calls.put("profiles.get", () -> this.client.profiles().get(id("profile"), true));
		this.calls.put("profiles.rename", () -> this.client.profiles().rename(id("profile"), "Reserves"));
		this.calls.put("profiles.transfer", () -> this.client.profiles()
			.transfer(new NewProfileTransfer(profile(), id("profile"), "USD", amount("100"))));
		this.calls.put("profiles.deactivate", () -> this.client.profiles().deactivate(id("profile"), profile()));
	}

	private void wallets() {
		this.calls.put("coinbaseAccounts.list", () -> this.client.coinbaseAccounts().list());
		this.calls.put("coinbaseAccounts.generateAddress",
				() -> this.client.coinbaseAccounts().generateAddress(NewDepositAddress.of(wallet("ETH"))));
		this.calls.put("paymentMethods.list", () -> this.client.paymentMethods().list());
	}

	private void transfers() {
		this.calls.put("deposits.fromCoinbaseAccount",
				() -> this.client.deposits().fromCoinbaseAccount(amount("1.5"), "BTC", wallet("BTC")));
		this.calls.put("deposits.fromPaymentMethod",
				() -> this.client.deposits().fromPaymentMethod(amount("250.00"), "USD", bank()));
		this.calls.put("withdrawals.toCoinbaseAccount",
				() -> this.client.withdrawals().toCoinbaseAccount(amount("0.5"), "BTC", wallet("BTC")));
		this.calls.put("withdrawals.toPaymentMethod",
				() -> this.client.withdrawals().toPaymentMethod(amount("50.00"), "USD", bank()));
		this.calls.put("withdrawals.toCryptoAddress", () -> keep("transfer",
				this.client.withdrawals().toCryptoAddress(NewCryptoWithdrawal.of(amount("0.25"), "BTC", ADDRESS))));
		this.calls.put("withdrawals.toCounterparty",
				() -> this.client.withdrawals().toCounterparty(amount("10"), "USDC", "CB00000001"));
		this.calls.put("withdrawals.estimateFee",
				() -> this.client.withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", ADDRESS)));
		this.calls.put("transfers.list", () -> this.client.transfers().list(TransferQuery.all()));
		this.calls.put("transfers.get", () -> this.client.transfers().get(id("transfer")));
		this.calls.put("transfers.submitTravelRule", () -> this.client.transfers()
			.submitTravelRule(NewTransferTravelRule.of(id("transfer")).withOriginator("Alice", "GB")));
		this.calls.put("accounts.transfers",
				() -> this.client.accounts().transfers(AccountTransferQuery.of(account("BTC").id())));
	}

	private void addresses() {
		this.calls.put("addressBook.add", () -> keep("address",
				this.client.addressBook().add(List.of(NewAddress.of("BTC", ADDRESS, "Cold storage")))));
		this.calls.put("addressBook.list", () -> this.client.addressBook().list());
		this.calls.put("addressBook.change",
				() -> this.client.addressBook().change(AddressChange.label(id("address"), "Vault")));
		this.calls.put("addressBook.remove", () -> this.client.addressBook().remove(id("address")));
		this.calls.put("addressBook.listCounterparties", () -> this.client.addressBook().listCounterparties());
		this.calls.put("travelRules.add",
				() -> keep("rule", this.client.travelRules().add(NewTravelRule.of(ADDRESS, "Alice", "GB"))));
		this.calls.put("travelRules.list", () -> this.client.travelRules().list(TravelRuleQuery.all()));
		this.calls.put("travelRules.remove", () -> this.client.travelRules().remove(id("rule")));
	}

	private void conversions() {
		this.calls.put("conversions.place", () -> keep("conversion",
				this.client.conversions().place(NewConversion.of("USD", "USDC", amount("100")))));
		this.calls.put("conversions.list", () -> this.client.conversions().list(ConversionQuery.all()));
		this.calls.put("conversions.get", () -> this.client.conversions().get(id("conversion")));
		this.calls.put("conversions.fees", () -> this.client.conversions().fees());
	}

	private void wrappedAssets() {
		this.calls.put("wrappedAssets.list", () -> this.client.wrappedAssets().list());
		this.calls.put("wrappedAssets.get", () -> this.client.wrappedAssets().get("CBETH"));
		this.calls.put("wrappedAssets.conversionRate", () -> this.client.wrappedAssets().conversionRate("CBETH"));
		this.calls.put("wrappedAssets.stakeWrap", () -> keep("wrap",
				this.client.wrappedAssets().stakeWrap(new NewStakeWrap("ETH", "CBETH", amount("2")))));
		this.calls.put("wrappedAssets.listStakeWraps",
				() -> this.client.wrappedAssets().listStakeWraps(StakeWrapQuery.all().between("ETH", "CBETH")));
		this.calls.put("wrappedAssets.getStakeWrap", () -> this.client.wrappedAssets().getStakeWrap(id("wrap")));
		this.calls.put("wrappedAssets.redeem",
				() -> keep("redeem", this.client.wrappedAssets().redeem(NewRedeem.of("CBETH", "ETH", amount("1")))));
		this.calls.put("wrappedAssets.listRedeems",
				() -> this.client.wrappedAssets().listRedeems(RedeemQuery.all().withStatus("completed")));
		this.calls.put("wrappedAssets.getRedeem", () -> this.client.wrappedAssets().getRedeem(id("redeem")));
	}

	@SuppressWarnings("deprecation")
	private void reportsAndSettings() {
		this.calls.put("reports.create", () -> keep("report", this.client.reports().create(NewReport.allAccounts())));
		this.calls.put("reports.list", () -> this.client.reports().list(ReportQuery.all()));
		this.calls.put("reports.get", () -> this.client.reports().get(id("report")));
		this.calls.put("users.exchangeLimits", () -> this.client.users().exchangeLimits());
		this.calls.put("users.tradingVolumes", () -> this.client.users().tradingVolumes());
		this.calls.put("users.setSettlementPreference",
				() -> this.client.users().setSettlementPreference(SettlementPreference.USDC));
		this.calls.put("users.verify", () -> this.client.users().verify());
		this.calls.put("users.trailingVolume", () -> this.client.users().trailingVolume());
		this.calls.put("margin.setAutoLoan", () -> this.client.margin().setAutoLoan(true));
		this.calls.put("margin.autoLoan", () -> this.client.margin().autoLoan());
		this.calls.put("margin.setUsdc", () -> this.client.margin().setUsdc(true));
		this.calls.put("margin.usdc", () -> this.client.margin().usdc());
	}

}

package io.github.coinbasepro.conformance;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.accounts.HoldQuery;
import io.github.coinbasepro.accounts.LedgerQuery;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.conversions.NewConversion;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.orders.CancelAfter;
import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.NewMarketOrder;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderOptions;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.orders.SelfTradePrevention;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.orders.StopType;
import io.github.coinbasepro.orders.TimeInForce;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.reports.NewReport;
import io.github.coinbasepro.reports.ReportFormat;
import io.github.coinbasepro.reports.ReportScope;
import io.github.coinbasepro.reports.ReportType;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/**
 * What each method of copra is with us.
 */
final class CopraCalls {

	private static final Map<String, CopraCall> CALLS = new TreeMap<>();

	static {
		CALLS.put("products", (client, args) -> client.products().list());
		CALLS.put("order_book", (client, args) -> client.products()
			.orderBook(args.text("product_id"), BookLevel.of(args.number("level", 1))));
		CALLS.put("ticker", (client, args) -> client.products().ticker(args.text("product_id")));
		CALLS.put("trades",
				(client, args) -> client.products().trades(args.page(TradeQuery.of(args.text("product_id")))));
		CALLS.put("historic_rates", (client, args) -> client.products().candles(candles(args)));
		CALLS.put("get_24hour_stats", (client, args) -> client.products().stats(args.text("product_id")));
		CALLS.put("currencies", (client, args) -> client.currencies().list());
		CALLS.put("server_time", (client, args) -> client.time().get());
		CALLS.put("accounts", (client, args) -> client.accounts().list());
		CALLS.put("account", (client, args) -> client.accounts().get(args.uuid("account_id")));
		CALLS.put("limit_order", (client, args) -> client.orders().place(limitOrder(args)));
		CALLS.put("market_order", (client, args) -> client.orders().place(marketOrder(args)));
		CALLS.put("cancel", (client, args) -> client.orders().cancel(args.uuid("order_id")));
		CALLS.put("cancel_all", CopraCalls::cancelAll);
		CALLS.put("orders", (client, args) -> client.orders().list(orders(args)));
		CALLS.put("get_order", CopraCalls::getOrder);
		CALLS.put("fills", (client, args) -> client.fills()
			.list(args
				.page(new FillQuery(args.uuidOrNull("order_id"), args.textOrNull("product_id"), PageRequest.first()))));
		CALLS.put("account_history",
				(client, args) -> client.accounts().ledger(args.page(LedgerQuery.of(args.uuid("account_id")))));
		CALLS.put("holds", (client, args) -> client.accounts().holds(args.page(HoldQuery.of(args.uuid("account_id")))));
		CALLS.put("fees", (client, args) -> client.fees().get());
		CALLS.put("payment_methods", (client, args) -> client.paymentMethods().list());
		CALLS.put("coinbase_accounts", (client, args) -> client.coinbaseAccounts().list());
		CALLS.put("deposit_payment_method", (client, args) -> client.deposits()
			.fromPaymentMethod(args.decimal("amount"), args.text("currency"), args.uuid("payment_method_id")));
		CALLS.put("deposit_coinbase", (client, args) -> client.deposits()
			.fromCoinbaseAccount(args.decimal("amount"), args.text("currency"), args.text("coinbase_account_id")));
		CALLS.put("withdraw_payment_method", (client, args) -> client.withdrawals()
			.toPaymentMethod(args.decimal("amount"), args.text("currency"), args.uuid("payment_method_id")));
		CALLS.put("withdraw_coinbase", (client, args) -> client.withdrawals()
			.toCoinbaseAccount(args.decimal("amount"), args.text("currency"), args.text("coinbase_account_id")));
		CALLS.put("withdraw_crypto",
				(client, args) -> client.withdrawals()
					.toCryptoAddress(NewCryptoWithdrawal.of(args.decimal("amount"), args.text("currency"),
							args.text("crypto_address"))));
		CALLS.put("stablecoin_conversion",
				(client, args) -> client.conversions()
					.place(NewConversion.of(args.text("from_currency_id"), args.text("to_currency_id"),
							args.decimal("amount"))));
		CALLS.put("create_report", (client, args) -> client.reports().create(report(args)));
		CALLS.put("report_status", (client, args) -> client.reports().get(args.uuid("report_id")));
		CALLS.put("trailing_volume", CopraCalls::trailingVolume);
		CALLS.put("get", (client, args) -> raw(client, RawRequest.get(args.text("path")), args, "params"));
		CALLS.put("delete", (client, args) -> raw(client, RawRequest.delete(args.text("path")), args, "params"));
		CALLS.put("post", (client, args) -> raw(client, RawRequest.post(args.text("path")), args, "data"));
	}

	private CopraCalls() {
	}

	static Publisher<?> call(CoinbaseProClient client, JsonNode copraCall) {
		CopraCall call = CALLS.get(copraCall.path("method").asString());
		if (call == null) {
			throw new IllegalStateException("No counterpart of " + copraCall.path("method"));
		}
		return call.of(client, new Arguments(copraCall.path("kwargs")));
	}

	@SuppressWarnings("deprecation")
	private static Publisher<?> trailingVolume(CoinbaseProClient client, Arguments args) {
		return client.users().trailingVolume();
	}

	private static CandleQuery candles(Arguments args) {
		return new CandleQuery(args.text("product_id"), Granularity.ofSeconds(args.number("granularity", 3600)),
				args.instantOrNull("start"), args.instantOrNull("end"), true, false);
	}

	private static NewReport report(Arguments args) {
		boolean given = !args.json().path("report_format").isMissingNode();
		boolean ofFills = args.text("report_type").equals("fills") && args.has("product_id");
		return new NewReport(new ReportType(args.text("report_type")),
				given ? new ReportFormat(args.text("report_format")) : null, args.textOrNull("email"), null, null,
				new ReportScope(args.instantOrNull("start_date"), args.instantOrNull("end_date"),
						args.textOrNull("product_id"), ofFills ? null : args.textOrNull("account_id"), null));
	}

	private static NewOrder limitOrder(Arguments args) {
		return new NewLimitOrder(args.text("product_id"), new Side(args.text("side")), args.decimal("price"),
				args.decimal("size"), null,
				args.has("time_in_force") ? new TimeInForce(args.text("time_in_force")) : null, cancelAfter(args),
				args.flag("post_only") ? true : null, options(args));
	}

	private static NewOrder marketOrder(Arguments args) {
		return new NewMarketOrder(args.text("product_id"), new Side(args.text("side")), args.decimalOrNull("size"),
				args.decimalOrNull("funds"), options(args));
	}

	private static @Nullable CancelAfter cancelAfter(Arguments args) {
		if (!args.has("cancel_after")) {
			return null;
		}
		for (CancelAfter cancelAfter : CancelAfter.values()) {
			if (cancelAfter.value().equals(args.text("cancel_after"))) {
				return cancelAfter;
			}
		}
		throw new NotExpressibleException("cancelAfter is an enum");
	}

	private static OrderOptions options(Arguments args) {
		boolean given = !args.json().path("stp").isMissingNode();
		return new OrderOptions(args.has("client_oid") ? args.uuid("client_oid") : UUID.randomUUID(),
				given ? new SelfTradePrevention(args.text("stp")) : null, stop(args), null, null);
	}

	private static @Nullable Stop stop(Arguments args) {
		if (!args.has("stop") && !args.has("stop_price")) {
			return null;
		}
		if (!args.has("stop") || !args.has("stop_price")) {
			throw new NotExpressibleException("a stop has a type and a price");
		}
		return new Stop(new StopType(args.text("stop")), args.decimal("stop_price"), null);
	}

	private static Publisher<?> cancelAll(CoinbaseProClient client, Arguments args) {
		boolean ofProduct = args.has("product_id");
		Flux<UUID> cancelled = ofProduct ? client.orders().cancelAll(args.text("product_id"))
				: client.orders().cancelAll();
		if (!args.flag("stop")) {
			return cancelled;
		}
		return cancelled.concatWith(client.orders()
			.listAll(OrderQuery.withStatus(OrderStatus.ACTIVE, OrderStatus.OPEN, OrderStatus.PENDING))
			.filter((order) -> !ofProduct || order.productId().equals(args.text("product_id")))
			.concatMap((order) -> client.orders().cancel(order.id())));
	}

	private static OrderQuery orders(Arguments args) {
		return args.page(new OrderQuery(args.texts("status").stream().map(OrderStatus::new).toList(),
				args.textOrNull("product_id"), PageRequest.first()));
	}

	private static Publisher<?> getOrder(CoinbaseProClient client, Arguments args) {
		String id = args.text("order_id");
		return id.startsWith("client:")
				? client.orders().getByClientOrderId(UUID.fromString(id.substring("client:".length())))
				: client.orders().get(args.uuid("order_id"));
	}

	private static Publisher<?> raw(CoinbaseProClient client, RawRequest request, Arguments args, String parameters) {
		RawRequest raw = args.flag("auth") ? request : request.unsigned();
		JsonNode values = args.json().path(parameters);
		if (parameters.equals("data")) {
			return client.exchange(values.isObject() ? raw.body(values) : raw);
		}
		for (Map.Entry<String, JsonNode> value : values.properties()) {
			raw = raw.query(value.getKey(), value.getValue().asString());
		}
		return client.exchange(raw);
	}

	/**
	 * A call of ours in the place of one of copra.
	 */
	@FunctionalInterface
	private interface CopraCall {

		Publisher<?> of(CoinbaseProClient client, Arguments args);

	}

}

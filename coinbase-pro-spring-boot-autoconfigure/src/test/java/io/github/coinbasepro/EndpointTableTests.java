package io.github.coinbasepro;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The routes as data: what must hold for all of them, and the page that lists them, which
 * {@code -Ddocs.update=true} writes anew.
 */
public class EndpointTableTests {

	private static final Map<String, String> COPRA = Map.ofEntries(Map.entry("products.list", "products"),
			Map.entry("products.orderBook", "order_book"), Map.entry("products.ticker", "ticker"),
			Map.entry("products.trades", "trades"), Map.entry("products.candles", "historic_rates"),
			Map.entry("products.stats", "get_24hour_stats"), Map.entry("currencies.list", "currencies"),
			Map.entry("time.get", "server_time"), Map.entry("accounts.list", "accounts"),
			Map.entry("accounts.get", "account"), Map.entry("accounts.ledger", "account_history"),
			Map.entry("accounts.holds", "holds"), Map.entry("orders.place", "limit_order, market_order"),
			Map.entry("orders.cancel", "cancel"), Map.entry("orders.cancelAll", "cancel_all"),
			Map.entry("orders.list", "orders"), Map.entry("orders.get", "get_order"), Map.entry("fills.list", "fills"),
			Map.entry("paymentMethods.list", "payment_methods"),
			Map.entry("coinbaseAccounts.list", "coinbase_accounts"),
			Map.entry("deposits.fromPaymentMethod", "deposit_payment_method"),
			Map.entry("deposits.fromCoinbaseAccount", "deposit_coinbase"),
			Map.entry("withdrawals.toPaymentMethod", "withdraw_payment_method"),
			Map.entry("withdrawals.toCoinbaseAccount", "withdraw_coinbase"),
			Map.entry("withdrawals.toCryptoAddress", "withdraw_crypto"),
			Map.entry("conversions.place", "stablecoin_conversion"), Map.entry("fees.get", "fees"),
			Map.entry("reports.create", "create_report"), Map.entry("reports.get", "report_status"),
			Map.entry("users.trailingVolume", "trailing_volume"));

	private final List<Endpoint<?>> endpoints = endpoints();

	@Test
	void thePageListsThemAll() throws IOException {
		GeneratedPage.named("endpoints.md").assertSays(page());
	}

	@Test
	void thereAreAsManyAsTheExchangeHas() {
		assertThat(this.endpoints).hasSize(94);
		assertThat(this.endpoints).extracting(Endpoint::operation).doesNotHaveDuplicates();
		assertThat(this.endpoints).extracting((endpoint) -> endpoint.method() + " " + endpoint.path())
			.doesNotHaveDuplicates();
	}

	@Test
	void anOperationIsNamedAfterItsGroup() {
		assertThat(this.endpoints)
			.allSatisfy((endpoint) -> assertThat(endpoint.operation()).matches("[a-z][A-Za-z]+\\.[a-z][A-Za-z]+"));
	}

	@Test
	void nothingThatDoesSomethingTwiceIsRepeated() {
		assertThat(this.endpoints).allSatisfy((endpoint) -> {
			if (endpoint.method().equals(HttpMethod.POST)) {
				assertThat(endpoint.repeatable()).as(endpoint.operation()).isFalse();
			}
		});
	}

	@Test
	void whatIsPublicCountsAsPublicAndWhatIsPrivateDoesNot() {
		assertThat(this.endpoints).allSatisfy((endpoint) -> {
			boolean open = endpoint.permission() == KeyPermission.NONE;
			assertThat(endpoint.rateLimitClass() == RateLimitClass.PUBLIC).as(endpoint.operation()).isEqualTo(open);
		});
	}

	@Test
	void movesFundsOnlyWithKeysThatMayAndNeverTwice() {
		assertThat(this.endpoints)
			.filteredOn((endpoint) -> endpoint.permission() == KeyPermission.TRANSFER && !endpoint.reads())
			.allSatisfy((endpoint) -> assertThat(endpoint.repeatable()).as(endpoint.operation()).isFalse())
			.extracting(Endpoint::operation)
			.contains("deposits.fromCoinbaseAccount", "deposits.fromPaymentMethod", "withdrawals.toCoinbaseAccount",
					"withdrawals.toPaymentMethod", "withdrawals.toCryptoAddress", "withdrawals.toCounterparty",
					"profiles.transfer");
	}

	@Test
	void onlyCancelsOfOrdersGoFirst() {
		assertThat(this.endpoints).filteredOn((endpoint) -> endpoint.priority() == Priority.CANCEL)
			.extracting(Endpoint::operation)
			.containsExactlyInAnyOrder("orders.cancel", "orders.cancelByClientOrderId", "orders.cancelAll");
	}

	@Test
	void everyOperationIsAMethodOfItsGroup() {
		assertThat(this.endpoints).allSatisfy((endpoint) -> assertThat(methodNames(endpoint)).contains(name(endpoint)));
	}

	@Test
	void copraHasACounterpartHereForAllItsMethods() {
		List<String> operations = this.endpoints.stream().map(Endpoint::operation).toList();
		assertThat(COPRA).hasSize(30);
		assertThat(operations).containsAll(COPRA.keySet());
	}

	private String page() {
		String rows = this.endpoints.stream().map(EndpointTableTests::row).collect(Collectors.joining("\n"));
		return """
				# Routes

				Every route that has a method, as the code holds it. The operation is what exceptions name. A key permission of
				`none` means public and unsigned. What is paged has a method beside it that walks all pages. What is retried is
				tried again after failures that do no harm.

				| route | method | operation | key permission | rate limit | paged | retried | copra |
				| --- | --- | --- | --- | --- | --- | --- | --- |
				%s
				"""
			.formatted(rows);
	}

	private static String row(Endpoint<?> endpoint) {
		String[] operation = endpoint.operation().split("\\.");
		String copra = COPRA.get(endpoint.operation());
		return "| `" + endpoint.method() + " " + endpoint.path() + "` | `" + operation[0] + "()." + operation[1]
				+ "` | `" + endpoint.operation() + "` | " + word(endpoint.permission()) + " | "
				+ word(endpoint.rateLimitClass()) + " | " + (isPaged(endpoint) ? "yes" : "no") + " | "
				+ (endpoint.isRetried() ? "yes" : "no") + " | " + ((copra != null) ? "`" + copra + "`" : "") + " |";
	}

	private static boolean isPaged(Endpoint<?> endpoint) {
		return groups().flatMap((group) -> Stream.of(group.getDeclaredFields()))
			.filter((field) -> field.getType() == Endpoint.class && endpoint(field) == endpoint)
			.allMatch((field) -> field.getGenericType().getTypeName().contains(Page.class.getName()));
	}

	private static List<String> methodNames(Endpoint<?> endpoint) {
		String group = endpoint.operation().substring(0, endpoint.operation().indexOf('.'));
		return Arrays.stream(CoinbaseProClient.class.getMethods())
			.filter((method) -> method.getName().equals(group))
			.flatMap((method) -> Stream.of(method.getReturnType().getMethods()))
			.map(Method::getName)
			.toList();
	}

	private static String name(Endpoint<?> endpoint) {
		return endpoint.operation().substring(endpoint.operation().indexOf('.') + 1);
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	public static List<Endpoint<?>> endpoints() {
		return groups().flatMap((type) -> Stream.of(type.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == Endpoint.class)
			.<Endpoint<?>>map(EndpointTableTests::endpoint)
			.sorted(Comparator.comparing(Endpoint::operation))
			.toList();
	}

	/**
	 * Returns the classes that hold the routes.
	 */
	public static Stream<Class<?>> groups() {
		return Arrays.stream(CoinbaseProClient.class.getMethods())
			.<Class<?>>map(Method::getReturnType)
			.filter((type) -> type.getSimpleName().endsWith("Api"))
			.distinct();
	}

	private static Endpoint<?> endpoint(Field field) {
		ReflectionUtils.makeAccessible(field);
		Object endpoint = ReflectionUtils.getField(field, null);
		assertThat(endpoint).isNotNull();
		return (Endpoint<?>) endpoint;
	}

}

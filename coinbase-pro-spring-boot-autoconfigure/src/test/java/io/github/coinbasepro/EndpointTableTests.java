package io.github.coinbasepro;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.transport.Endpoint;
import io.github.coinbasepro.transport.KeyPermission;
import io.github.coinbasepro.transport.Priority;
import io.github.coinbasepro.transport.RateLimitClass;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The routes as data: what must hold for all of them, and the page that lists them, which
 * {@code -Ddocs.update=true} writes anew.
 */
class EndpointTableTests {

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
	void onlyCancelsOfOrdersGoFirst() {
		assertThat(this.endpoints).filteredOn((endpoint) -> endpoint.priority() == Priority.CANCEL)
			.extracting(Endpoint::operation)
			.containsExactlyInAnyOrder("orders.cancel", "orders.cancelByClientOrderId", "orders.cancelAll");
	}

	private String page() {
		String rows = this.endpoints.stream().map(EndpointTableTests::row).collect(Collectors.joining("\n"));
		return """
				# Routes

				Every route that has a method, as the code holds it. The operation is the group and the route's name in
				exceptions; a key permission of `none` means public and unsigned.

				| operation | route | key permission | rate limit | repeatable |
				| --- | --- | --- | --- | --- |
				%s
				""".formatted(rows);
	}

	private static String row(Endpoint<?> endpoint) {
		return "| `" + endpoint.operation() + "` | `" + endpoint.method() + " " + endpoint.path() + "` | "
				+ word(endpoint.permission()) + " | " + word(endpoint.rateLimitClass()) + " | "
				+ (endpoint.repeatable() ? "yes" : "no") + " |";
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	static List<Endpoint<?>> endpoints() {
		return Arrays.stream(CoinbaseProClient.class.getMethods())
			.map(Method::getReturnType)
			.filter((type) -> type.getPackageName().equals("io.github.coinbasepro.api"))
			.distinct()
			.flatMap((type) -> Stream.of(type.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == Endpoint.class)
			.<Endpoint<?>>map(EndpointTableTests::endpoint)
			.sorted(Comparator.comparing(Endpoint::operation))
			.toList();
	}

	private static Endpoint<?> endpoint(Field field) {
		ReflectionUtils.makeAccessible(field);
		Object endpoint = ReflectionUtils.getField(field, null);
		assertThat(endpoint).isNotNull();
		return (Endpoint<?>) endpoint;
	}

}

package io.github.coinbasepro.model;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.Specimens;
import io.github.coinbasepro.conformance.ClientJson;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.orders.OrderType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for every {@link OpenEnum}.
 */
class OpenEnumTests {

	static List<Class<?>> openEnums() {
		return Specimens.openEnums();
	}

	@Test
	void theyAreFoundAll() {
		assertThat(openEnums()).hasSizeGreaterThanOrEqualTo(24)
			.contains(Side.class, OrderStatus.class, WalletType.class);
	}

	@ParameterizedTest
	@MethodSource("openEnums")
	void row107_constantsAreTheSameObjectWhenReadAsValuesAndAsKeys(Class<?> type) {
		assertThat(Specimens.constants(type)).isNotEmpty().allSatisfy((constant) -> {
			String json = "\"" + constant.value() + "\"";
			assertThat(ClientJson.<Object>read(json, type)).isSameAs(constant);
			assertThat(of(type, constant.value())).isSameAs(constant);
			Map<?, ?> map = ClientJson.readMap("{" + json + ":1}", type, Integer.class);
			assertThat(map).hasSize(1).allSatisfy((key, value) -> assertThat(key).isSameAs(constant));
		});
	}

	@ParameterizedTest
	@MethodSource("openEnums")
	void row107_aValueThatIsNotKnownKeepsItsText(Class<?> type) {
		OpenEnum unknown = (OpenEnum) of(type, "levitating");
		assertThat(unknown.value()).isEqualTo("levitating");
		assertThat(unknown).hasToString("levitating").isEqualTo(of(type, "levitating"));
		assertThat(ClientJson.<Object>read("\"levitating\"", type)).isEqualTo(unknown);
	}

	@Test
	void row107_anOrderIsComparedByIdentity() {
		Order order = ClientJson.read("""
				{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"buy","type":"limit",
				"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"0","status":"open"}""", Order.class);
		assertThat(Side.BUY == order.side()).isTrue();
		assertThat(OrderStatus.OPEN == order.status()).isTrue();
		assertThat(OrderType.LIMIT == order.type()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("openEnums")
	void row112_aValueWithoutTextIsRefusedByName(Class<?> type) {
		for (String blank : new @Nullable String[] { "", " ", null }) {
			assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> create(type, blank))
				.withMessageStartingWith("value of " + type.getSimpleName() + " must not be blank");
			assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> of(type, blank))
				.withMessageStartingWith("value of " + type.getSimpleName() + " must not be blank");
		}
	}

	private static Object of(Class<?> type, @Nullable String value) {
		return invoke(() -> type.getMethod("of", String.class).invoke(null, value));
	}

	private static Object create(Class<?> type, @Nullable String value) {
		return invoke(() -> type.getConstructor(String.class).newInstance(value));
	}

	private static Object invoke(Reflection reflection) {
		try {
			return reflection.call();
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A call by reflection.
	 */
	@FunctionalInterface
	private interface Reflection {

		Object call() throws ReflectiveOperationException;

	}

}

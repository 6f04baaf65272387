package io.github.coinbasepro.application;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.OrdersApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The client and its groups can be mocked.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class MockedClientTests {

	@MockitoBean
	private CoinbaseProClient coinbase;

	@Test
	void aMockTakesThePlaceOfTheClient(@Autowired Bot bot) {
		OrdersApi orders = mock();
		given(this.coinbase.orders()).willReturn(orders);
		given(orders.place(any())).willReturn(Mono.empty());
		assertThat(bot.bid("1.00").block()).isNull();
	}

	@ParameterizedTest
	@MethodSource("groups")
	void everyGroupCanBeMocked(Method group) throws ReflectiveOperationException {
		Object mock = mock(group.getReturnType());
		given(group.invoke(this.coinbase)).willReturn(mock);
		assertThat(group.invoke(this.coinbase)).isSameAs(mock);
	}

	static Stream<Method> groups() {
		return Stream.of(CoinbaseProClient.class.getMethods())
			.filter((method) -> method.getReturnType().getPackage() == OrdersApi.class.getPackage());
	}

}

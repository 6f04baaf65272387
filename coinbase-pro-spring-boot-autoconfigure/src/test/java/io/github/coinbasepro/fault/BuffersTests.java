package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.PooledDataBuffer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the buffers of an answer where the caller has a say in it: a WebFlux
 * application releases every buffer that is discarded below it, and one that is released
 * twice is taken from whoever has it by then.
 */
class BuffersTests {

	private final FakeExchange exchange = FakeExchange.start();

	private final CoinbaseProClient client = this.exchange.clientBuilder()
		.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
		.build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@ParameterizedTest
	@EnumSource(Answered.class)
	void noneIsDiscardedThatWasRead(Answered answered) {
		this.exchange.faults(answered.faults);
		List<PooledDataBuffer> discarded = new CopyOnWriteArrayList<>();
		List<Mono<?>> calls = List.of(this.client.time().get(), this.client.accounts().list().collectList(),
				this.client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)),
				this.client.orders().cancelAll().then());
		assertThat(calls).allSatisfy((call) -> {
			Mono<?> watched = call.doOnDiscard(PooledDataBuffer.class, discarded::add);
			assertThat(watched.materialize().block(Patience.LONG)).isNotNull()
				.matches((end) -> end.isOnError() != (answered == Answered.WELL));
		});
		assertThat(this.exchange.count()).isGreaterThanOrEqualTo(calls.size());
		assertThat(discarded).isEmpty();
	}

	/**
	 * How the exchange answers.
	 */
	enum Answered {

		WELL(Faults.none()),

		WITH_A_REFUSAL(Faults.always(Fault.status(400, "no"))),

		WITH_NONSENSE(Faults.always(Fault.garbage()));

		private final Function<RecordedRequest, Fault> faults;

		Answered(Function<RecordedRequest, Fault> faults) {
			this.faults = faults;
		}

	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.autoconfigure.CoinbaseProAutoConfiguration;
import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Rows 34 to 37 of the catalogue of faults: callers that leave and clients that close.
 */
class ClientLifeTests {

	private static final Duration QUICK = Duration.ofSeconds(10);

	private final FakeExchange exchange = FakeExchange.start();

	private final NewOrder order = NewOrder.limitSell("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void row34_aCallThatIsCancelledLeavesNoConnection() {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).build()) {
			int before = this.exchange.connections();
			Disposable call = client.time().get().subscribe();
			await().atMost(Patience.LONG).until(this.exchange::count, (count) -> count == 1);
			assertThat(this.exchange.connections()).isEqualTo(before + 1);
			call.dispose();
			await().atMost(Patience.LONG).until(this.exchange::connections, (open) -> open == before);
		}
	}

	@Test
	void row34_anOrderWhoseCallerHasLeftMayExistAndIsFoundByItsId() {
		this.exchange.faults(Faults.inTurn(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).build()) {
			Disposable call = client.orders().place(this.order).subscribe();
			await().atMost(Patience.LONG).until(this.exchange.orders()::accepted, (orders) -> orders.size() == 1);
			call.dispose();
			assertThatExceptionOfType(OrderAlreadySentException.class)
				.isThrownBy(() -> client.orders().place(this.order).block(Patience.LONG));
			assertThat(client.orders().getByClientOrderId(this.order.clientOrderId()).block(Patience.LONG)).isNotNull();
			assertThat(this.exchange.count("POST", "/orders")).isOne();
		}
	}

	@Test
	void row36_aContextThatClosesWaitsForTheOrderOnItsWayAndTellsItsId() {
		this.exchange.faults(Faults.always(Fault.delay(Duration.ofSeconds(1))));
		CompletableFuture<Order> answer = new CompletableFuture<>();
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.PASSPHRASE)) {
			new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class))
				.withPropertyValues("coinbase.pro.base-url=" + this.exchange.url(),
						"coinbase.pro.key=" + StubExchange.KEY, "coinbase.pro.secret=" + StubExchange.SECRET,
						"coinbase.pro.passphrase=" + StubExchange.PASSPHRASE,
						"coinbase.pro.http.shutdown-grace-period=50s")
				.run((context) -> {
					CoinbaseProClient client = context.getBean(CoinbaseProClient.class);
					client.orders().place(this.order).subscribe(answer::complete, answer::completeExceptionally);
					await().atMost(Patience.LONG)
						.until(this.exchange.orders()::accepted, (orders) -> orders.size() == 1);
				});
			assertThat(answer)
				.isCompletedWithValueMatching((placed) -> this.order.clientOrderId().equals(placed.clientOrderId()));
			assertThat(scanner.logged()).anySatisfy((line) -> assertThat(line).startsWith("WARN")
				.contains("Closing while orders are not answered yet", this.order.clientOrderId().toString()));
			scanner.assertClean();
		}
	}

	@Test
	void row36_whatTakesLongerThanTheGracePeriodIsCutOff() {
		this.exchange.faults(Faults.always(Fault.silence()));
		CompletableFuture<?> answer;
		try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).build()) {
			answer = client.orders().place(this.order).toFuture();
			await().atMost(Patience.LONG).until(this.exchange.orders()::accepted, (orders) -> orders.size() == 1);
		}
		assertThat(answer).failsWithin(Patience.LONG)
			.withThrowableThat()
			.withMessageContaining("look up client order id " + this.order.clientOrderId());
	}

	@Test
	void row36_whatIsUnderWayAlwaysEndsInWhateverMomentTheClientCloses() {
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable").delayed(Duration.ofMillis(300))));
		for (int i = 0; i < FaultScale.of(20, 200); i++) {
			int before = this.exchange.count();
			List<CompletableFuture<?>> calls = new ArrayList<>();
			try (CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).build()) {
				calls.add(client.time().get().toFuture());
				calls.add(client.orders().cancelAll().collectList().toFuture());
				while (this.exchange.count() < before + 1 + i % 2) {
					Thread.onSpinWait();
				}
			}
			assertThat(calls).allSatisfy((call) -> assertThat(call).failsWithin(QUICK));
		}
	}

	@Test
	void row37_nothingGoesOutAfterTheEndNotEvenTheNextPageOrARetry() {
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable").delayed(Duration.ofMillis(300))));
		CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).build();
		CompletableFuture<?> call = client.time().get().toFuture();
		await().atMost(Patience.LONG).until(this.exchange::count, (count) -> count == 1);
		client.close();
		assertThat(call).failsWithin(QUICK);
		assertThatExceptionOfType(ClientClosedException.class)
			.isThrownBy(() -> client.orders().place(this.order).block(Patience.LONG));
		assertThat(this.exchange.count()).isOne();
	}

}

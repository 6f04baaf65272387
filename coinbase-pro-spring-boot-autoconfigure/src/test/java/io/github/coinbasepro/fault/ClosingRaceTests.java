package io.github.coinbasepro.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.CoinbaseProException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Clients that are closed just when their first call makes what it goes over.
 */
class ClosingRaceTests {

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void row92_aClientThatIsClosedDuringItsFirstCallLeavesNoThreadAndNoFile() {
		race(0);
		Set<Thread> before = Threads.ofClients();
		long files = Threads.openFiles();
		List<CompletableFuture<?>> calls = new ArrayList<>();
		for (int i = 0; i < FaultScale.of(300, 1000); i++) {
			calls.add(race(i));
		}
		assertThat(calls).allSatisfy(
				(call) -> assertThat(call).satisfiesAnyOf((ended) -> assertThat(ended).succeedsWithin(Patience.LONG),
						(ended) -> assertThat(ended).failsWithin(Patience.LONG)
							.withThrowableThat()
							.withCauseInstanceOf(CoinbaseProException.class)));
		Threads.assertNoneMoreThan(before);
		await().atMost(Patience.LONG).untilAsserted(() -> assertThat(Threads.openFiles()).isLessThanOrEqualTo(files));
	}

	/**
	 * Begins the first call of a client and closes it on two threads, a little later in
	 * each round.
	 */
	private CompletableFuture<?> race(int round) {
		CoinbaseProClient client = this.exchange.clientBuilder().http(Patience.HTTP).build();
		CompletableFuture<?> call = client.time().get().toFuture();
		CompletableFuture<Void> other = CompletableFuture.runAsync(client::close);
		for (int i = 0; i < round % 50 * 100; i++) {
			Thread.onSpinWait();
		}
		client.close();
		assertThat(other).succeedsWithin(Patience.LONG);
		return call;
	}

}

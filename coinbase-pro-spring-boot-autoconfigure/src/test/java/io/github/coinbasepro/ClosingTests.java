package io.github.coinbasepro;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.fault.Faults;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.RetrySettings;
import io.netty.channel.EventLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.netty.transport.ProxyProvider;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of calls when a client closes.
 */
@ExtendWith(OutputCaptureExtension.class)
class ClosingTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final HttpSettings NO_GRACE = new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1",
			Duration.ZERO);

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void stop() {
		this.exchange.close();
	}

	@Test
	void whoWaitsForTheRateLimitIsToldAndNeverSent() {
		Limit slow = new Limit(1, 1);
		CoinbaseProClient client = this.exchange.clientBuilder()
			.rateLimiter(new TokenBucketRateLimiter(
					new RateLimitSettings(slow, slow, slow, slow, 10, Duration.ofMinutes(10))))
			.build();
		client.accounts().list().blockLast(PATIENCE);
		CompletableFuture<Throwable> waiting = failure(client.accounts().list().then());
		client.close();
		assertThat(waiting).succeedsWithin(PATIENCE).isInstanceOf(ClientClosedException.class);
		assertThat(this.exchange.count()).isOne();
	}

	@Test
	void whoPausesBeforeAnotherAttemptIsToldAndNotSentAgain() {
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable")));
		CoinbaseProClient client = this.exchange.clientBuilder()
			.retry(new RetrySettings(3, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), false))
			.http(new HttpSettings(PATIENCE, PATIENCE, PATIENCE, Duration.ofHours(3), "test/1", Duration.ofSeconds(10)))
			.build();
		CompletableFuture<Throwable> waiting = failure(client.accounts().list().then());
		await().atMost(PATIENCE).until(() -> this.exchange.count() == 1);
		client.close();
		assertThat(waiting).succeedsWithin(PATIENCE)
			.isInstanceOfAny(ClientClosedException.class, ServerErrorException.class);
		assertThat(this.exchange.count()).isOne();
	}

	@Test
	void ordersThatAreNotAnsweredYetAreNamedInTheLog(CapturedOutput output) {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.silence())));
		CoinbaseProClient client = this.exchange.clientBuilder().http(NO_GRACE).build();
		NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
		CompletableFuture<Throwable> placing = failure(client.orders().place(order).map(Order::id).then());
		await().atMost(PATIENCE).until(() -> this.exchange.count("POST", "/orders") == 1);
		client.close();
		assertThat(output).contains(
				"Closing while orders are not answered yet; their client order ids: [" + order.clientOrderId() + "]");
		assertThat(placing).succeedsWithin(PATIENCE.toSeconds(), TimeUnit.SECONDS)
			.isInstanceOfSatisfying(OrderOutcomeUnknownException.class,
					(unknown) -> assertThat(unknown.clientOrderId()).isEqualTo(order.clientOrderId()));
	}

	/**
	 * A thread that is busy when it is told to end does not look after its connections
	 * any more, and the one to a silent proxy belongs to no call.
	 */
	@Test
	void noConnectionStaysOpenHoweverBusyItsThreadIs() {
		CompletableFuture<Integer> readAfterConnect = new CompletableFuture<>();
		CompletableFuture<EventLoop> thread = new CompletableFuture<>();
		try (RawServer proxy = RawServer
			.start((self, socket) -> readAfterConnect.complete(socket.getInputStream().read()))) {
			CoinbaseProClient client = CoinbaseProClient.builder()
				.baseUrl(URI.create("https://api.exchange.coinbase.invalid"))
				.http(NO_GRACE)
				.httpClient((http) -> http
					.proxy((spec) -> spec.type(ProxyProvider.Proxy.HTTP).host("127.0.0.1").port(proxy.port()))
					.doOnChannelInit((observer, channel, address) -> thread.complete(channel.eventLoop())))
				.build();
			Disposable call = client.time().get().subscribe();
			EventLoop eventLoop = thread.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
			await().atMost(PATIENCE).until(() -> proxy.requests().size() == 1);
			call.dispose();
			eventLoop.execute(() -> workUntilToldToEnd(eventLoop));
			client.close();
			assertThat(readAfterConnect).succeedsWithin(PATIENCE).isEqualTo(-1);
		}
	}

	private static void workUntilToldToEnd(EventLoop eventLoop) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		boolean busy = true;
		while (busy) {
			busy = !eventLoop.isShuttingDown() && System.nanoTime() < end;
		}
	}

	private static CompletableFuture<Throwable> failure(Mono<Void> call) {
		CompletableFuture<Throwable> failure = new CompletableFuture<>();
		call.subscribe(null, failure::complete);
		return failure;
	}

}

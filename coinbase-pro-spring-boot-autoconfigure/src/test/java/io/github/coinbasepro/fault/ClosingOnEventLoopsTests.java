package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.settings.HttpSettings;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.NonBlocking;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Clients that are closed by threads that must not wait, or more than once.
 */
class ClosingOnEventLoopsTests {

	private static final int CLIENTS = 10;

	private final FakeExchange exchange = FakeExchange.start();

	private Set<Thread> before = Set.of();

	@BeforeEach
	void rememberThreads() {
		this.before = Threads.ofClients();
	}

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@ParameterizedTest
	@EnumSource
	void row92_aClientThatIsClosedOnAnEventLoopLeavesNoThreadAndNoFile(Way way) {
		way.life(this.exchange).block(Patience.LONG);
		assertNoThreads();
		long files = Threads.openFiles();
		Set<Thread> closedBy = ConcurrentHashMap.newKeySet();
		for (int i = 0; i < CLIENTS; i++) {
			way.life(this.exchange).doFinally((signal) -> closedBy.add(Thread.currentThread())).block(Patience.LONG);
		}
		assertThat(closedBy).allMatch((thread) -> thread instanceof NonBlocking);
		assertNoThreads();
		await().atMost(Patience.LONG).untilAsserted(() -> assertThat(Threads.openFiles()).isLessThanOrEqualTo(files));
	}

	/**
	 * A thread of the application's own that serves connections is none of those that
	 * refuse to wait, and yet must not.
	 */
	@Test
	void row92_aThreadThatServesTheConnectionsDoesNotWaitForTheirEnd() {
		EventLoopGroup own = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
		CoinbaseProClient client = this.exchange.clientBuilder()
			.http(withGrace(Patience.LONG))
			.httpClient((http) -> http.runOn(own))
			.build();
		CompletableFuture<Boolean> closed = new CompletableFuture<>();
		client.time().get().doOnNext((time) -> {
			client.close();
			closed.complete(client.isClosed());
		}).block(Patience.LONG);
		assertThat(closed).succeedsWithin(Patience.LONG).isEqualTo(true);
		client.closeGracefully().block(Patience.LONG);
		own.shutdownGracefully(0, 1, TimeUnit.SECONDS);
	}

	@Test
	void row92_whoClosesWithoutBlockingLearnsWhenItIsDone() {
		CoinbaseProClient client = used(this.exchange);
		client.closeGracefully().block(Patience.LONG);
		assertNoThreads();
		assertThat(client.isClosed()).isTrue();
		assertThat(client.time()
			.get()
			.map((time) -> (Throwable) new AssertionError())
			.onErrorResume(Mono::just)
			.block(Patience.LONG)).isInstanceOf(ClientClosedException.class);
	}

	@Test
	void row92_nothingIsClosedBeforeSomebodySubscribes() {
		try (CoinbaseProClient client = used(this.exchange)) {
			client.closeGracefully();
			assertThat(client.isClosed()).isFalse();
			assertThat(client.time().get().block(Patience.LONG)).isNotNull();
		}
	}

	@Test
	void row92_aSecondCloseWaitsForTheFirstAndACancelledOneDoesNotStopIt() {
		this.exchange.faults(Faults.only("GET", "/time", Faults.always(Fault.silence())));
		CoinbaseProClient client = this.exchange.clientBuilder().http(withGrace(Duration.ofMillis(300))).build();
		CompletableFuture<Throwable> call = new CompletableFuture<>();
		client.time().get().subscribe(null, call::complete);
		await().atMost(Patience.LONG).until(() -> this.exchange.count() == 1);
		client.closeGracefully().subscribe().dispose();
		assertThat(client.isClosed()).isTrue();
		assertThat(call).isNotDone();
		Mono.when(client.closeGracefully(), client.closeGracefully()).block(Patience.LONG);
		assertThat(call).isDone();
		assertNoThreads();
		client.close();
		client.closeGracefully().block(Patience.LONG);
	}

	@Test
	void row92_aCloseThatWasInterruptedCanBeTriedAgain() {
		this.exchange.faults(Faults.only("GET", "/time", Faults.always(Fault.silence())));
		CoinbaseProClient client = this.exchange.clientBuilder().http(withGrace(Duration.ofMillis(300))).build();
		client.time().get().subscribe((time) -> {
		}, (failure) -> {
		});
		await().atMost(Patience.LONG).until(() -> this.exchange.count() == 1);
		Thread.currentThread().interrupt();
		Throwable interrupted = Mono.fromRunnable(client::close)
			.map((none) -> (Throwable) new AssertionError())
			.onErrorResume(Mono::just)
			.block();
		Thread.interrupted();
		client.close();
		assertNoThreads();
		assertThat(interrupted).isNotInstanceOf(AssertionError.class);
	}

	private void assertNoThreads() {
		Threads.assertNoneMoreThan(this.before);
	}

	private static HttpSettings withGrace(Duration grace) {
		return new HttpSettings(Patience.LONG, Patience.LONG, Patience.LONG, Patience.LONG, "test/1", grace);
	}

	private static CoinbaseProClient client(FakeExchange exchange) {
		return exchange.clientBuilder().http(withGrace(Duration.ofSeconds(10))).build();
	}

	private static CoinbaseProClient used(FakeExchange exchange) {
		CoinbaseProClient client = client(exchange);
		use(client).block(Patience.LONG);
		return client;
	}

	private static Mono<?> use(CoinbaseProClient client) {
		return client.accounts().list().then(client.time().get());
	}

	/**
	 * Ways to close a client where nobody may wait.
	 */
	enum Way {

		USING((exchange) -> Mono.using(() -> client(exchange), ClosingOnEventLoopsTests::use,
				CoinbaseProClient::close)),

		USING_THEN_CLOSING((exchange) -> Mono.using(() -> client(exchange), ClosingOnEventLoopsTests::use,
				CoinbaseProClient::close, false)),

		FINALLY((exchange) -> {
			CoinbaseProClient client = client(exchange);
			return use(client).doFinally((signal) -> client.close());
		}),

		WITH_THE_FIRST_OF_MANY((exchange) -> {
			CoinbaseProClient client = client(exchange);
			return Mono.zip(client.time().get().doOnNext((time) -> client.close()),
					client.accounts().list().then().onErrorComplete().thenReturn(1));
		}),

		ON_A_SCHEDULER((exchange) -> {
			CoinbaseProClient client = client(exchange);
			return use(client).publishOn(Schedulers.parallel()).doOnNext((time) -> client.close());
		}),

		GRACEFULLY((exchange) -> Mono
			.usingWhen(Mono.fromSupplier(() -> client(exchange)), ClosingOnEventLoopsTests::use,
					CoinbaseProClient::closeGracefully)
			.publishOn(Schedulers.parallel()));

		private final Function<FakeExchange, Mono<?>> life;

		Way(Function<FakeExchange, Mono<?>> life) {
			this.life = life;
		}

		Mono<?> life(FakeExchange exchange) {
			return this.life.apply(exchange);
		}

	}

}

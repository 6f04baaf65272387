package io.github.coinbasepro;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.settings.HttpSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link CoinbaseProClient}: its life and what surrounds its calls.
 */
@ExtendWith(OutputCaptureExtension.class)
class CoinbaseProClientTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void row37_refusesCallsByNameOnceClosed() {
		exchange.answers(TIME);
		CoinbaseProClient client = exchange.client();
		Mono<ServerTime> call = client.time().get();
		assertThat(call.block(PATIENCE)).isNotNull();
		client.close();
		client.close();
		assertThat(client.isClosed()).isTrue();
		assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> call.block(PATIENCE))
			.withMessageStartingWith("time.get (GET /time): the client is closed [default at ")
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_SENT));
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void row37_refusesCallsWhenClosedBeforeTheFirstOfThem() {
		CoinbaseProClient client = exchange.client();
		client.close();
		assertThat(client.isClosed()).isTrue();
		assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> client.time().get().block(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void row36_letsCallsInFlightFinishWhenClosed() throws Exception {
		CountDownLatch arrived = new CountDownLatch(1);
		CountDownLatch closing = new CountDownLatch(1);
		RawServer.Script answerOnceClosing = (server, socket) -> {
			arrived.countDown();
			await(closing);
			RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: " + TIME.length() + "\r\n\r\n" + TIME);
		};
		try (RawServer server = RawServer.start(answerOnceClosing)) {
			CoinbaseProClient client = CoinbaseProClient.builder().baseUrl(server.url()).build();
			CompletableFuture<?> answer = client.time().get().toFuture();
			arrived.await();
			CompletableFuture<Void> closed = CompletableFuture.runAsync(client::close);
			Mono.fromSupplier(client::isClosed).repeat().takeUntil((done) -> done).blockLast(PATIENCE);
			closing.countDown();
			assertThat(answer.get()).isNotNull();
			closed.get();
		}
	}

	@Test
	void leavesNoThreadBehind() throws InterruptedException {
		exchange.answers(TIME);
		Set<Thread> others = threads();
		Set<Thread> own;
		try (CoinbaseProClient client = exchange.builder().build()) {
			client.time().get().block(PATIENCE);
			own = threads();
			own.removeAll(others);
			assertThat(own).isNotEmpty();
		}
		for (Thread thread : own) {
			thread.join(PATIENCE.toMillis());
			assertThat(thread.isAlive()).as(thread.getName()).isFalse();
		}
	}

	@Test
	void appliesTheFiltersOfTheApplicationAndSignsBelowThem() {
		exchange.answers("[]");
		WebClient.Builder application = WebClient.builder()
			.filter((request, next) -> next
				.exchange(ClientRequest.from(request).header("X-Application", "desk").build()))
			.filter((request, next) -> {
				assertThat(request.headers().headerNames()).noneMatch((name) -> name.startsWith("CB-"));
				return next.exchange(request);
			})
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(1));
		try (CoinbaseProClient client = exchange.builder().webClientBuilder(application).build()) {
			client.accounts().list().blockLast(PATIENCE);
			assertThat(exchange.assertSigned("GET", "/accounts").getHeader("X-Application")).isEqualTo("desk");
		}
	}

	@Test
	void row32_signsTheTargetBelowThePathOfItsAddress() {
		exchange.answers("[]");
		URI root = URI.create("http://localhost:" + exchange.port() + "/proxied/");
		try (CoinbaseProClient client = exchange.builder().baseUrl(root).build()) {
			client.accounts().list().blockLast(PATIENCE);
			exchange.assertSigned("GET", "/proxied/accounts");
		}
	}

	@Test
	void readsCompressedAnswers() {
		exchange.answers(WireMock.okJson(TIME));
		exchange.client().time().get().block(PATIENCE);
		assertThat(exchange.theRequest().getHeader("Accept-Encoding")).isEqualTo("gzip");
	}

	@Test
	void row38_saysSoWhenBlockedOnAThreadThatMustNotBlock() {
		Scheduler eventLoop = Schedulers.newParallel("event-loop", 1);
		try (CoinbaseProClient client = exchange.builder().baseUrl(URI.create("http://127.0.0.1:1")).build()) {
			NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
			List<Supplier<? extends @Nullable Object>> waits = List.of(() -> client.time().get().block(),
					() -> client.time().get().block(PATIENCE), () -> client.time().get().blockOptional(),
					() -> client.time().get().blockOptional(PATIENCE),
					() -> client.time().get().map(ServerTime::iso).block(), () -> client.orders().place(order).block());
			assertThat(waits).allSatisfy((wait) -> {
				Mono<?> blocking = Mono.fromSupplier(wait).subscribeOn(eventLoop);
				assertThatIllegalStateException().isThrownBy(() -> blocking.block(PATIENCE))
					.withMessageContaining("not supported in thread event-loop");
			});
		}
		finally {
			eventLoop.dispose();
		}
	}

	@Test
	void saysWhatToDoAndSendsNothingWhenBlockedOnAThreadThatMustNotBlock() {
		Scheduler eventLoop = Schedulers.newParallel("event-loop", 1);
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		try {
			Mono<?> blocking = Mono.fromSupplier(() -> exchange.client().orders().place(order).block())
				.subscribeOn(eventLoop);
			assertThatIllegalStateException().isThrownBy(() -> blocking.block(PATIENCE))
				.withMessageContaining("orders.place")
				.withMessageContaining("return the Mono")
				.withMessageContaining("nothing was sent");
		}
		finally {
			eventLoop.dispose();
		}
		assertThat(exchange.requests()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 302, 400, 401, 403, 404, 429, 500 })
	void row75_neverShowsItsCredentials(int status, CapturedOutput output) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"request timestamp expired\"}", status));
		CoinbaseProClient client = exchange.client();
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		StringWriter shown = new StringWriter();
		shown.append(client.toString()).append(exchange.builder().toString());
		for (Mono<?> call : new Mono<?>[] { client.orders().place(order), client.orders().cancel(UUID.randomUUID()) }) {
			call.doOnError((ex) -> ex.printStackTrace(new PrintWriter(shown)))
				.onErrorResume((ex) -> Mono.empty())
				.block(PATIENCE);
		}
		assertThat(shown + output.getAll()).doesNotContain(StubExchange.KEY, StubExchange.SECRET,
				StubExchange.PASSPHRASE, "canary", "CB-ACCESS-SIGN");
	}

	@Test
	void row76_failsWithNoCauseOfAnotherLibrary() {
		try (CoinbaseProClient client = CoinbaseProClient.builder()
			.baseUrl(URI.create("http://127.0.0.1:1"))
			.http(new HttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1),
					Duration.ofSeconds(1), "test/1", Duration.ZERO))
			.build()) {
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> client.time().get().block(PATIENCE))
				.withNoCause();
		}
	}

	@Test
	void row31_refusesToSendCredentialsInTheClear() {
		CoinbaseProClientBuilder builder = CoinbaseProClient.builder()
			.baseUrl(URI.create("http://api.exchange.coinbase.com"))
			.credentials("key", "c2VjcmV0", "phrase");
		assertThatExceptionOfType(InvalidSettingException.class).isThrownBy(builder::build);
	}

	private static Set<Thread> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("coinbase-pro-"))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

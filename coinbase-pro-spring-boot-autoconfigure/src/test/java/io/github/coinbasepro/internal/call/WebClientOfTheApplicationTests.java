package io.github.coinbasepro.internal.call;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.RecordedRequest;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.orders.NewOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an application makes of its WebClient holds for the requests of the client, and
 * they are signed as they go out.
 */
class WebClientOfTheApplicationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);

	private final FakeExchange exchange = FakeExchange.start().checkingSignatures();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void itsDefaultHeadersAndCookiesGoOutWithEveryRequest() {
		call(WebClient.builder()
			.defaultHeader("X-Desk", "one", "two")
			.defaultCookie("desk", "three")
			.defaultRequest((request) -> request.header("X-Request", "four")));
		assertThat(this.exchange.requests()).hasSize(2).allSatisfy((request) -> {
			assertThat(request.header("X-Desk")).contains("one");
			assertThat(request.header("Cookie")).isEqualTo("desk=three");
			assertThat(request.header("X-Request")).isEqualTo("four");
			assertThat(request.header("Accept")).isEqualTo("application/json");
			assertThat(request.header("User-Agent")).startsWith("coinbase-pro-spring-boot/");
		});
		assertThat(theOrder().header("Content-Type")).isEqualTo("application/json");
	}

	@Test
	void itsAttributesReachItsFilters() {
		List<Object> seen = new CopyOnWriteArrayList<>();
		call(WebClient.builder()
			.defaultRequest((request) -> request.attribute("desk", "one"))
			.filter((request, next) -> {
				seen.add(request.attribute("desk").orElse("none"));
				return next.exchange(request);
			}));
		assertThat(seen).containsExactly("one", "one");
	}

	@Test
	void itsFiltersSeeTheWholeRequestButNoSignature() {
		List<ClientRequest> seen = new CopyOnWriteArrayList<>();
		call(WebClient.builder().filter((request, next) -> {
			seen.add(request);
			return next.exchange(request);
		}));
		assertThat(seen).extracting((request) -> request.method().name()).containsExactly("GET", "POST");
		assertThat(seen).extracting((request) -> request.url().getPath()).containsExactly("/accounts", "/orders");
		assertThat(seen).allSatisfy((request) -> {
			assertThat(request.headers().headerNames()).contains("Accept", "User-Agent")
				.noneMatch((name) -> name.startsWith("CB-"));
			assertThat(request.toString()).doesNotContain("canary");
			assertThat(request.logPrefix()).startsWith("[");
		});
		assertThat(seen.get(1).headers().getFirst("Content-Type")).isEqualTo("application/json");
	}

	@Test
	void whatAFilterPutsIntoItsPlaceIsSigned() {
		ExchangeFilterFunction rebuild = (request, next) -> next
			.exchange(ClientRequest.from(request).header("X-Filter", "one").build());
		call(WebClient.builder().filter(rebuild));
		assertThat(this.exchange.requests()).hasSize(2).allSatisfy((request) -> {
			assertThat(request.isSigned()).isTrue();
			assertThat(request.header("X-Filter")).isEqualTo("one");
		});
		assertThat(theOrder().header("Content-Type")).isEqualTo("application/json");
	}

	@Test
	void aBodyThatAFilterWritesIsSigned() {
		ExchangeFilterFunction rewrite = (request,
				next) -> next.exchange((request.method().name().equals("GET")) ? request
						: ClientRequest.from(request)
							.body(BodyInserters.fromValue(
									new String(Json.write(this.order), StandardCharsets.UTF_8).replace("}", " }")))
							.build());
		call(WebClient.builder().filter(rewrite));
		assertThat(theOrder().bodyAsString()).endsWith(" }");
	}

	@Test
	void anAnswerThatAFilterMakesIsRead() {
		AtomicInteger asked = new AtomicInteger();
		ExchangeFilterFunction mock = (request, next) -> Mono.fromSupplier(() -> {
			asked.incrementAndGet();
			return ClientResponse.create(HttpStatus.OK).body("[]").build();
		});
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.webClientBuilder(WebClient.builder().filter(mock))
			.build()) {
			assertThat(client.accounts().list().collectList().block(PATIENCE)).isEmpty();
		}
		assertThat(asked).hasValue(1);
		assertThat(this.exchange.count()).isZero();
	}

	@Test
	void itIsAskedForWhenTheFirstCallIsMade() {
		AtomicInteger asked = new AtomicInteger();
		try (CoinbaseProClient client = this.exchange.clientBuilder().webClientBuilder(() -> {
			asked.incrementAndGet();
			return WebClient.builder();
		}).build()) {
			assertThat(asked).hasValue(0);
			client.accounts().list().blockLast(PATIENCE);
			client.accounts().list().blockLast(PATIENCE);
		}
		assertThat(asked).hasValue(1);
	}

	@Test
	void ifItCannotBeHadTheNextCallAsksAgain() {
		AtomicInteger asked = new AtomicInteger();
		try (CoinbaseProClient client = this.exchange.clientBuilder().webClientBuilder(() -> {
			if (asked.incrementAndGet() == 1) {
				throw new IllegalStateException("not yet");
			}
			return WebClient.builder();
		}).build()) {
			Mono<NewOrder> placed = client.orders().place(this.order).thenReturn(this.order);
			assertThatExceptionOfType(RequestNotSentException.class).isThrownBy(() -> placed.block(PATIENCE));
			assertThat(placed.block(PATIENCE)).isEqualTo(this.order);
		}
		assertThat(asked).hasValue(2);
	}

	@Test
	void aFirstCallThatIsCancelledMeanwhileDoesNotDisturbIt() {
		AtomicInteger asked = new AtomicInteger();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch cancelled = new CountDownLatch(1);
		try (CoinbaseProClient client = this.exchange.clientBuilder().webClientBuilder(() -> {
			asked.incrementAndGet();
			begun.countDown();
			assertThat(await(cancelled)).isTrue();
			return WebClient.builder();
		}).build()) {
			Disposable first = client.accounts().list().subscribe();
			assertThat(await(begun)).isTrue();
			first.dispose();
			cancelled.countDown();
			client.accounts().list().blockLast(PATIENCE);
		}
		assertThat(asked).hasValue(1);
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	private void call(WebClient.Builder webClient) {
		try (CoinbaseProClient client = this.exchange.clientBuilder().webClientBuilder(webClient).build()) {
			client.accounts().list().blockLast(PATIENCE);
			client.orders().place(this.order).block(PATIENCE);
		}
	}

	private RecordedRequest theOrder() {
		return this.exchange.requestsTo("POST", "/orders").get(0);
	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows 62 to 74 of the catalogue of faults: time stamps and signatures.
 */
class SigningAndClocksTests {

	private static final RetrySettings AT_ONCE = new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ZERO,
			false);

	private final FakeExchange exchange = FakeExchange.start().checkingSignatures();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT31S", "PT-31S", "PT1H", "PT-1H", "P365D", "P-365D" })
	void row62_aClockThatIsWrongIsSetOnceAndTheCallSignedAnew(Duration offset) {
		this.exchange.clockOffset(offset);
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.SECRET);
				CoinbaseProClient client = client()) {
			for (int i = 0; i < 3; i++) {
				assertThat(client.accounts().list().blockLast(Patience.LONG)).isNotNull();
			}
			assertThat(this.exchange.count("GET", "/accounts")).isEqualTo(4);
			assertThat(this.exchange.count("GET", "/time")).isOne();
			assertThat(client.clockOffset()).isCloseTo(offset, Duration.ofSeconds(10));
			assertThat(scanner.logged()).filteredOn((line) -> line.startsWith("WARN io.github.coinbasepro"))
				.singleElement()
				.asString()
				.contains("The clock of this machine is wrong");
		}
	}

	@Test
	void row62_anOrderThatWasRefusedForItsTimeStampIsSentOnceMore() {
		this.exchange.clockOffset(Duration.ofHours(1));
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		try (CoinbaseProClient client = client()) {
			assertThat(client.orders().place(order).block(Patience.LONG)).isNotNull();
		}
		assertThat(this.exchange.orders().placements(order.clientOrderId())).hasSize(1);
		assertThat(this.exchange.count("POST", "/orders")).isEqualTo(2);
	}

	@Test
	void row62_whomTheExchangeRefusesAllTheSameIsToldSoAfterOneAttemptMore() {
		this.exchange
			.faults(Faults.only("GET", "/accounts", Faults.always(Fault.status(400, "request timestamp expired"))));
		try (CoinbaseProClient client = client()) {
			assertThatExceptionOfType(TimestampExpiredException.class)
				.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG));
			assertThat(this.exchange.count("GET", "/accounts")).isEqualTo(2);
			assertThat(this.exchange.count("GET", "/time")).isOne();
		}
	}

	static List<Fault> brokenTimes() {
		return List.of(Fault.garbage(), Fault.empty200(), Fault.null200(), Fault.messageWith200(), Fault.html(502),
				time("\"iso\":\"1970-01-01T00:00:00Z\",\"epoch\":0"), time("\"iso\":null,\"epoch\":\"NaN\""),
				time("\"iso\":\"2026-01-02T03:04:05Z\",\"epoch\":1e1000000000"),
				time("\"iso\":\"9999-12-31T00:00:00Z\",\"epoch\":253402214400"));
	}

	@ParameterizedTest
	@MethodSource("brokenTimes")
	void row64_aTimeThatCannotBeRightIsNotTakenOver(Fault broken) {
		this.exchange.clockOffset(Duration.ofHours(1));
		this.exchange.faults(Faults.only("GET", "/time", Faults.always(broken)));
		try (CoinbaseProClient client = client()) {
			assertThatExceptionOfType(TimestampExpiredException.class)
				.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG));
			assertThat(client.clockOffset()).isZero();
			assertThat(this.exchange.count("GET", "/accounts")).isOne();
		}
	}

	@Test
	void row65_theExchangeIsAskedForItsTimeOnlyWhenItRefusedOurs() {
		try (CoinbaseProClient client = client()) {
			Flux.range(0, 50).flatMap((call) -> client.accounts().list(), 8).blockLast(Patience.LONG);
			assertThat(this.exchange.count("GET", "/time")).isZero();
			this.exchange.clockOffset(Duration.ofMinutes(5));
			Flux.range(0, 50).flatMap((call) -> client.accounts().list(), 8).blockLast(Patience.LONG);
			assertThat(this.exchange.count("GET", "/time")).isOne();
		}
	}

	@Test
	void row66_aTimeStampIsMadeAfterTheWaitForTheLimitAndAnewForEachAttempt() {
		AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
		RateLimiter slow = (owner, rateLimitClass, priority) -> Mono.fromSupplier(() -> {
			now.getAndUpdate((time) -> time.plusSeconds(31));
			return RateLimiter.Permit.UNCOUNTED;
		});
		this.exchange.clock(now::get);
		this.exchange.faults(Faults.inTurn(Fault.status(503, "Service Unavailable"), Fault.dropAfter()));
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.http(Patience.HTTP)
			.retry(AT_ONCE)
			.clock(now::get)
			.rateLimiter(slow)
			.build()) {
			assertThat(client.accounts().list().blockLast(Patience.LONG)).isNotNull();
		}
		assertThat(this.exchange.requests()).extracting((request) -> request.header("CB-ACCESS-TIMESTAMP"))
			.containsExactly("1767323076.000", "1767323107.000", "1767323138.000");
	}

	@Test
	void row74_whatIsPublicGoesOutWithoutCredentials() {
		try (CoinbaseProClient client = client()) {
			client.time().get().block(Patience.LONG);
			client.products().ticker("BTC-USD").block(Patience.LONG);
			client.exchange(RawRequest.get("/time").unsigned()).block(Patience.LONG);
			client.accounts().list().blockLast(Patience.LONG);
		}
		assertThat(this.exchange.requests()).extracting(RecordedRequest::isSigned)
			.containsExactly(false, false, false, true);
	}

	@Test
	void row74_whatIsPrivateDoesNotGoOutWithoutCredentials() {
		try (CoinbaseProClient client = this.exchange.clientBuilder().credentials(null).build()) {
			List<Publisher<?>> calls = List.of(client.accounts().list(), client.fees().get(),
					client.orders().cancelAll(), client.paymentMethods().list(),
					client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)),
					client.exchange(RawRequest.get("/users/self/verify")));
			assertThat(calls).allSatisfy((call) -> StepVerifier.create(call)
				.expectError(MissingCredentialsException.class)
				.verify(Patience.LONG));
		}
		assertThat(this.exchange.count()).isZero();
	}

	private CoinbaseProClient client() {
		return this.exchange.clientBuilder()
			.http(Patience.HTTP)
			.retry(AT_ONCE)
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

	private static Fault time(String fields) {
		return Fault.status(200, "{" + fields + "}", FakeAnswer.JSON, Map.of());
	}

}

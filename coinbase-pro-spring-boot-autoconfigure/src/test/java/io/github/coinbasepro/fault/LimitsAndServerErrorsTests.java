package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.RateLimiterQueueFullException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows 1 to 14 of the catalogue of faults, but for answers that are lost: limits, and
 * servers in trouble.
 */
class LimitsAndServerErrorsTests {

	private static final RetrySettings AT_ONCE = new RetrySettings(3, Duration.ZERO, Duration.ZERO,
			Duration.ofSeconds(30), false);

	private static final Fault TOO_EARLY = Fault.status(429, "Public rate limit exceeded");

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void row01_aCallThatCameTooEarlyWaitsForAsLongAsItIsAskedTo() {
		this.exchange.faults(Faults.inTurn(tooEarly("1")));
		try (CoinbaseProClient client = client(AT_ONCE)) {
			assertThat(client.time().get().block(Patience.LONG)).isNotNull();
			assertThat(millisBetween(0, 1)).isGreaterThanOrEqualTo(1000);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-5", "abc", "Wed, 21 Oct 2015 07:28:00 GMT" })
	void row01_whatIsNoTimeToWaitIsNotWaitedFor(String retryAfter) {
		this.exchange.faults(Faults.inTurn(tooEarly(retryAfter)));
		try (CoinbaseProClient client = client(AT_ONCE)) {
			assertThat(client.time().get().block(Patience.LONG)).isNotNull();
			assertThat(this.exchange.count()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1000000000", "99999999999999999999", "Fri, 31 Dec 2100 23:59:59 GMT" })
	void row01_aWaitThatPassesTheEndOfTheCallFailsAtOnce(String retryAfter) {
		this.exchange.faults(Faults.always(tooEarly(retryAfter)));
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.http(Patience.http(Patience.LONG, Duration.ofSeconds(29)))
			.build()) {
			assertThatExceptionOfType(RateLimitedException.class)
				.isThrownBy(() -> client.time().get().block(Duration.ofSeconds(25)))
				.satisfies((ex) -> assertThat(ex.retryAfter()).isGreaterThan(Duration.ofDays(365)));
			assertThat(this.exchange.count()).isOne();
		}
	}

	@Test
	void row01_theOwnLimitIsTakenForSpentWhenTheExchangeSaysSo() {
		this.exchange.faults(Faults.inTurn(TOO_EARLY));
		try (CoinbaseProClient client = builder(RetrySettings.OFF)
			.rateLimiter(new TokenBucketRateLimiter(RateLimitSettings.DEFAULT))
			.build()) {
			assertThatExceptionOfType(RateLimitedException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG));
			client.time().get().block(Patience.LONG);
			assertThat(millisBetween(0, 1)).isGreaterThanOrEqualTo(90);
		}
	}

	@Test
	void row02_whoIsNotToldHowLongToWaitPausesAndGivesUpAfterThreeAttempts() {
		this.exchange.faults(Faults.always(TOO_EARLY));
		try (CoinbaseProClient client = client(RetrySettings.DEFAULT)) {
			assertThatExceptionOfType(RateLimitedException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG))
				.satisfies((ex) -> assertThat(ex.call().attempts()).isEqualTo(3));
			assertThat(this.exchange.count()).isEqualTo(3);
		}
	}

	@Test
	void row03_anOrderThatCameTooEarlyWasRefusedAndIsNotSentAgain() {
		this.exchange.faults(Faults.always(Fault.status(429, "Private rate limit exceeded")));
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		try (CoinbaseProClient client = client(AT_ONCE)) {
			assertThatExceptionOfType(RateLimitedException.class)
				.isThrownBy(() -> client.orders().place(order).block(Patience.LONG))
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.REFUSED))
				.satisfies((ex) -> assertThat(ex.clientOrderId()).isEqualTo(order.clientOrderId()));
			assertThat(this.exchange.count()).isOne();
		}
	}

	@Test
	void row03_anOrderThatCameTooEarlyIsSentAgainUnderItsIdWhenThatIsWanted() {
		this.exchange.faults(Faults.inTurn(Fault.status(429, "Private rate limit exceeded")));
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		RetrySettings writes = new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30), true);
		try (CoinbaseProClient client = client(writes)) {
			assertThat(client.orders().place(order).block(Patience.LONG)).isNotNull();
			assertThat(this.exchange.orders().accepted()).hasSize(1);
			assertThat(this.exchange.requests()).hasSize(2)
				.allSatisfy((request) -> assertThat(request.bodyAsString()).contains(order.clientOrderId().toString()));
		}
	}

	@Test
	void row04_aReadIsTriedThreeTimesInAll() {
		this.exchange.faults(Faults.inTurn(Fault.status(503, "Service Unavailable"), Fault.html(502)));
		try (CoinbaseProClient client = client(RetrySettings.DEFAULT)) {
			assertThat(client.accounts().list().blockLast(Patience.LONG)).isNotNull();
			assertThat(this.exchange.count()).isEqualTo(3);
		}
	}

	@Test
	void row11_aServerErrorThatStaysIsTriedThreeTimesAndKeepsItsWords() {
		this.exchange.faults(Faults.always(Fault.status(500, "Internal server error")));
		try (CoinbaseProClient client = client(AT_ONCE)) {
			assertThatExceptionOfType(ServerErrorException.class)
				.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG))
				.withMessageStartingWith("accounts.list (GET /accounts): 500 Internal server error [default at ")
				.satisfies((ex) -> assertThat(ex.call().attempts()).isEqualTo(3));
			assertThat(this.exchange.count()).isEqualTo(3);
		}
	}

	@Test
	void row12_manyCallsThatAllFailMakeFewRequestsMore() {
		int calls = 300;
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable")));
		try (CoinbaseProClient client = client(AT_ONCE)) {
			Flux.range(0, calls)
				.flatMap((call) -> client.time().get().onErrorComplete(CoinbaseProException.class), 16)
				.blockLast(Patience.LONG);
			assertThat(this.exchange.count()).isBetween(calls + 1, calls + 35);
		}
	}

	@Test
	void row14_callsThatAreTooManyToWaitAreRefusedByName() {
		Limit one = new Limit(1, 1);
		RateLimitSettings few = new RateLimitSettings(one, one, one, one, 2, Duration.ofMinutes(1));
		try (CoinbaseProClient client = builder(RetrySettings.OFF).rateLimiter(new TokenBucketRateLimiter(few))
			.build()) {
			List<CoinbaseProException> refused = Flux.range(0, 50)
				.flatMap((call) -> client.time()
					.get()
					.<CoinbaseProException>flatMap((time) -> Mono.empty())
					.onErrorResume(CoinbaseProException.class, Mono::just), 50)
				.collectList()
				.blockOptional(Patience.LONG)
				.orElseThrow();
			assertThat(refused).hasSizeBetween(40, 47).allSatisfy((ex) -> {
				assertThat(ex).isInstanceOf(RateLimiterQueueFullException.class)
					.hasMessageContaining("coinbase.pro.rate-limit.queue-size");
				assertThat(ex.outcome()).isEqualTo(Outcome.NOT_SENT);
			});
		}
	}

	private long millisBetween(int earlier, int later) {
		List<RecordedRequest> requests = this.exchange.requests();
		return TimeUnit.NANOSECONDS.toMillis(requests.get(later).nanoTime() - requests.get(earlier).nanoTime());
	}

	private static Fault tooEarly(String retryAfter) {
		return Fault.status(429, "{\"message\":\"Public rate limit exceeded\"}", "application/json",
				Map.of("Retry-After", retryAfter));
	}

	private CoinbaseProClient client(RetrySettings retry) {
		return builder(retry).build();
	}

	private CoinbaseProClientBuilder builder(RetrySettings retry) {
		return this.exchange.clientBuilder().http(Patience.HTTP).retry(retry).rateLimiter(RateLimiter.unlimited());
	}

}

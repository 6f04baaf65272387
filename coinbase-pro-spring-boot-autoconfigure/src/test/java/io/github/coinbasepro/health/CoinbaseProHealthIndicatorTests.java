package io.github.coinbasepro.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.fault.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CoinbaseProHealthIndicator}.
 */
class CoinbaseProHealthIndicatorTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));

	@AfterEach
	void stop() {
		this.exchange.close();
	}

	@Test
	void isUpWhenTheExchangeAnswersAndTakesTheCredentials() {
		this.exchange.clock(() -> this.now.get().plusSeconds(2));
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			Health health = look(client);
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsEntry("exchange", this.exchange.url().toString())
				.containsEntry("credentials", "valid")
				.containsEntry("clockSkew", "2000ms")
				.containsEntry("clockOffset", "0ms")
				.containsEntry("latency", "0ms")
				.containsEntry("tradingEnabled", true)
				.hasEntrySatisfying("rateLimits",
						(limits) -> assertThat(limits).asString().contains("public", "private", "permits", "waiting"));
		}
	}

	@Test
	void needsNoCredentials() {
		try (CoinbaseProClient client = CoinbaseProClient.builder().baseUrl(this.exchange.url()).build()) {
			Health health = look(client);
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsEntry("credentials", "absent");
			assertThat(this.exchange.count()).isOne();
		}
	}

	@Test
	void isDownWhenTheCredentialsAreRefused() {
		this.exchange.faults(Faults.only("GET", "/fees", Faults.always(Fault.status(401, "Invalid API Key"))));
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			Health health = look(client);
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).containsEntry("credentials", "refused")
				.containsEntry("error",
						"fees.get (GET /fees): 401 Invalid API Key; production and the sandbox have keys"
								+ " of their own: check that the key belongs to this host [default at "
								+ this.exchange.url().getRawAuthority() + "]");
		}
	}

	@Test
	void doesNotBlameTheCredentialsForAnExchangeInTrouble() {
		this.exchange.faults(Faults.only("GET", "/fees", Faults.always(Fault.status(500, "Internal server error"))));
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			Health health = look(client);
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsEntry("credentials", "present");
		}
	}

	@Test
	void isDownWhenTheExchangeDoesNotAnswer() {
		this.exchange.faults(Faults.always(Fault.status(503, "Service Unavailable")));
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			Health health = look(client);
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).extractingByKey("error")
				.asString()
				.startsWith("time.get (GET /time): 503 Service Unavailable [default at ");
		}
	}

	@Test
	void isDownWhenTheExchangeIsSilent() {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			Health health = new CoinbaseProHealthIndicator(client, Duration.ofMillis(50), Duration.ofSeconds(30),
					this.now::get)
				.health()
				.blockOptional(PATIENCE)
				.orElseThrow();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).containsEntry("error", "no answer within 50 ms");
		}
	}

	@Test
	void looksOnceHoweverOftenItIsAsked() {
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			CoinbaseProHealthIndicator indicator = indicator(client);
			for (int i = 0; i < 20; i++) {
				indicator.health().block(PATIENCE);
			}
			assertThat(this.exchange.requests()).extracting((request) -> request.path())
				.containsExactly("/time", "/fees");
		}
	}

	private Health look(CoinbaseProClient client) {
		return indicator(client).health().blockOptional(PATIENCE).orElseThrow();
	}

	private CoinbaseProHealthIndicator indicator(CoinbaseProClient client) {
		InstantSource clock = this.now::get;
		return new CoinbaseProHealthIndicator(client, PATIENCE, Duration.ofMinutes(30), clock);
	}

}

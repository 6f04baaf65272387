package io.github.coinbasepro.internal.call;

import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for keys that change while a client lives, and for limits that follow the key.
 */
class CredentialsSourceTests {

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicReference<@Nullable CoinbaseProCredentials> current = new AtomicReference<>(key("canary-one"));

	@AfterEach
	void stop() {
		this.exchange.close();
	}

	@Test
	void theKeyOfTheMomentIsUsed() {
		try (CoinbaseProClient client = this.exchange.clientBuilder().credentialsSource(this.current::get).build()) {
			client.accounts().list().blockLast();
			this.current.set(key("canary-two"));
			client.accounts().list().blockLast();
			this.current.set(null);
			StepVerifier.create(client.accounts().list()).verifyError(MissingCredentialsException.class);
			assertThat(this.exchange.requests()).extracting((request) -> request.header("CB-ACCESS-KEY"))
				.containsExactly("canary-one", "canary-two");
		}
	}

	@Test
	void eachKeyHasALimitOfItsOwnAndTheHostHasOne() {
		RateLimiter limiter = new TokenBucketRateLimiter(RateLimitSettings.DEFAULT, () -> 0);
		try (CoinbaseProClient one = this.exchange.clientBuilder()
			.rateLimiter(limiter)
			.credentials(key("canary-one"))
			.build();
				CoinbaseProClient two = this.exchange.clientBuilder()
					.rateLimiter(limiter)
					.credentials(key("canary-two"))
					.build()) {
			for (int i = 0; i < 5; i++) {
				one.accounts().list().blockLast();
				one.products().ticker("BTC-USD").block();
			}
			two.fills().list(FillQuery.forProduct("BTC-USD")).block();
			assertThat(permits(one, RateLimitClass.PRIVATE)).isEqualTo(30 - 5);
			assertThat(permits(two, RateLimitClass.PRIVATE)).isEqualTo(30 - 1);
			assertThat(permits(two, RateLimitClass.FILLS)).isEqualTo(20 - 1);
			assertThat(permits(one, RateLimitClass.PUBLIC)).isEqualTo(15 - 5);
			assertThat(permits(two, RateLimitClass.PUBLIC)).isEqualTo(15 - 5);
		}
	}

	private static int permits(CoinbaseProClient client, RateLimitClass limit) {
		return client.rateLimits()
			.stream()
			.filter((level) -> level.rateLimitClass() == limit)
			.findFirst()
			.orElseThrow()
			.permits();
	}

	private static CoinbaseProCredentials key(String key) {
		return CoinbaseProCredentials.of(key, "Y2FuYXJ5LXNlY3JldC1jYW5hcnktc2VjcmV0", "canary-passphrase");
	}

}

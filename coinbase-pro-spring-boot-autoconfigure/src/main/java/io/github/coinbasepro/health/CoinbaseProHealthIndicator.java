package io.github.coinbasepro.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.model.ServerTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * {@link ReactiveHealthIndicator} for the Coinbase Pro exchange: whether it answers, how
 * quickly, how far its clock is away, and whether it takes the credentials. Looks at most
 * once in a while, so that probes do not use up the rate limit.
 */
public class CoinbaseProHealthIndicator extends AbstractReactiveHealthIndicator {

	private final CoinbaseProClient client;

	private final InstantSource clock;

	private final Mono<Health> health;

	/**
	 * Creates an indicator.
	 * @param client the client to look after
	 * @param timeout how long a look may take
	 * @param cacheFor how long what was seen is reported again
	 * @param clock the time of this machine
	 */
	public CoinbaseProHealthIndicator(CoinbaseProClient client, Duration timeout, Duration cacheFor,
			InstantSource clock) {
		super("The Coinbase Pro exchange cannot be looked at");
		this.client = client;
		this.clock = clock;
		this.health = Mono.defer(() -> look(timeout)).cache(cacheFor);
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder builder) {
		return this.health;
	}

	private Mono<Health> look(Duration timeout) {
		Mono<Health> answer = Mono.defer(() -> {
			Instant asked = this.clock.instant();
			return this.client.time().get().flatMap((time) -> {
				Instant answered = this.clock.instant();
				return credentials().map((credentials) -> answered(asked, answered, time, credentials));
			});
		});
		return answer
			.timeout(timeout, Mono.fromSupplier(() -> unanswered("no answer within " + timeout.toMillis() + " ms")))
			.onErrorResume(CoinbaseProException.class,
					(failure) -> Mono.just(unanswered(String.valueOf(failure.getMessage()))));
	}

	private Mono<Credentials> credentials() {
		return this.client.fees()
			.get()
			.map((fees) -> new Credentials("valid", null))
			.onErrorResume(CoinbaseProException.class, (failure) -> Mono.just(Credentials.after(failure)));
	}

	private Health answered(Instant asked, Instant answered, ServerTime time, Credentials credentials) {
		Duration latency = Duration.between(asked, answered);
		Duration skew = Duration.between(asked.plus(latency.dividedBy(2)), time.iso());
		Health.Builder health = details(Health.status((credentials.reason() != null) ? Status.DOWN : Status.UP))
			.withDetail("latency", latency.toMillis() + "ms")
			.withDetail("clockSkew", skew.toMillis() + "ms")
			.withDetail("credentials", credentials.state());
		return ((credentials.reason() != null) ? health.withDetail("error", credentials.reason()) : health).build();
	}

	private Health unanswered(String problem) {
		return details(Health.down()).withDetail("error", problem).build();
	}

	private Health.Builder details(Health.Builder health) {
		return health.withDetail("exchange", this.client.baseUrl().toString())
			.withDetail("environment", this.client.environment())
			.withDetail("tradingEnabled", this.client.isTradingEnabled())
			.withDetail("clockOffset", this.client.clockOffset().toMillis() + "ms")
			.withDetail("rateLimits", rateLimits());
	}

	private Map<String, Object> rateLimits() {
		Map<String, Object> limits = new LinkedHashMap<>();
		for (RateLimitLevel level : this.client.rateLimits()) {
			limits.put(level.rateLimitClass().name().toLowerCase(Locale.ROOT),
					Map.of("permits", level.permits(), "most", level.most(), "waiting", level.waiting()));
		}
		return limits;
	}

	/**
	 * What is known about the credentials.
	 *
	 * @param state in a word
	 * @param reason why they are refused, null if they are not
	 */
	private record Credentials(String state, @Nullable String reason) {

		static Credentials after(CoinbaseProException failure) {
			if (failure instanceof MissingCredentialsException) {
				return new Credentials("absent", null);
			}
			if (failure instanceof AuthenticationException || failure instanceof PermissionDeniedException) {
				return new Credentials("refused", failure.getMessage());
			}
			return new Credentials("present", null);
		}

	}

}

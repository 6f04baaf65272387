package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.coinbasepro.fault.Figures;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.mock.http.client.reactive.MockClientHttpRequest;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls that are cancelled, at whatever moment: none of them keeps its permit.
 */
class CancelledCallsTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Limit LIMIT = new Limit(1000, 40, 5, 2);

	private final TokenBucketRateLimiter limiter = new TokenBucketRateLimiter(
			new RateLimitSettings(LIMIT, LIMIT, LIMIT, LIMIT, 1000, PATIENCE));

	private final Set<Permit> held = ConcurrentHashMap.newKeySet();

	private final AtomicInteger granted = new AtomicInteger();

	private final AtomicInteger sent = new AtomicInteger();

	private final Map<String, Sinks.Empty<Void>> atTheWrite = new ConcurrentHashMap<>();

	private final Steps steps = TestSteps.of(this::acquire, connector(), System::nanoTime);

	@Test
	void row83_noPermitIsLostHoweverManyCallsAreCancelledAndWhenever() {
		int calls = 100_000;
		List<Endpoint<JsonNode>> endpoints = endpoints();
		Flux.range(0, calls)
			.flatMap((i) -> cancelled(endpoints.get(i % endpoints.size()), "/" + i), 100)
			.blockLast(PATIENCE);
		assertThat(this.granted.get()).isGreaterThan(calls / 10);
		assertThat(this.sent.get()).isPositive();
		awaitFull();
		assertThat(this.held).isEmpty();
		Figures.report("M1", "%d calls cancelled: %d got a permit, %d were sent, no permit is missing".formatted(calls,
				this.granted.get(), this.sent.get()));
	}

	/**
	 * Waits for the buckets to fill, which they never do if a permit is missing: what
	 * never departed never counts as arrived.
	 */
	private void awaitFull() {
		Flux.interval(Duration.ofMillis(20))
			.filter((tick) -> levels().allMatch((level) -> level.permits() == 40))
			.next()
			.block(PATIENCE);
		assertThat(levels()).hasSize(4).allMatch((level) -> level.waiting() == 0);
	}

	private Stream<RateLimitLevel> levels() {
		return this.limiter.levels("127.0.0.1:1").stream();
	}

	private Mono<Void> cancelled(Endpoint<JsonNode> endpoint, String id) {
		Call<JsonNode> call = endpoint.call().query("id", id);
		Mono<JsonNode> path = TestSteps.call(this.steps, call);
		return switch (ThreadLocalRandom.current().nextInt(6)) {
			case 0 -> path.takeUntilOther(Mono.just(1)).then();
			case 1 -> Mono.zip(Mono.error(new IllegalStateException()), path).onErrorComplete().then();
			case 2 -> {
				Sinks.Empty<Void> written = Sinks.empty();
				this.atTheWrite.put(call.target(), written);
				yield path.takeUntilOther(written.asMono())
					.takeUntilOther(Mono.delay(Duration.ofMillis(50)))
					.doFinally((end) -> this.atTheWrite.remove(call.target()))
					.onErrorComplete()
					.then();
			}
			default -> path.takeUntilOther(Mono.delay(Duration.ofNanos(ThreadLocalRandom.current().nextInt(5_000_000))))
				.onErrorComplete()
				.then();
		};
	}

	private static List<Endpoint<JsonNode>> endpoints() {
		return Stream.of(RateLimitClass.values())
			.flatMap((limit) -> Stream.of(Priority.values())
				.map((priority) -> Endpoint.get("any.get", "/any")
					.countsAs(limit)
					.queuesAs(priority)
					.answers(JsonNode.class)))
			.toList();
	}

	private Mono<Permit> acquire(String owner, RateLimitClass rateLimitClass, Priority priority) {
		return this.limiter.acquire(owner, rateLimitClass, priority).map((permit) -> {
			this.granted.incrementAndGet();
			return new Watched(permit);
		});
	}

	/**
	 * A wire that answers at once, late, or not at all, and that tells when a request is
	 * written.
	 */
	private ClientHttpConnector connector() {
		return (method, url, request) -> request.apply(new MockClientHttpRequest(method, url)).then(Mono.defer(() -> {
			this.sent.incrementAndGet();
			Sinks.Empty<Void> written = this.atTheWrite.get(url.getRawPath() + "?" + url.getRawQuery());
			if (written != null) {
				written.tryEmitEmpty();
			}
			return answer();
		}));
	}

	private static Mono<ClientHttpResponse> answer() {
		MockClientHttpResponse response = new MockClientHttpResponse(HttpStatus.OK);
		response.setBody("{}");
		return switch (ThreadLocalRandom.current().nextInt(4)) {
			case 0 -> Mono.just(response);
			case 1 -> Mono.error(new IllegalStateException("reset"));
			case 2 -> Mono.never();
			default -> Mono.<ClientHttpResponse>just(response)
				.delayElement(Duration.ofNanos(ThreadLocalRandom.current().nextInt(5_000_000)));
		};
	}

	/**
	 * A permit that is held until something is told of it.
	 */
	private final class Watched implements Permit {

		private final Permit permit;

		Watched(Permit permit) {
			this.permit = permit;
			CancelledCallsTests.this.held.add(this);
		}

		@Override
		public void tell(Fate fate) {
			CancelledCallsTests.this.held.remove(this);
			this.permit.tell(fate);
		}

	}

}

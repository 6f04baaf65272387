package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Operators;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.mock.http.client.reactive.MockClientHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The client and limiters of others that hand out permits late, and an exchange that is
 * silent.
 */
class LatePermitsTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();

	private final List<Fate> fates = new ArrayList<>();

	private final List<HttpMethod> sent = new ArrayList<>();

	private final Permit permit = this.fates::add;

	@AfterEach
	void reset() {
		VirtualTimeScheduler.reset();
	}

	@Test
	void row83_aPermitThatComesAfterTheCancelGoesBackAndNothingIsSent() {
		AtomicReference<@Nullable CoreSubscriber<? super Permit>> waiting = new AtomicReference<>();
		call((owner, limit, priority) -> new Mono<>() {

			@Override
			public void subscribe(CoreSubscriber<? super Permit> actual) {
				actual.onSubscribe(Operators.emptySubscription());
				waiting.set(actual);
			}

		}).dispose();
		CoreSubscriber<? super Permit> subscriber = waiting.get();
		assertThat(subscriber).isNotNull();
		subscriber.onNext(this.permit);
		subscriber.onComplete();
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
		assertThat(this.sent).isEmpty();
	}

	@Test
	void row83_aPermitThatAnOperatorDropsAfterTheCancelGoesBack() {
		AtomicReference<@Nullable MonoSink<Permit>> sink = new AtomicReference<>();
		call((owner, limit, priority) -> Mono.create(sink::set)).dispose();
		MonoSink<Permit> late = sink.get();
		assertThat(late).isNotNull();
		late.success(this.permit);
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
	}

	@Test
	void row83_aPermitThatAnOperatorDiscardsAtTheCancelGoesBack() {
		call((owner, limit, priority) -> Mono.just(this.permit).delayUntil((permit) -> Mono.never())).dispose();
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
		assertThat(this.sent).isEmpty();
	}

	@Test
	void row83_aPermitGoesBackIfNoConnectionIsThereBeforeTheCancel() {
		Steps steps = TestSteps.of((owner, limit, priority) -> Mono.just(this.permit),
				(method, url, request) -> Mono.never(), () -> this.time.now(TimeUnit.NANOSECONDS));
		Disposable call = path(steps, Endpoint.get("any.get", "/any")).subscribe();
		assertThat(this.fates).isEmpty();
		call.dispose();
		assertThat(this.fates).isNotEmpty().containsOnly(Fate.NOT_SENT);
	}

	@Test
	void row83_aPermitGoesBackIfTheCallMayNotGoAnyMoreWhenItIsHeld() {
		AtomicReference<@Nullable MonoSink<Permit>> sink = new AtomicReference<>();
		Steps steps = steps((owner, limit, priority) -> Mono.create(sink::set));
		path(steps, Endpoint.post("any.change", "/any").needs(KeyPermission.TRADE)).onErrorComplete().subscribe();
		steps.guard().setTradingEnabled(false);
		MonoSink<Permit> late = sink.get();
		assertThat(late).isNotNull();
		late.success(this.permit);
		assertThat(this.fates).isNotEmpty().containsOnly(Fate.NOT_SENT);
		assertThat(this.sent).isEmpty();
	}

	@Test
	void row83_aCallThatIsOverBeforeItBeginsAsksForNothing() {
		List<Priority> asked = new ArrayList<>();
		Mono<JsonNode> call = path(steps((owner, limit, priority) -> {
			asked.add(priority);
			return Mono.just(this.permit);
		}), Endpoint.get("any.get", "/any"));
		call.takeUntilOther(Mono.just(1)).subscribe();
		Mono.zip(Mono.error(new IllegalStateException()), call).onErrorComplete().subscribe();
		assertThat(asked).isEmpty();
		assertThat(this.sent).isEmpty();
	}

	@Test
	void row87_aCancelLeavesAtOnceThoughTwoHundredReadsAreNeverAnswered() {
		Steps steps = steps(
				new TokenBucketRateLimiter(RateLimitSettings.DEFAULT, () -> this.time.now(TimeUnit.NANOSECONDS)));
		for (int i = 0; i < 200; i++) {
			path(steps, privately(Endpoint.get("any.get", "/any"))).onErrorComplete().subscribe();
		}
		this.time.advanceTime();
		assertThat(this.sent).hasSize(23).containsOnly(HttpMethod.GET);
		for (int i = 1; i <= 50; i++) {
			path(steps, privately(Endpoint.delete("any.cancel", "/any"))).onErrorComplete().subscribe();
			this.time.advanceTime();
			assertThat(this.sent).filteredOn(HttpMethod.DELETE::equals).hasSize(i);
			this.time.advanceTimeBy(Duration.ofMillis(200));
		}
		assertThat(this.sent).filteredOn(HttpMethod.GET::equals).hasSizeGreaterThan(100);
	}

	private static EndpointSpec privately(EndpointSpec spec) {
		return spec.countsAs(RateLimitClass.PRIVATE);
	}

	private Disposable call(RateLimiter limiter) {
		return path(steps(limiter), Endpoint.get("any.get", "/any")).subscribe();
	}

	private static Mono<JsonNode> path(Steps steps, EndpointSpec spec) {
		return TestSteps.call(steps, spec.answers(JsonNode.class).call());
	}

	private Steps steps(RateLimiter limiter) {
		ClientHttpConnector silent = (method, url, request) -> request.apply(new MockClientHttpRequest(method, url))
			.then(Mono.defer(() -> {
				this.sent.add(method);
				return Mono.never();
			}));
		return TestSteps.of(limiter, silent, () -> this.time.now(TimeUnit.NANOSECONDS));
	}

}

package io.github.coinbasepro.sample.feed;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	private static final Duration SECOND = Duration.ofSeconds(1);

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void asksAgainAfterTheInterval() {
		StepVerifier.withVirtualTime(() -> feed(Mono::just).events())
			.expectNext(event(1, null))
			.expectNoEvent(Duration.ofMillis(999))
			.thenAwait(Duration.ofMillis(1))
			.expectNext(event(2, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void anAnswerThatDidNotChangeIsNotToldAgain() {
		StepVerifier.withVirtualTime(() -> feed((count) -> Mono.just(7)).events())
			.expectNext(event(7, null))
			.expectNoEvent(Duration.ofSeconds(60))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void asksOnceForAllWhoLookAndTellsLateComersAtOnce() {
		StepVerifier.withVirtualTime(() -> {
			Feed<Integer> feed = feed(Mono::just);
			return Flux.merge(feed.events(), feed.events(), feed.events().delaySubscription(Duration.ofMillis(500)));
		})
			.expectNext(event(1, null), event(1, null))
			.thenAwait(Duration.ofMillis(500))
			.expectNext(event(1, null))
			.then(() -> assertThat(this.asked).hasValue(1))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void keepsTheLastAnswerThroughTroubleAndRecovers() {
		StepVerifier.withVirtualTime(
				() -> feed((count) -> (count == 2) ? Mono.error(new IllegalStateException("gone")) : Mono.just(count))
					.events())
			.expectNext(event(1, null))
			.thenAwait(SECOND)
			.expectNext(event(1, "Exchange unreachable: gone"))
			.thenAwait(SECOND.multipliedBy(2))
			.expectNext(event(3, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void waitsLongerWithEveryFailureButNotForEver() {
		StepVerifier.withVirtualTime(() -> feed((count) -> Mono.error(new IllegalStateException("gone"))).events())
			.expectNext(event(null, "Exchange unreachable: gone"))
			.thenAwait(Duration.ofSeconds(2 + 4 + 8 + 16))
			.then(() -> assertThat(this.asked).hasValue(5))
			.thenAwait(Duration.ofSeconds(60))
			.then(() -> assertThat(this.asked).hasValue(7))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void aNudgeAsksAtOnce() {
		Feed<Integer> feed = feed(Mono::just);
		StepVerifier.withVirtualTime(feed::events)
			.expectNext(event(1, null))
			.then(feed::nudge)
			.expectNext(event(2, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void stopsAskingSoonAfterTheLastOneLeft() {
		StepVerifier.withVirtualTime(() -> {
			Feed<Integer> feed = feed(Mono::just);
			return feed.events().take(1).thenMany(Mono.delay(Duration.ofMinutes(5)));
		}).thenAwait(Duration.ofMinutes(5)).expectNextCount(1).expectComplete().verify(TIMEOUT);
		assertThat(this.asked).hasValueLessThanOrEqualTo(6);
	}

	@Test
	void aSlowReaderGetsTheNewest() {
		StepVerifier.withVirtualTime(() -> feed(Mono::just).events(), 1)
			.expectNext(event(1, null))
			.thenAwait(SECOND.multipliedBy(9))
			.thenRequest(1)
			.expectNext(event(10, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	private Feed<Integer> feed(IntFunction<Mono<Integer>> answers) {
		return new Feed<>("count", SECOND, () -> answers.apply(this.asked.incrementAndGet()));
	}

	private static FeedEvent event(@Nullable Integer value, @Nullable String trouble) {
		return new FeedEvent("count", new Reading<>(value, trouble));
	}

}

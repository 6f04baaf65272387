package io.github.coinbasepro.sample.feed;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;

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
			.expectNextMatches(event(1, null))
			.expectNoEvent(Duration.ofMillis(999))
			.thenAwait(Duration.ofMillis(1))
			.expectNextMatches(event(2, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void anAnswerThatDidNotChangeIsNotToldAgain() {
		StepVerifier.withVirtualTime(() -> feed((count) -> Mono.just(7)).events())
			.expectNextMatches(event(7, null))
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
			.expectNextMatches(event(1, null))
			.expectNextMatches(event(1, null))
			.thenAwait(Duration.ofMillis(500))
			.expectNextMatches(event(1, null))
			.then(() -> assertThat(this.asked).hasValue(1))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void keepsTheLastAnswerThroughTroubleAndRecovers() {
		StepVerifier.withVirtualTime(
				() -> feed((count) -> (count == 2) ? Mono.error(new IllegalStateException("gone")) : Mono.just(count))
					.events())
			.expectNextMatches(event(1, null))
			.thenAwait(SECOND)
			.expectNextMatches(event(1, "Exchange unreachable"))
			.thenAwait(SECOND.multipliedBy(2))
			.expectNextMatches(event(3, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void tellsWhenTheExchangeAnsweredLast() {
		StepVerifier
			.withVirtualTime(
					() -> feed((count) -> (count < 4) ? Mono.just(7) : Mono.error(new IllegalStateException())).events()
						.map((event) -> event.reading().at()))
			.expectNext(0L)
			.thenAwait(SECOND.multipliedBy(3))
			.expectNext(2000L)
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void doesNotWaitForEver() {
		StepVerifier.withVirtualTime(() -> feed((count) -> Mono.never()).events())
			.expectSubscription()
			.expectNoEvent(Duration.ofMillis(4999))
			.thenAwait(Duration.ofMillis(1))
			.expectNextMatches(event(null, "Exchange does not answer"))
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void waitsLongerWithEveryFailureButNotForEver() {
		StepVerifier.withVirtualTime(() -> feed((count) -> Mono.error(new IllegalStateException("gone"))).events())
			.expectNextMatches(event(null, "Exchange unreachable"))
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
			.expectNextMatches(event(1, null))
			.then(feed::nudge)
			.expectNextMatches(event(2, null))
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
			.expectNextMatches(event(1, null))
			.thenAwait(SECOND.multipliedBy(9))
			.thenRequest(1)
			.expectNextMatches(event(10, null))
			.thenCancel()
			.verify(TIMEOUT);
	}

	private Feed<Integer> feed(IntFunction<Mono<Integer>> answers) {
		return new Feed<>("count", "", SECOND, () -> answers.apply(this.asked.incrementAndGet()));
	}

	private static Predicate<FeedEvent> event(@Nullable Integer value, @Nullable String trouble) {
		return (event) -> Objects.equals(event.reading().value(), value)
				&& Objects.equals(event.reading().trouble(), trouble);
	}

}

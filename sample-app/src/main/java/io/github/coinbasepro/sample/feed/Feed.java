package io.github.coinbasepro.sample.feed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * A question to the exchange that is asked again and again while somebody looks, once for
 * all of them. Whoever comes later is told at once what is known. A failure is a reading
 * like any other: the feed goes on, at a slower pace, until the exchange answers again.
 *
 * @param <T> type of the answer
 */
public final class Feed<T> {

	private static final Duration GRACE = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Sinks.Many<Boolean> nudges = Sinks.many().multicast().directBestEffort();

	private final Mono<T> question;

	private final Duration interval;

	private final Flux<FeedEvent> events;

	/**
	 * Creates a feed that asks nothing yet.
	 * @param name name of the feed
	 * @param topic what it is about; empty if there is only one such feed
	 * @param interval pause between an answer and the next question
	 * @param question the question
	 */
	public Feed(String name, String topic, Duration interval, Supplier<Mono<T>> question) {
		this.question = Mono.defer(question);
		this.interval = interval;
		this.events = this.nudges.asFlux()
			.startWith(true)
			.switchMap((nudge) -> ask())
			.scan(Reading::then)
			.distinctUntilChanged(Function.identity(), (known, next) -> next.isNoNewsAfter(known))
			.map((reading) -> new FeedEvent(name, topic, reading))
			.replay(1)
			.refCount(1, GRACE);
	}

	/**
	 * Returns what is known now and whatever becomes known later. A slow reader misses
	 * readings, but never the newest.
	 * @return the events, without end
	 */
	public Flux<FeedEvent> events() {
		return this.events.onBackpressureLatest();
	}

	/**
	 * Asks again without waiting: something has just changed.
	 */
	public void nudge() {
		this.nudges.tryEmitNext(true);
	}

	private Flux<Reading<T>> ask() {
		Pace pace = new Pace(this.interval);
		return this.question.timeout(PATIENCE)
			.map((value) -> Reading.of(value, now()))
			.onErrorResume((failure) -> Mono.just(Reading.failed(failure)))
			.doOnNext(pace::note)
			.repeatWhen((answers) -> answers.concatMap((count) -> Mono.delay(pace.pause())));
	}

	/**
	 * Returns the time of the scheduler that the feed waits by.
	 * @return the time in milliseconds
	 */
	public static long now() {
		return Schedulers.parallel().now(TimeUnit.MILLISECONDS);
	}

}

package io.github.coinbasepro.benchmarks;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * What a client did in a short time.
 *
 * @param calls how many calls it made
 * @param failed how many of them failed
 * @param micros processor time for a call
 * @param bytes bytes allocated for a call
 * @param p50 latency that half of the calls kept to, in microseconds
 * @param p99 latency that all but a hundredth of the calls kept to, in microseconds
 */
record Window(int calls, int failed, double micros, double bytes, double p50, double p99) {

	private static final int MOST_CALLS = 200_000;

	static Window run(Mono<?> call, int inFlight, long millis, Scheduler threads, boolean blocking) {
		long[] latencies = new long[MOST_CALLS];
		AtomicInteger calls = new AtomicInteger();
		ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		Flux<?> lane = Mono.defer(() -> {
			long start = System.nanoTime();
			return call.doOnTerminate(() -> latencies[calls.getAndIncrement()] = System.nanoTime() - start);
		}).onErrorResume((failure) -> {
			failures.add(failure);
			return Mono.empty();
		}).repeat(() -> System.nanoTime() < end && calls.get() < MOST_CALLS - inFlight);
		Cost before = Cost.now();
		Flux.range(0, inFlight).flatMap((number) -> blocking ? lane.subscribeOn(threads) : lane, inFlight).blockLast();
		Cost cost = Cost.now().since(before);
		if (failures.size() == calls.get()) {
			throw new IllegalStateException("every call failed", failures.peek());
		}
		int made = Math.max(1, calls.get());
		long[] sorted = Arrays.copyOf(latencies, made);
		Arrays.sort(sorted);
		return new Window(made, failures.size(), cost.nanos() / 1e3 / made, (double) cost.bytes() / made,
				sorted[made / 2] / 1e3, sorted[made * 99 / 100] / 1e3);
	}

}

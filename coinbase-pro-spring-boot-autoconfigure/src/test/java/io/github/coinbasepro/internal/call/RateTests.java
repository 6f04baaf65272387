package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.FaultScale;
import io.github.coinbasepro.fault.Figures;
import io.github.coinbasepro.fault.TrueBucket;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G11: as many calls as there are go as fast as the exchange lets them, and it refuses
 * none.
 */
class RateTests {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final AtomicReference<RateLimiter> limiter = new AtomicReference<>(RateLimiter.unlimited());

	@Test
	void aThousandPrivateCallsGoAtTheRateOfTheExchange() {
		VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
		try {
			TokenBucketRateLimiter limiter = new TokenBucketRateLimiter(RateLimitSettings.DEFAULT,
					() -> time.now(TimeUnit.NANOSECONDS));
			TrueBucket exchange = new TrueBucket(15, 30, () -> time.now(TimeUnit.NANOSECONDS));
			AtomicInteger admitted = new AtomicInteger();
			AtomicInteger refused = new AtomicInteger();
			for (int i = 0; i < 1000; i++) {
				limiter.acquire("key", RateLimitClass.PRIVATE, Priority.READ).subscribe((permit) -> {
					(exchange.admit() ? admitted : refused).incrementAndGet();
					permit.tell(RateLimiter.Fate.ARRIVED);
				});
			}
			int reserved = 7;
			double ideal = (1000 - (30 - reserved)) / 15.0;
			time.advanceTimeBy(Duration.ofMillis((long) Math.ceil(ideal * 1000)));
			assertThat(admitted).hasValue(1000);
			assertThat(refused).hasValue(0);
		}
		finally {
			VirtualTimeScheduler.reset();
		}
	}

	@Test
	void aDownloadOfPublicDataIsNeverRefused() {
		int calls = FaultScale.of(40, 300);
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			run("public calls", calls, 10, 15, client.products().ticker("BTC-USD"), exchange);
		}
	}

	@Test
	void privateCallsAreNeverRefused() {
		int calls = FaultScale.of(75, 1000);
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			run("private calls", calls, 15, 30, client.accounts().list().then(Mono.just(true)), exchange);
		}
	}

	/**
	 * Has every connection made and the code warm, without a limit on either side.
	 */
	private static void warmUp(Mono<?> call) {
		Flux.range(0, 200).flatMap((i) -> call, 64).blockLast(PATIENCE);
	}

	@Test
	void aColdStartAmongOtherWorkIsRefusedFiveTimesAtMost() throws InterruptedException {
		int calls = FaultScale.of(40, 300);
		AtomicBoolean busy = new AtomicBoolean(true);
		List<Thread> others = Stream.generate(() -> new Thread(() -> {
			while (busy.get()) {
				Thread.onSpinWait();
			}
		})).limit(Runtime.getRuntime().availableProcessors()).toList();
		this.limiter.set(new TokenBucketRateLimiter(RateLimitSettings.DEFAULT));
		try (FakeExchange exchange = FakeExchange.start().limitingRates();
				CoinbaseProClient client = client(exchange)) {
			others.forEach(Thread::start);
			int refused = measure("public calls from a cold start", calls, 10, 15, client.products().ticker("BTC-USD"),
					exchange);
			assertThat(refused).isLessThanOrEqualTo(5);
		}
		finally {
			busy.set(false);
			for (Thread other : others) {
				other.join();
			}
		}
	}

	private void run(String what, int calls, int rate, int burst, Mono<?> call, FakeExchange exchange) {
		warmUp(call);
		this.limiter.set(new TokenBucketRateLimiter(RateLimitSettings.DEFAULT));
		exchange.limitingRates();
		assertThat(measure(what, calls, rate, burst, call, exchange)).isZero();
	}

	/**
	 * Makes as many calls as fast as they go.
	 * @return how many the exchange refused
	 */
	private static int measure(String what, int calls, int rate, int burst, Mono<?> call, FakeExchange exchange) {
		int before = exchange.count();
		long begin = System.nanoTime();
		long answered = Flux.range(0, calls).flatMap((i) -> call, 64).count().blockOptional(PATIENCE).orElseThrow();
		double seconds = (System.nanoTime() - begin) / 1e9;
		double ideal = (calls - burst) / (double) rate;
		assertThat(answered).isEqualTo(calls);
		int refused = exchange.count() - before - calls;
		Figures.report("G11",
				calls + " " + what + " with 20 to 80 ms of latency: %.1f s, %.3f times the ideal, %d refused"
					.formatted(seconds, seconds / ideal, refused));
		return refused;
	}

	/**
	 * A client whose requests are 10 to 40 ms on their way there and as long on their way
	 * back.
	 */
	private CoinbaseProClient client(FakeExchange exchange) {
		ExchangeFilterFunction distance = (request, next) -> latency().then(Mono.defer(() -> next.exchange(request)))
			.delayUntil((response) -> latency());
		return exchange.clientBuilder()
			.webClientBuilder(WebClient.builder().filter(distance))
			.rateLimiter(
					(owner, rateLimitClass, priority) -> this.limiter.get().acquire(owner, rateLimitClass, priority))
			.build();
	}

	private static Mono<Long> latency() {
		return Mono.delay(Duration.ofMillis(Math.round(10 + Math.random() * 30)));
	}

}

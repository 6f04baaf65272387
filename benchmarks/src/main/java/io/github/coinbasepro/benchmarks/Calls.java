package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Calls of several clients to one server, in turns: whatever disturbs the machine
 * disturbs all of them.
 */
final class Calls {

	private static final String YARDSTICK = "reactor-netty by hand";

	private static final String OURS = "this client";

	private static final String XCHANGE = "XChange";

	private static final int MOST_WARM_UPS = 200;

	private final int rounds = Integer.getInteger("rounds", 15);

	private final long millis = Long.getLong("window", 250);

	private final int warmUpCalls = Integer.getInteger("warmups", 30_000);

	private final boolean few = Boolean.getBoolean("few");

	private final Map<String, Contestant> contestants = new LinkedHashMap<>();

	private final Scheduler threads = Schedulers.newBoundedElastic(16, 1000, "blocking");

	void run() throws IOException {
		try (StandIn server = StandIn.sleepless()) {
			URI url = server.url();
			this.contestants.put(YARDSTICK, new ByHand(url));
			this.contestants.put("the same again", new ByHand(url));
			this.contestants.put(OURS, new Ours(url));
			if (!this.few) {
				this.contestants.put("plain WebClient", new PlainWebClient(url));
				this.contestants.put(XCHANGE, new XChange(url));
				this.contestants.put("JDK client", new JdkClient(url));
			}
			measure("GET of a ticker, 16 in flight", Contestant::ticker, 16);
			measure("POST of an order, 16 in flight", Contestant::order, 16);
			measure("GET of a ticker, 1 in flight", Contestant::ticker, 1);
			measure("POST of an order, 1 in flight", Contestant::order, 1);
			this.contestants.values().forEach(Contestant::close);
		}
		finally {
			this.threads.dispose();
		}
	}

	private void measure(String title, Function<Contestant, Mono<?>> call, int inFlight) {
		Rounds<Window> windows = new Rounds<>();
		this.contestants.forEach((name, contestant) -> {
			for (int i = 0, calls = 0; i < MOST_WARM_UPS && calls < this.warmUpCalls; i++) {
				calls += window(contestant, call, inFlight).calls();
			}
			windows.add(name, () -> window(contestant, call, inFlight));
		});
		windows.run(1, this.rounds);
		System.out.println();
		System.out.println("## " + title + " (ratios to " + YARDSTICK + ", median [quartiles])");
		System.out.println();
		System.out.println(
				"| client | processor time | bytes | p50 | p99 | µs a call | kB a call | calls a window | failed |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
		windows.names()
			.forEach((name) -> System.out.println("| " + name + " | " + windows.ratio(name, YARDSTICK, Window::micros)
					+ " | " + windows.ratio(name, YARDSTICK, Window::bytes) + " | "
					+ windows.ratio(name, YARDSTICK, Window::p50) + " | " + windows.ratio(name, YARDSTICK, Window::p99)
					+ " | " + windows.median(name, Window::micros, 1) + " | "
					+ windows.median(name, (window) -> window.bytes() / 1000, 1) + " | "
					+ windows.median(name, Window::calls, 0) + " | " + windows.median(name, Window::failed, 0) + " |"));
		if (!this.few) {
			System.out.println();
			System.out.println("This client to XChange: processor time " + windows.ratio(OURS, XCHANGE, Window::micros)
					+ ", bytes " + windows.ratio(OURS, XCHANGE, Window::bytes));
		}
	}

	private Window window(Contestant contestant, Function<Contestant, Mono<?>> call, int inFlight) {
		return Window.run(call.apply(contestant), inFlight, this.millis, this.threads, contestant.isBlocking());
	}

}

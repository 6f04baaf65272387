package io.github.coinbasepro.simulator.internal.market;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Lets a market run by itself, on a daemon thread of its own. A market that fails is
 * stopped, and says so.
 */
public final class MarketTicker implements AutoCloseable {

	private static final System.Logger logger = System.getLogger(MarketTicker.class.getName());

	private static final int MAX_STEPS = 50;

	private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "simulated-coinbase-pro-market");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * Start to advance a market.
	 * @param market the market
	 * @param clock its time, which tells how many steps to take at once
	 * @param interval time between two steps
	 */
	public MarketTicker(SeededMarket market, MarketClock clock, Duration interval) {
		this.executor.scheduleWithFixedDelay(() -> advance(market, clock.speed()), interval.toNanos(),
				interval.toNanos(), TimeUnit.NANOSECONDS);
	}

	private static void advance(SeededMarket market, int steps) {
		try {
			market.advance(Math.min(steps, MAX_STEPS));
		}
		catch (RuntimeException ex) {
			logger.log(System.Logger.Level.ERROR, "The market of the simulated exchange stopped", ex);
			throw ex;
		}
	}

	@Override
	public void close() {
		this.executor.shutdownNow();
		awaitEnd();
	}

	private void awaitEnd() {
		try {
			this.executor.awaitTermination(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

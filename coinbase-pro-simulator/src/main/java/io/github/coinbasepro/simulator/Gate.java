package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.simulator.internal.fault.Pause;
import org.jspecify.annotations.Nullable;

/**
 * Holds calls up until the test lets them go, so that no test has to wait for time to
 * pass.
 */
public final class Gate {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final CountDownLatch arrival = new CountDownLatch(1);

	private final CompletableFuture<@Nullable Void> opening = new CompletableFuture<>();

	/**
	 * Creates a gate that is closed.
	 */
	public Gate() {
	}

	/**
	 * Wait until a call stands at the gate.
	 * @throws IllegalStateException if none has come within ten seconds
	 */
	public void awaitCall() {
		try {
			if (!this.arrival.await(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
				throw new IllegalStateException("No call has come to the gate within " + PATIENCE.toSeconds() + " s");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for a call at the gate", ex);
		}
	}

	/**
	 * Let all calls go, those that stand here and those that come later.
	 */
	public void open() {
		this.opening.complete(null);
	}

	/**
	 * Whether calls are let go.
	 * @return true if it has been opened
	 */
	public boolean isOpen() {
		return this.opening.isDone();
	}

	Pause passage() {
		return (loop, next) -> {
			this.opening.thenRunAsync(next, loop);
			this.arrival.countDown();
		};
	}

}

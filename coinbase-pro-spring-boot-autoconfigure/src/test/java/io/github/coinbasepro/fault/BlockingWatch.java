package io.github.coinbasepro.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Fails what blocks a thread that must not block, such as an event loop, and remembers
 * it: whoever called may have taken the failure for something else.
 */
final class BlockingWatch implements BlockHoundIntegration {

	private static final Queue<BlockingOperationError> REPORTS = new ConcurrentLinkedQueue<>();

	private BlockingWatch() {
	}

	/**
	 * Watches from now on. Without the JVM's leave, as it may be outside the build,
	 * nothing is watched.
	 */
	static void begin() {
		try {
			BlockHound.install(new BlockingWatch());
		}
		catch (IllegalStateException ex) {
			System.err.println("Blocked event loops go unseen: " + ex.getMessage());
		}
	}

	@Override
	public void applyTo(BlockHound.Builder builder) {
		// writes to plain sockets, in one test from the thread of a timer
		builder.allowBlockingCallsInside("io.github.coinbasepro.RawServer", "write");
		// a lock held for a moment, to cancel a timer, as for setting one, which is
		// allowed
		builder.allowBlockingCallsInside("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue", "remove");
		// a lock of Jackson, held once for each type while it learns how to read it, also
		// by the client: for the first answer of its kind
		builder.allowBlockingCallsInside("tools.jackson.databind.deser.DeserializerCache",
				"_createAndCacheValueDeserializer");
		builder.blockingMethodCallback((method) -> {
			BlockingOperationError report = new BlockingOperationError(method);
			REPORTS.add(report);
			throw report;
		});
	}

	/**
	 * Returns what has blocked, and forgets it.
	 * @return the reports
	 */
	static List<BlockingOperationError> takeReports() {
		List<BlockingOperationError> reports = new ArrayList<>();
		for (BlockingOperationError report = REPORTS.poll(); report != null; report = REPORTS.poll()) {
			reports.add(report);
		}
		return reports;
	}

	/**
	 * Returns what blocks on purpose, and forgets that alone.
	 * @param purpose what blocks
	 * @return the reports
	 */
	static List<BlockingOperationError> reportsOf(Runnable purpose) {
		List<BlockingOperationError> others = takeReports();
		try {
			purpose.run();
			return takeReports();
		}
		finally {
			REPORTS.addAll(others);
		}
	}

}

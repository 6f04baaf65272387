package io.github.coinbasepro.fault;

import java.util.List;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockingOperationError;

/**
 * What happens around all tests: buffers and event loops are watched, at the end figures
 * are printed, and the run fails if a buffer has leaked or an event loop was blocked.
 */
public final class TestRun implements LauncherSessionListener {

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		LeakWatch.begin();
		BlockingWatch.begin();
	}

	@Override
	public void launcherSessionClosed(LauncherSession session) {
		Figures.lines().forEach(System.out::println);
		List<BlockingOperationError> blocking = BlockingWatch.takeReports();
		blocking.forEach(Throwable::printStackTrace);
		List<String> leaks = LeakWatch.leaks();
		leaks.forEach((leak) -> System.err.println("LEAK: " + leak));
		if (!blocking.isEmpty() || !leaks.isEmpty()) {
			throw new AssertionError(blocking.size() + " calls blocked a thread that must not block, " + leaks.size()
					+ " buffers or the like were never released, see above");
		}
	}

}

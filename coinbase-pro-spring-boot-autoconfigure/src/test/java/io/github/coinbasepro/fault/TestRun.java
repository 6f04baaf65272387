package io.github.coinbasepro.fault;

import java.util.List;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What happens around all tests: buffers are followed, at the end figures are printed,
 * and the run fails if a buffer has leaked.
 */
public final class TestRun implements LauncherSessionListener {

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		LeakWatch.begin();
	}

	@Override
	public void launcherSessionClosed(LauncherSession session) {
		Figures.lines().forEach(System.out::println);
		List<String> leaks = LeakWatch.leaks();
		if (!leaks.isEmpty()) {
			leaks.forEach((leak) -> System.err.println("LEAK: " + leak));
			throw new AssertionError(leaks.size() + " buffers or the like were never released, see LEAK: above");
		}
	}

}

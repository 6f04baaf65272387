package io.github.coinbasepro.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts what passed, what failed and what our types cannot say, and prints one closing
 * line.
 */
final class Tally {

	private final String name;

	private final List<String> failures = new ArrayList<>();

	private final Map<String, Integer> notExpressible = new TreeMap<>();

	private int passed;

	Tally(String name) {
		this.name = name;
	}

	void check(String id, Check check) {
		try {
			check.run();
			this.passed++;
		}
		catch (NotExpressibleException ex) {
			this.notExpressible.merge(String.valueOf(ex.getMessage()), 1, Integer::sum);
		}
		catch (AssertionError | RuntimeException ex) {
			this.failures.add(id + ": " + ex);
		}
	}

	void close() {
		this.notExpressible.forEach((reason, count) -> print("  not expressible, " + count + ": " + reason));
		this.failures.forEach((failure) -> print("  FAILED " + failure));
		int inexpressible = this.notExpressible.values().stream().mapToInt(Integer::intValue).sum();
		print(this.name + ": " + this.passed + " passed, " + this.failures.size() + " failed, " + inexpressible
				+ " not expressible");
		assertThat(this.failures).isEmpty();
		assertThat(this.passed).isPositive();
	}

	private static void print(String line) {
		System.out.println(line);
	}

	/**
	 * One thing to check.
	 */
	@FunctionalInterface
	interface Check {

		/**
		 * Checks it.
		 */
		void run();

	}

}

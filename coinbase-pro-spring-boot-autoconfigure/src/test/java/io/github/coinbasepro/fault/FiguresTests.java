package io.github.coinbasepro.fault;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Figures}.
 */
class FiguresTests {

	@Test
	void sortsByGoal() {
		Figures figures = new Figures();
		figures.add("G10", "b");
		figures.add("G2", "c");
		figures.add("G10", "a");
		assertThat(figures.sorted()).containsExactly("G2: c", "G10: a", "G10: b");
	}

}

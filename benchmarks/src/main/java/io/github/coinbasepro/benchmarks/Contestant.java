package io.github.coinbasepro.benchmarks;

import reactor.core.publisher.Mono;

/**
 * A client that is measured. Each subscription makes a call and decodes its answer.
 */
interface Contestant extends AutoCloseable {

	/**
	 * Returns a signed GET of a ticker.
	 * @return the answer
	 */
	Mono<?> ticker();

	/**
	 * Returns a signed POST of an order.
	 * @return the answer
	 */
	Mono<?> order();

	/**
	 * Returns whether a call holds its thread.
	 * @return true if calls need threads of their own
	 */
	default boolean isBlocking() {
		return false;
	}

	@Override
	default void close() {
	}

}

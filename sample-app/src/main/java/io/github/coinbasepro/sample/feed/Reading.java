package io.github.coinbasepro.sample.feed;

import org.jspecify.annotations.Nullable;

/**
 * What is known of something that is asked again and again: the last answer, and what is
 * wrong at the moment, if anything is.
 *
 * @param <T> type of the answer
 * @param value the last answer, or null if there never was one
 * @param trouble why there is no newer answer, or null if all is well
 */
public record Reading<T>(@Nullable T value, @Nullable String trouble) {

	static <T> Reading<T> of(T value) {
		return new Reading<>(value, null);
	}

	static <T> Reading<T> failed(Throwable failure) {
		return new Reading<>(null, Trouble.of(failure));
	}

	boolean isFailed() {
		return this.trouble != null;
	}

	/**
	 * Returns the next reading, which keeps this value if it brings none.
	 */
	Reading<T> then(Reading<T> next) {
		return next.isFailed() ? new Reading<>(this.value, next.trouble) : next;
	}

}

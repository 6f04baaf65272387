package io.github.coinbasepro.sample.feed;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is known of something that is asked again and again: the last answer, when it
 * came, and what is wrong at the moment, if anything is.
 *
 * @param <T> type of the answer
 * @param value the last answer, or null if there never was one
 * @param trouble why there is no newer answer, or null if all is well
 * @param at when the exchange last answered, in milliseconds; 0 if it never did
 */
public record Reading<T>(@Nullable T value, @Nullable String trouble, long at) {

	/**
	 * Returns the reading of an answer.
	 * @param <T> type of the answer
	 * @param value the answer
	 * @param at when it came, in milliseconds
	 * @return the reading
	 */
	public static <T> Reading<T> of(T value, long at) {
		return new Reading<>(value, null, at);
	}

	static <T> Reading<T> failed(Throwable failure) {
		return new Reading<>(null, Trouble.of(failure), 0);
	}

	boolean isFailed() {
		return this.trouble != null;
	}

	/**
	 * Returns the next reading, which keeps this value and its age if it brings none.
	 */
	Reading<T> then(Reading<T> next) {
		return next.isFailed() ? new Reading<>(this.value, next.trouble, this.at) : next;
	}

	/**
	 * Returns whether this reading tells nothing that the other did not.
	 */
	boolean isNoNewsAfter(Reading<T> other) {
		return Objects.equals(this.value, other.value) && Objects.equals(this.trouble, other.trouble);
	}

}

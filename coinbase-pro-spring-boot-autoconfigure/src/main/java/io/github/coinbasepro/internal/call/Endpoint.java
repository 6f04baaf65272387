package io.github.coinbasepro.internal.call;

import java.util.List;
import java.util.Map;

import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;

import org.springframework.http.HttpMethod;

/**
 * A route of the exchange as data. The path of a call, the documentation and the tests
 * all read what stands here.
 *
 * @param <T> what the route answers with
 * @param operation name of the operation, such as {@code products.orderBook}
 * @param method HTTP method
 * @param path template of the path, such as <code>/products/{product_id}/book</code>
 * @param permission what the key must be allowed to do
 * @param rateLimitClass which rate limit it counts against
 * @param priority what goes first when calls have to wait
 * @param repeatable whether sending it twice does no harm
 * @param answerLimit how many bytes an answer may have, inflated
 * @param answer how to read an answer
 */
public record Endpoint<T>(String operation, HttpMethod method, PathTemplate path, KeyPermission permission,
		RateLimitClass rateLimitClass, Priority priority, boolean repeatable, int answerLimit, Answer<T> answer) {

	public static final int ANSWER_LIMIT = 4 * 1024 * 1024;

	/**
	 * The operation of requests that have no method of their own.
	 */
	public static final String RAW = "raw";

	/**
	 * Begins a public route that reads.
	 * @param operation name of the operation, such as {@code products.list}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static Spec get(String operation, String path) {
		return new Spec(operation, HttpMethod.GET, path, Priority.READ, true);
	}

	/**
	 * Begins a route that does something, and would do it again if repeated.
	 * @param operation name of the operation, such as {@code orders.place}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static Spec post(String operation, String path) {
		return new Spec(operation, HttpMethod.POST, path, Priority.PLACE, false);
	}

	/**
	 * Begins a route that sets something, to the same if repeated.
	 * @param operation name of the operation, such as {@code profiles.rename}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static Spec put(String operation, String path) {
		return new Spec(operation, HttpMethod.PUT, path, Priority.PLACE, true);
	}

	/**
	 * Begins a route that takes something away, and does no harm if repeated.
	 * @param operation name of the operation, such as {@code orders.cancel}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static Spec delete(String operation, String path) {
		return new Spec(operation, HttpMethod.DELETE, path, Priority.CANCEL, true);
	}

	/**
	 * Returns whether requests are signed.
	 * @return true if they are
	 */
	public boolean isSigned() {
		return this.permission != KeyPermission.NONE;
	}

	/**
	 * Returns whether the path is one that the application wrote.
	 * @return true if the route has no method of its own
	 */
	public boolean isRaw() {
		return this.operation.equals(RAW);
	}

	/**
	 * Returns whether the route only reads.
	 * @return true if it changes nothing
	 */
	public boolean reads() {
		return this.method.equals(HttpMethod.GET);
	}

	/**
	 * Returns whether a call that failed is tried again: reads, and cancels of orders.
	 * @return true if it is
	 */
	public boolean isRetried() {
		return this.repeatable && (reads() || this.priority == Priority.CANCEL);
	}

	/**
	 * Returns a call of this route.
	 * @param pathValues the values of the variables in the path, in their order
	 * @return the call
	 * @throws IllegalArgumentException if a value is not of the form that its variable
	 * has
	 */
	public Call<T> call(Object... pathValues) {
		return Call.of(this, this.path.expand(pathValues));
	}

	/**
	 * A route that still lacks its answer.
	 */
	public static final class Spec {

		private final String operation;

		private final HttpMethod method;

		private final PathTemplate path;

		private final boolean repeatable;

		private Priority priority;

		private KeyPermission permission = KeyPermission.NONE;

		private RateLimitClass rateLimitClass = RateLimitClass.PUBLIC;

		private int answerLimit = ANSWER_LIMIT;

		private Spec(String operation, HttpMethod method, String path, Priority priority, boolean repeatable) {
			this.operation = operation;
			this.method = method;
			this.path = PathTemplate.of(path);
			this.priority = priority;
			this.repeatable = repeatable;
		}

		/**
		 * Makes the route private.
		 * @param permission what the key must be allowed to do
		 * @return this
		 */
		public Spec needs(KeyPermission permission) {
			this.permission = permission;
			this.rateLimitClass = RateLimitClass.PRIVATE;
			return this;
		}

		/**
		 * Sets the rate limit.
		 * @param rateLimitClass which rate limit it counts against
		 * @return this
		 */
		public Spec countsAs(RateLimitClass rateLimitClass) {
			this.rateLimitClass = rateLimitClass;
			return this;
		}

		/**
		 * Sets what goes first when calls have to wait.
		 * @param priority the priority
		 * @return this
		 */
		public Spec queuesAs(Priority priority) {
			this.priority = priority;
			return this;
		}

		/**
		 * Sets how large an answer may be.
		 * @param bytes how many bytes, inflated
		 * @return this
		 */
		public Spec answerLimit(int bytes) {
			this.answerLimit = bytes;
			return this;
		}

		/**
		 * Completes the route with an answer that says no more than that it was done.
		 * @return the route
		 */
		public Endpoint<Void> answersNothing() {
			return answers(Answer.NOTHING);
		}

		/**
		 * Completes the route with an object whose fields are of one type for an answer.
		 * @param <T> type of a field
		 * @param type type of a field
		 * @return the route
		 */
		public <T> Endpoint<Map<String, T>> answersMapOf(Class<T> type) {
			return answers(Answer.mapOf(type));
		}

		/**
		 * Completes the route with one value for an answer, bare or in an object.
		 * @param <T> type of the value
		 * @param field name of the field in the object
		 * @param type type of the value
		 * @return the route
		 */
		public <T> Endpoint<T> answersWrapped(String field, Class<T> type) {
			return answers(Answer.wrapped(field, type));
		}

		/**
		 * Completes the route with a list for an answer, bare or as the only thing of
		 * interest in an object.
		 * @param <T> type of a row
		 * @param field name of the field in the object
		 * @param type type of a row
		 * @return the route
		 */
		public <T> Endpoint<List<T>> answersWrappedListOf(String field, Class<T> type) {
			return answers(Answer.wrappedListOf(field, type));
		}

		/**
		 * Completes the route with one value for an answer.
		 * @param <T> type of the value
		 * @param type type of the value
		 * @return the route
		 */
		public <T> Endpoint<T> answers(Class<T> type) {
			return answers(Answer.of(type));
		}

		/**
		 * Completes the route with one value for an answer in which no field may stand
		 * twice.
		 * @param <T> type of the value
		 * @param type type of the value
		 * @return the route
		 */
		public <T> Endpoint<T> answersStrictly(Class<T> type) {
			return answers(Answer.strictlyOf(type));
		}

		/**
		 * Completes the route with one value that has a message of its own for an answer.
		 * @param <T> type of the value
		 * @param type type of the value
		 * @return the route
		 */
		public <T> Endpoint<T> answersMessage(Class<T> type) {
			return answers(Answer.messageOf(type));
		}

		/**
		 * Completes the route with a list for an answer.
		 * @param <T> type of a row
		 * @param type type of a row
		 * @return the route
		 */
		public <T> Endpoint<List<T>> answersListOf(Class<T> type) {
			return answers(Answer.listOf(type));
		}

		/**
		 * Completes the route with a page of a list for an answer.
		 * @param <T> type of a row
		 * @param type type of a row
		 * @return the route
		 */
		public <T> Endpoint<Page<T>> answersPageOf(Class<T> type) {
			return answers(Answer.pageOf(type));
		}

		/**
		 * Completes the route with a page for an answer in whose rows no field may stand
		 * twice.
		 * @param <T> type of a row
		 * @param type type of a row
		 * @return the route
		 */
		public <T> Endpoint<Page<T>> answersStrictPageOf(Class<T> type) {
			return answers(Answer.strictPageOf(type));
		}

		/**
		 * Completes the route with one value for an answer, bare or in an array of one.
		 * @param <T> type of the value
		 * @param type type of the value
		 * @return the route
		 */
		public <T> Endpoint<T> answersOneOf(Class<T> type) {
			return answers(Answer.oneOf(type));
		}

		/**
		 * Completes the route with an answer.
		 * @param <T> what the answer is read into
		 * @param answer how to read it
		 * @return the route
		 */
		public <T> Endpoint<T> answers(Answer<T> answer) {
			return new Endpoint<>(this.operation, this.method, this.path, this.permission, this.rateLimitClass,
					this.priority, this.repeatable, this.answerLimit, answer);
		}

	}

}

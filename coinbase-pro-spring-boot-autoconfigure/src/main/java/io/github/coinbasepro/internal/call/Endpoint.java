package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.codec.PathTemplate;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * A route of the exchange as data. The path of a call, the documentation and the tests
 * all read what stands here.
 *
 * @param <T> what the route answers with
 * @param operation name of the operation, such as {@code products.orderBook}
 * @param method HTTP method
 * @param path template of the path, such as <code>/products/{product_id}/book</code>
 * @param permission the permission that the key needs
 * @param rateLimitClass which rate limit it counts against
 * @param priority the priority among calls that wait
 * @param repeatable whether sending it twice does no harm
 * @param answerLimit how many bytes an answer may have, inflated
 * @param answer how to read an answer
 * @param lookup where to look for the effect of a call whose answer was lost, null if the
 * exchange lists it nowhere
 * @param ofOneOrder whether a resource that is not found is an order
 * @param destination where funds go that leave the account, null if none do
 */
public record Endpoint<T>(String operation, HttpMethod method, PathTemplate path, KeyPermission permission,
		RateLimitClass rateLimitClass, Priority priority, boolean repeatable, int answerLimit, Answer<T> answer,
		@Nullable String lookup, boolean ofOneOrder, @Nullable Destination destination) {

	public static final int ANSWER_LIMIT = 4 * 1024 * 1024;

	/**
	 * The operation of requests that have no method of their own.
	 */
	public static final String RAW = "raw";

	/**
	 * Begins a route whose path an application has written.
	 * @param method HTTP method
	 * @param path the path
	 * @param priority the priority among calls that wait
	 * @return the route so far
	 */
	public static EndpointSpec raw(HttpMethod method, String path, Priority priority) {
		return new EndpointSpec(RAW, method, path, priority, method.equals(HttpMethod.GET));
	}

	/**
	 * Begins a public route that reads.
	 * @param operation name of the operation, such as {@code products.list}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static EndpointSpec get(String operation, String path) {
		return new EndpointSpec(operation, HttpMethod.GET, path, Priority.READ, true);
	}

	/**
	 * Begins a route that does something, and would do it again if repeated.
	 * @param operation name of the operation, such as {@code orders.place}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static EndpointSpec post(String operation, String path) {
		return new EndpointSpec(operation, HttpMethod.POST, path, Priority.PLACE, false);
	}

	/**
	 * Begins a route that sets something, to the same if repeated.
	 * @param operation name of the operation, such as {@code profiles.rename}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static EndpointSpec put(String operation, String path) {
		return new EndpointSpec(operation, HttpMethod.PUT, path, Priority.PLACE, true);
	}

	/**
	 * Begins a route that takes something away, and does no harm if repeated.
	 * @param operation name of the operation, such as {@code orders.cancel}
	 * @param path template of the path
	 * @return the route so far
	 */
	public static EndpointSpec delete(String operation, String path) {
		return new EndpointSpec(operation, HttpMethod.DELETE, path, Priority.CANCEL, true);
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
	 * Returns this route with another place among those that wait.
	 */
	Endpoint<T> queuedAs(Priority priority) {
		return new Endpoint<>(this.operation, this.method, this.path, this.permission, this.rateLimitClass, priority,
				this.repeatable, this.answerLimit, this.answer, this.lookup, this.ofOneOrder, this.destination);
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

}

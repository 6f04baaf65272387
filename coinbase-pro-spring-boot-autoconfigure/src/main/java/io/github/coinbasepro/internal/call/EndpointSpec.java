package io.github.coinbasepro.internal.call;

import java.util.List;
import java.util.Map;

import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.codec.PathTemplate;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * A route that still lacks its answer.
 */
public final class EndpointSpec {

	private final String operation;

	private final HttpMethod method;

	private final PathTemplate path;

	private final boolean repeatable;

	private Priority priority;

	private KeyPermission permission = KeyPermission.NONE;

	private RateLimitClass rateLimitClass = RateLimitClass.PUBLIC;

	private int answerLimit = Endpoint.ANSWER_LIMIT;

	private @Nullable String lookup;

	private boolean ofOneOrder;

	private @Nullable Destination destination;

	EndpointSpec(String operation, HttpMethod method, String path, Priority priority, boolean repeatable) {
		this.operation = operation;
		this.method = method;
		this.path = PathTemplate.of(path);
		this.priority = priority;
		this.repeatable = repeatable;
	}

	/**
	 * Makes the route private.
	 * @param permission the permission that the key needs
	 * @return this
	 */
	public EndpointSpec needs(KeyPermission permission) {
		this.permission = permission;
		this.rateLimitClass = RateLimitClass.PRIVATE;
		return this;
	}

	/**
	 * Sets the rate limit.
	 * @param rateLimitClass which rate limit it counts against
	 * @return this
	 */
	public EndpointSpec countsAs(RateLimitClass rateLimitClass) {
		this.rateLimitClass = rateLimitClass;
		return this;
	}

	/**
	 * Sets what goes first when calls have to wait.
	 * @param priority the priority
	 * @return this
	 */
	public EndpointSpec queuesAs(Priority priority) {
		this.priority = priority;
		return this;
	}

	/**
	 * Sets how large an answer may be.
	 * @param bytes how many bytes, inflated
	 * @return this
	 */
	public EndpointSpec answerLimit(int bytes) {
		this.answerLimit = bytes;
		return this;
	}

	/**
	 * Sets where to look for the effect of a call whose answer was lost.
	 * @param lookup a call of the client such as {@code transfers().list()}, null if
	 * there is none
	 * @return this
	 */
	public EndpointSpec lookedUpBy(@Nullable String lookup) {
		this.lookup = lookup;
		return this;
	}

	/**
	 * Makes what is not found an order.
	 * @return this
	 */
	public EndpointSpec ofOneOrder() {
		this.ofOneOrder = true;
		return this;
	}

	/**
	 * Sets where funds go that leave the account.
	 * @param destination where they go, null if none leave
	 * @return this
	 */
	public EndpointSpec sendsFundsTo(@Nullable Destination destination) {
		this.destination = destination;
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
	 * Completes the route with one value for an answer in which no field may stand twice.
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
				this.priority, this.repeatable, this.answerLimit, answer, this.lookup, this.ofOneOrder,
				this.destination);
	}

}

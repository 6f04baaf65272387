package io.github.coinbasepro.simulator;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.internal.request.RouteNames;

/**
 * Requests that have come in, oldest first. A set that never changes: ask the exchange
 * again for later ones.
 */
public final class RecordedRequests implements Iterable<RecordedRequest> {

	private final RouteNames routes;

	private final List<RecordedRequest> requests;

	RecordedRequests(RouteNames routes, List<RecordedRequest> requests) {
		this.routes = routes;
		this.requests = requests;
	}

	/**
	 * Only those to a path, whatever their method.
	 * @param path a template, such as {@code /orders/{id}}, or a path without query
	 * @return those to it
	 * @throws IllegalArgumentException if the exchange has no such route
	 */
	public RecordedRequests to(String path) {
		String normalized = this.routes.requirePath(path);
		return matching((request) -> normalized.equals(request.template()) || path.equals(request.path()));
	}

	/**
	 * Only those of a route.
	 * @param method the method, in upper case
	 * @param template the template of the path, such as {@code /orders/{id}}
	 * @return those of it
	 * @throws IllegalArgumentException if the exchange has no such route
	 */
	public RecordedRequests of(String method, String template) {
		String normalized = this.routes.requireRoute(method, template);
		return matching((request) -> request.method().equals(method) && normalized.equals(request.template()));
	}

	/**
	 * Only some.
	 * @param condition what they must meet
	 * @return those that do
	 */
	public RecordedRequests matching(Predicate<RecordedRequest> condition) {
		return new RecordedRequests(this.routes, this.requests.stream().filter(condition).toList());
	}

	/**
	 * How many there are.
	 * @return the number
	 */
	public int count() {
		return this.requests.size();
	}

	/**
	 * Whether there is none.
	 * @return true if there is none
	 */
	public boolean isEmpty() {
		return this.requests.isEmpty();
	}

	/**
	 * The oldest.
	 * @return the request
	 * @throws IllegalStateException if there is none
	 */
	public RecordedRequest first() {
		return at(0);
	}

	/**
	 * The newest.
	 * @return the request
	 * @throws IllegalStateException if there is none
	 */
	public RecordedRequest last() {
		return at(this.requests.size() - 1);
	}

	private RecordedRequest at(int index) {
		if (this.requests.isEmpty()) {
			throw new IllegalStateException("No such request has come in");
		}
		return this.requests.get(index);
	}

	/**
	 * All of them.
	 * @return the requests, oldest first
	 */
	public List<RecordedRequest> list() {
		return this.requests;
	}

	@Override
	public Iterator<RecordedRequest> iterator() {
		return this.requests.iterator();
	}

	@Override
	public String toString() {
		return this.requests.toString();
	}

}

package io.github.coinbasepro.simulator.internal.request;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.github.coinbasepro.simulator.RecordedRequest;

/**
 * Remembers the newest requests, up to a number and a size.
 */
public final class RequestLog {

	private static final int MAX_REQUESTS = 10_000;

	private static final long MAX_BYTES = 16L * 1024 * 1024;

	private final Deque<RecordedRequest> requests = new ArrayDeque<>();

	private final RouteNames routes;

	private long bytes;

	private long total;

	/**
	 * Begin with none.
	 * @param routes the routes that requests may be asked for by
	 */
	public RequestLog(RouteNames routes) {
		this.routes = routes;
	}

	/**
	 * Remember a request.
	 * @param request the request
	 */
	public synchronized void add(RecordedRequest request) {
		this.requests.addLast(request);
		this.bytes += request.size();
		this.total++;
		while (this.requests.size() > MAX_REQUESTS || this.bytes > MAX_BYTES) {
			this.bytes -= this.requests.removeFirst().size();
		}
	}

	/**
	 * Forget all requests.
	 */
	public synchronized void clear() {
		this.requests.clear();
		this.bytes = 0;
		this.total = 0;
	}

	/**
	 * How many have come in, those that are forgotten included.
	 * @return the number
	 */
	public synchronized long total() {
		return this.total;
	}

	/**
	 * Look at all that are remembered.
	 * @return the requests, oldest first
	 */
	public synchronized List<RecordedRequest> all() {
		return List.copyOf(this.requests);
	}

	/**
	 * Returns the routes that requests may be asked for by.
	 * @return the routes
	 */
	public RouteNames routes() {
		return this.routes;
	}

}

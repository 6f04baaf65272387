package io.github.coinbasepro.simulator.internal.server;

/**
 * Answers requests.
 */
@FunctionalInterface
public interface RequestHandler {

	/**
	 * Answers a request, now or later. Called on the event loop of the connection, with
	 * the next request of the same connection only when this one is answered.
	 * @param request the request
	 * @param connection where the answer goes
	 */
	void handle(ReceivedRequest request, HttpConnection connection);

}

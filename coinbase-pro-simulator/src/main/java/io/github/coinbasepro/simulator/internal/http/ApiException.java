package io.github.coinbasepro.simulator.internal.http;

/**
 * A call that is answered with a status and a message.
 */
final class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	ApiException(int status, String message) {
		super(message, null, false, false);
		this.status = status;
	}

	static ApiException badRequest(String message) {
		return new ApiException(400, message);
	}

	static ApiException notFound() {
		return new ApiException(404, "NotFound");
	}

	int status() {
		return this.status;
	}

}

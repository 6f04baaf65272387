package io.github.coinbasepro.exception;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The call that failed. It holds no header, no query, no key and no address of a
 * currency.
 *
 * @param operation name of the operation, such as {@code orders.get}
 * @param method HTTP method, such as {@code GET}
 * @param path template of the path, such as {@code /orders/{order_id}}
 * @param target path with its values
 * @param client name of the client, null if it is not known
 * @param host host of the exchange with its port, null if it is not known
 * @param attempts how often the request was tried, 0 if never
 * @param clientOrderId the client order id, if the call was about an order of this client
 */
public record FailedCall(String operation, String method, String path, String target, @Nullable String client,
		@Nullable String host, int attempts, @Nullable UUID clientOrderId) implements Serializable {

	/**
	 * Creates a call of a client that is not known.
	 * @param operation name of the operation
	 * @param method HTTP method
	 * @param path path, or its template
	 * @param attempts how often the request was tried, 0 if never
	 * @param clientOrderId the client order id, if the call was about an order of this
	 * client
	 */
	public FailedCall(String operation, String method, String path, int attempts, @Nullable UUID clientOrderId) {
		this(operation, method, path, path, null, null, attempts, clientOrderId);
	}

	@Override
	public String toString() {
		return this.operation + " (" + this.method + " " + this.target + ")";
	}

	/**
	 * Returns the end of a message about this call: which client made it, and to which
	 * host.
	 */
	String origin() {
		if (this.client == null) {
			return "";
		}
		return " [" + this.client + ((this.host != null) ? " at " + this.host : "") + "]";
	}

}

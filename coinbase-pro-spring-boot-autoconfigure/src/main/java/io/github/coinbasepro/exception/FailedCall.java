package io.github.coinbasepro.exception;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The call that failed. It names the route by its template and holds no header, no key
 * and no id but the client order id.
 *
 * @param operation name of the operation, such as {@code orders.place}
 * @param method HTTP method, such as {@code POST}
 * @param path template of the path, such as {@code /orders/{order_id}}
 * @param attempts how often the request was tried, 0 if never
 * @param clientOrderId the client order id, if the call was about an order placed by us
 */
public record FailedCall(String operation, String method, String path, int attempts,
		@Nullable UUID clientOrderId) implements Serializable {

	@Override
	public String toString() {
		return this.operation + " (" + this.method + " " + this.path + ")";
	}

}

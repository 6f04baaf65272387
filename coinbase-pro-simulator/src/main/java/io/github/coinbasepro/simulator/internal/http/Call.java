package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request that has found its route.
 *
 * @param variables what stands in the path in place of the variables of the route
 * @param query its parameters
 * @param body its body
 * @param caller profile that signed it
 */
record Call(List<String> variables, Query query, byte[] body, @Nullable UUID caller) {

	String variable() {
		return this.variables.get(0);
	}

	UUID id() {
		UUID id = Uuids.parse(variable());
		if (id == null) {
			throw ApiException.badRequest("BadRequest");
		}
		return id;
	}

	UUID profile() {
		if (this.caller == null) {
			throw new IllegalStateException("Route is public");
		}
		return this.caller;
	}

}

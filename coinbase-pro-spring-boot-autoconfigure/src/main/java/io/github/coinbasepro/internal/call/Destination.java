package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.internal.codec.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The place in a request that names where funds go.
 *
 * @param field field of the body that holds the address or the id, null if it is not
 * known
 */
public record Destination(@Nullable String field) {

	/**
	 * The destination of a request that takes funds out in a way that is not known.
	 */
	public static final Destination UNKNOWN = new Destination(null);

	/**
	 * Returns where a call sends funds.
	 * @param call the call
	 * @return the address with its tag, such as {@code rAddress#7}, or the id; null if it
	 * does not stand where it belongs
	 */
	@Nullable String of(Call<?> call) {
		if (this.field == null || !call.target().equals(call.endpoint().path().toString())) {
			return null;
		}
		JsonNode body = Json.tree(call.body());
		String place = body.path(this.field).asString("");
		JsonNode tag = body.path("destination_tag");
		if (place.isBlank() || tag.isContainer()) {
			return null;
		}
		String text = tag.asString("");
		return text.isEmpty() ? place : place + "#" + text;
	}

}

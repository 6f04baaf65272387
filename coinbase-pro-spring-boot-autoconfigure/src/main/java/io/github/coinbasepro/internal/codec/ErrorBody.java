package io.github.coinbasepro.internal.codec;

import java.nio.charset.StandardCharsets;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The body of an error. Only a JSON object with a message is the exchange's own; anything
 * else comes from the network in front of it and says nothing about the call.
 *
 * @param text what it says, in its own words; empty for a page
 * @param page whether it is a page for browsers
 * @param ofTheExchange whether it has the form of the exchange's errors
 */
public record ErrorBody(String text, boolean page, boolean ofTheExchange) {

	/**
	 * Reads a body.
	 * @param html whether the headers call it a page
	 * @param body the body, as much of it as was read
	 * @return what it says
	 */
	public static ErrorBody of(boolean html, byte[] body) {
		String text = new String(body, StandardCharsets.UTF_8).strip();
		if (html || text.startsWith("<")) {
			return new ErrorBody("", true, false);
		}
		try {
			JsonNode message = Json.tree(body).path("message");
			return message.isString() ? new ErrorBody(message.asString(), false, true)
					: new ErrorBody(text, false, false);
		}
		catch (JacksonException ex) {
			return new ErrorBody(text, false, false);
		}
	}

}

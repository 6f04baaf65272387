package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.TimeInForce;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a body, each a text or a number, with the complaints of the exchange.
 */
final class FormFields {

	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,19})(\\.\\d{1,20})?");

	private static final Pattern PADDED_DECIMAL = Pattern.compile("0\\d+(\\.\\d+)?");

	private final JsonNode body;

	FormFields(JsonNode body) {
		if (!body.isObject()) {
			throw ApiException.badRequest("BadRequest");
		}
		this.body = body;
	}

	boolean has(String name) {
		return this.body.hasNonNull(name);
	}

	boolean isTrue(String name) {
		return this.body.path(name).asBoolean(false);
	}

	@Nullable String text(String name) {
		JsonNode node = this.body.path(name);
		if (node.isMissingNode() || node.isNull()) {
			return null;
		}
		return Json.text(node);
	}

	/**
	 * A field that must be a text if it is there.
	 * @param name name of the field
	 * @return the text, or {@code null}
	 */
	@Nullable String strictText(String name) {
		if (has(name) && !this.body.path(name).isString()) {
			throw ApiException.badRequest("Invalid " + name);
		}
		return text(name);
	}

	String required(String name) {
		String text = text(name);
		if (text == null) {
			throw ApiException.badRequest("Requires " + name);
		}
		return text;
	}

	@Nullable BigDecimal decimal(String name) {
		String text = text(name);
		if (text == null) {
			return null;
		}
		if (name.equals("price") && PADDED_DECIMAL.matcher(text).matches()) {
			throw ApiException.badRequest("Invalid Price");
		}
		if (!DECIMAL.matcher(text).matches()) {
			throw ApiException.badRequest(name + " must be a number");
		}
		return new BigDecimal(text);
	}

	<E extends Enum<E>> E choice(String name, Class<E> type, String complaint, @Nullable E defaultValue) {
		if (defaultValue != null && text(name) == null) {
			return defaultValue;
		}
		String value = required(name);
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> isWritten(constant, value))
			.findFirst()
			.orElseThrow(() -> ApiException.badRequest(complaint + value));
	}

	private static boolean isWritten(Enum<?> constant, String value) {
		String written = (constant instanceof TimeInForce) ? constant.name() : constant.name().toLowerCase(Locale.ROOT);
		return written.equals(value);
	}

}

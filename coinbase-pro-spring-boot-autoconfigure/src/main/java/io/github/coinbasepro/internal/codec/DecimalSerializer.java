package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes amounts as strings, never with an exponent.
 */
final class DecimalSerializer extends StdSerializer<BigDecimal> {

	DecimalSerializer() {
		super(BigDecimal.class);
	}

	@Override
	public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
		generator.writeString(value.toPlainString());
	}

}

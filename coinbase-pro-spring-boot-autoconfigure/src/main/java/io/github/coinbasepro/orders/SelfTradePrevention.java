package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * What happens when two orders of one profile would trade with each other.
 *
 * @param value the text as the exchange writes it
 */
public record SelfTradePrevention(@JsonValue String value) implements OpenEnum {

	/** Decrease the larger, cancel the smaller. The default. */
	public static final SelfTradePrevention DECREASE_AND_CANCEL = new SelfTradePrevention("dc");

	/** Cancel the older order. */
	public static final SelfTradePrevention CANCEL_OLDEST = new SelfTradePrevention("co");

	/** Cancel the newer order. */
	public static final SelfTradePrevention CANCEL_NEWEST = new SelfTradePrevention("cn");

	/** Cancel both orders. */
	public static final SelfTradePrevention CANCEL_BOTH = new SelfTradePrevention("cb");

	private static final KnownValues<SelfTradePrevention> KNOWN = KnownValues.of(SelfTradePrevention::value,
			DECREASE_AND_CANCEL, CANCEL_OLDEST, CANCEL_NEWEST, CANCEL_BOTH);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public SelfTradePrevention {
		OpenEnum.requireText(SelfTradePrevention.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static SelfTradePrevention of(String value) {
		return KNOWN.get(value, SelfTradePrevention::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

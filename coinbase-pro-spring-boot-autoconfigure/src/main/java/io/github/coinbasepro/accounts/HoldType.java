package io.github.coinbasepro.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * What a hold is for.
 *
 * @param value the text as the exchange writes it
 */
public record HoldType(@JsonValue String value) implements OpenEnum {

	/** An open order. */
	public static final HoldType ORDER = new HoldType("order");

	/** A withdrawal under way. */
	public static final HoldType TRANSFER = new HoldType("transfer");

	/** Funding of a margin loan, of the past. */
	public static final HoldType FUNDING = new HoldType("funding");

	/** A move between profiles. */
	public static final HoldType PROFILE_TRANSFER = new HoldType("profile_transfer");

	/** An order over the counter. */
	public static final HoldType OTC_ORDER = new HoldType("otc_order");

	/** The selling side of a launch. */
	public static final HoldType LAUNCH_SELL = new HoldType("launch_sell");

	/** The buying side of a launch. */
	public static final HoldType LAUNCH_BUY = new HoldType("launch_buy");

	/** An operation on credit. */
	public static final HoldType ENGINE_CREDIT_OPERATION = new HoldType("engine_credit_operation");

	private static final KnownValues<HoldType> KNOWN = KnownValues.of(HoldType::value, ORDER, TRANSFER, FUNDING,
			PROFILE_TRANSFER, OTC_ORDER, LAUNCH_SELL, LAUNCH_BUY, ENGINE_CREDIT_OPERATION);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public HoldType {
		OpenEnum.requireText(HoldType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static HoldType of(String value) {
		return KNOWN.get(value, HoldType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

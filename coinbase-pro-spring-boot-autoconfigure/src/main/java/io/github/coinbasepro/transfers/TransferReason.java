package io.github.coinbasepro.transfers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Why funds move.
 *
 * @param value the text as the exchange writes it
 */
public record TransferReason(@JsonValue String value) implements OpenEnum {

	/** Reward for holding USD Coin. */
	public static final TransferReason USDC_REWARD = new TransferReason("usdc_reward");

	private static final KnownValues<TransferReason> KNOWN = KnownValues.of(TransferReason::value, USDC_REWARD);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public TransferReason {
		OpenEnum.requireText(TransferReason.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static TransferReason of(String value) {
		return KNOWN.get(value, TransferReason::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

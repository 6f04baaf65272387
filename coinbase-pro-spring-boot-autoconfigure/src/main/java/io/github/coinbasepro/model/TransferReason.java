package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why funds move.
 *
 * @param value the text as the exchange writes it
 */
public record TransferReason(@JsonValue String value) implements OpenEnum {

	/** Reward for holding USD Coin. */
	public static final TransferReason USDC_REWARD = new TransferReason("usdc_reward");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TransferReason {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

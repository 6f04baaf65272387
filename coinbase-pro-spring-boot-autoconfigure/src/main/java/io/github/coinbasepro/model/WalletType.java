package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of wallet an address belongs to.
 *
 * @param value the text as the exchange writes it
 */
public record WalletType(@JsonValue String value) implements OpenEnum {

	/** Not known. */
	public static final WalletType UNKNOWN = new WalletType("UNKNOWN_WALLET_TYPE");

	/** A wallet that an exchange holds. */
	public static final WalletType EXCHANGE = new WalletType("EXCHANGE");

	/** A wallet of its owner alone. */
	public static final WalletType SELF_HOSTED = new WalletType("SELF_HOSTED");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public WalletType {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

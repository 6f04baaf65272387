package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;

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

	private static final KnownValues<WalletType> KNOWN = KnownValues.of(WalletType::value, UNKNOWN, EXCHANGE,
			SELF_HOSTED);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public WalletType {
		OpenEnum.requireText(WalletType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static WalletType of(String value) {
		return KNOWN.get(value, WalletType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

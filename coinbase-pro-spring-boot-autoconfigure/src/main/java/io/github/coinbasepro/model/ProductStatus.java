package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a product is traded.
 *
 * @param value the text as the exchange writes it
 */
public record ProductStatus(@JsonValue String value) implements OpenEnum {

	/** Traded. */
	public static final ProductStatus ONLINE = new ProductStatus("online");

	/** Not traded for now. */
	public static final ProductStatus OFFLINE = new ProductStatus("offline");

	/** Not open to the public. */
	public static final ProductStatus INTERNAL = new ProductStatus("internal");

	/** No longer traded. */
	public static final ProductStatus DELISTED = new ProductStatus("delisted");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ProductStatus {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

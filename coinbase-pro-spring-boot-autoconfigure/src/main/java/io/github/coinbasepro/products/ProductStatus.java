package io.github.coinbasepro.products;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<ProductStatus> KNOWN = KnownValues.of(ProductStatus::value, ONLINE, OFFLINE,
			INTERNAL, DELISTED);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public ProductStatus {
		OpenEnum.requireText(ProductStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static ProductStatus of(String value) {
		return KNOWN.get(value, ProductStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package io.github.coinbasepro;

/**
 * Callback interface that can be implemented by beans wishing to customize the
 * {@link CoinbaseProClient} before it is built. Customizers have the last word over
 * {@code coinbase.pro} properties.
 */
@FunctionalInterface
public interface CoinbaseProClientCustomizer {

	/**
	 * Customizes the builder.
	 * @param builder the builder to customize
	 */
	void customize(CoinbaseProClientBuilder builder);

}

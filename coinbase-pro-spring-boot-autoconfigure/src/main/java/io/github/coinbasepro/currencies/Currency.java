package io.github.coinbasepro.currencies;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A currency, of a state or a chain.
 *
 * @param id id such as {@code BTC}
 * @param name name for people
 * @param minSize smallest amount
 * @param status whether it is in use, such as {@code online}
 * @param message what the exchange says about the status
 * @param maxPrecision smallest step of an amount
 * @param convertibleTo currencies it can be converted to
 * @param details more about it
 * @param defaultNetwork network used when none is named
 * @param supportedNetworks networks it can be sent over
 * @param displayName name for people
 */
public record Currency(String id, @Nullable String name, @Nullable BigDecimal minSize, @Nullable String status,
		@Nullable String message, @Nullable BigDecimal maxPrecision, List<String> convertibleTo,
		@Nullable CurrencyDetails details, @Nullable String defaultNetwork, List<CurrencyNetwork> supportedNetworks,
		@Nullable String displayName) {

}

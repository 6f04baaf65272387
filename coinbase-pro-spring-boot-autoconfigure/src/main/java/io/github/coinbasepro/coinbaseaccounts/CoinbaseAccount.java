package io.github.coinbasepro.coinbaseaccounts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A wallet of the user at Coinbase itself, from and to which funds move at once.
 *
 * @param id id of the wallet: a UUID, or the currency where the wallet was never used
 * @param name name for people
 * @param balance what is in it
 * @param currency its currency
 * @param type {@code wallet} or {@code fiat}, of the past also {@code vault} and
 * {@code multisig}
 * @param primary whether it is the user's first of its currency
 * @param active whether it is in use
 * @param availableOnConsumer whether it can be used at Coinbase itself
 * @param holdBalance what of it is held
 * @param holdCurrency currency of what is held
 * @param ready whether deposits may come
 * @param destinationTagName what its currency calls the tag of an address
 * @param destinationTagRegex form of that tag
 * @param wireDepositInformation bank to wire to; empty unless it is a fiat account that
 * has one
 * @param swiftDepositInformation bank to send to by SWIFT; empty unless it has one
 * @param sepaDepositInformation bank to send to by SEPA; empty unless it has one
 * @param ukDepositInformation bank to send to within the United Kingdom; empty unless it
 * has one
 */
public record CoinbaseAccount(String id, @Nullable String name, BigDecimal balance, String currency,
		@Nullable String type, @Nullable Boolean primary, @Nullable Boolean active,
		@Nullable Boolean availableOnConsumer, @Nullable BigDecimal holdBalance, @Nullable String holdCurrency,
		@Nullable Boolean ready, @Nullable String destinationTagName, @Nullable String destinationTagRegex,
		Map<String, Object> wireDepositInformation, Map<String, Object> swiftDepositInformation,
		Map<String, Object> sepaDepositInformation, Map<String, Object> ukDepositInformation) {

}

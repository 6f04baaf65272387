package io.github.coinbasepro.currencies;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A network over which a currency is sent.
 *
 * @param id id such as {@code ethereum}
 * @param name name for people
 * @param status whether it is in use, such as {@code online}
 * @param contractAddress contract of the currency on the network
 * @param cryptoAddressLink template of a link to an address
 * @param cryptoTransactionLink template of a link to a transaction
 * @param minWithdrawalAmount least amount to withdraw
 * @param maxWithdrawalAmount greatest amount to withdraw
 * @param networkConfirmations confirmations until a deposit counts
 * @param processingTimeSeconds how long a transfer takes, in seconds
 * @param destinationTagRegex form of a destination tag
 * @param isEvmNetwork whether it runs the Ethereum virtual machine
 */
public record CurrencyNetwork(String id, @Nullable String name, @Nullable String status,
		@Nullable String contractAddress, @Nullable String cryptoAddressLink, @Nullable String cryptoTransactionLink,
		@Nullable BigDecimal minWithdrawalAmount, @Nullable BigDecimal maxWithdrawalAmount,
		@Nullable Integer networkConfirmations, @Nullable BigDecimal processingTimeSeconds,
		@Nullable String destinationTagRegex, @Nullable Boolean isEvmNetwork) {

}

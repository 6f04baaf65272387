package io.github.coinbasepro.currencies;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a currency is moved.
 *
 * @param type {@code crypto} or {@code fiat}
 * @param symbol sign such as {@code $}
 * @param networkConfirmations confirmations until a deposit counts
 * @param sortOrder place in lists
 * @param cryptoAddressLink template of a link to an address
 * @param cryptoTransactionLink template of a link to a transaction
 * @param pushPaymentMethods ways to pay in
 * @param groupTypes groups it belongs to
 * @param displayName name for people
 * @param processingTimeSeconds how long a transfer takes, in seconds
 * @param minWithdrawalAmount least amount to withdraw
 * @param maxWithdrawalAmount greatest amount to withdraw
 */
public record CurrencyDetails(@Nullable String type, @Nullable String symbol, @Nullable Integer networkConfirmations,
		@Nullable Integer sortOrder, @Nullable String cryptoAddressLink, @Nullable String cryptoTransactionLink,
		List<String> pushPaymentMethods, List<String> groupTypes, @Nullable String displayName,
		@Nullable BigDecimal processingTimeSeconds, @Nullable BigDecimal minWithdrawalAmount,
		@Nullable BigDecimal maxWithdrawalAmount) {

}

package io.github.coinbasepro.paymentmethods;

import org.jspecify.annotations.Nullable;

/**
 * What to show where a payment method is chosen.
 *
 * @param symbol kind of payment method
 * @param customerName name of the customer
 * @param accountName name of the account
 * @param accountNumber number of the account, in part
 * @param accountType kind of account
 * @param institutionCode code of the bank
 * @param institutionName name of the bank
 * @param iban IBAN
 * @param swift SWIFT code
 * @param paypalEmail address at PayPal
 * @param paypalOwner name at PayPal
 * @param routingNumber routing number
 * @param institutionIdentifier id of the bank
 * @param bankName name of the bank
 * @param branchName name of its branch
 * @param iconUrl picture
 * @param balance what is there
 * @param cbitWalletAddress address of a CBIT wallet
 */
public record PaymentMethodPickerData(@Nullable String symbol, @Nullable String customerName,
		@Nullable String accountName, @Nullable String accountNumber, @Nullable String accountType,
		@Nullable String institutionCode, @Nullable String institutionName, @Nullable String iban,
		@Nullable String swift, @Nullable String paypalEmail, @Nullable String paypalOwner,
		@Nullable String routingNumber, @Nullable String institutionIdentifier, @Nullable String bankName,
		@Nullable String branchName, @Nullable String iconUrl, @Nullable PaymentMethodBalance balance,
		@Nullable String cbitWalletAddress) {

}

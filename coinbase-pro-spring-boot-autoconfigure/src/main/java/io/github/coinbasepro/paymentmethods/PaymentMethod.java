package io.github.coinbasepro.paymentmethods;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * A bank account, card or wallet outside the exchange that the user has linked.
 *
 * @param id id of the payment method
 * @param type kind of it, such as {@code ach_bank_account}
 * @param name name for people
 * @param currency its currency
 * @param primaryBuy whether it is the first choice to buy with
 * @param primarySell whether it is the first choice to sell to
 * @param instantBuy whether it buys at once
 * @param instantSell whether it sells at once
 * @param createdAt when it was linked
 * @param updatedAt when it last changed
 * @param resource kind of resource, {@code payment_method}
 * @param resourcePath path of it at Coinbase itself
 * @param allowBuy whether it may buy
 * @param allowSell whether it may sell
 * @param allowDeposit whether funds may be deposited from it
 * @param allowWithdraw whether funds may be withdrawn to it
 * @param verified whether it is verified
 * @param verificationMethod how it is verified
 * @param cdvStatus how far its verification is
 * @param fiatAccount account of a state's currency that it stands for
 * @param cryptoAccount account of a chain's currency that it stands for
 * @param recurringOptions rhythms it may be used in
 * @param availableBalance what is there
 * @param pickerData what to show where it is chosen
 * @param holdBusinessDays how many business days deposits are held
 * @param holdDays how many days deposits are held
 * @param limits limits, kept as they come: two forms of them are known
 */
@WireFormat(PaymentMethodsJson.PaymentMethodNames.class)
public record PaymentMethod(UUID id, String type, @Nullable String name, @Nullable String currency,
		@Nullable Boolean primaryBuy, @Nullable Boolean primarySell, @Nullable Boolean instantBuy,
		@Nullable Boolean instantSell, @Nullable Instant createdAt, @Nullable Instant updatedAt,
		@Nullable String resource, @Nullable String resourcePath, @Nullable Boolean allowBuy,
		@Nullable Boolean allowSell, @Nullable Boolean allowDeposit, @Nullable Boolean allowWithdraw,
		@Nullable Boolean verified, @Nullable String verificationMethod, @Nullable String cdvStatus,
		@Nullable LinkedResource fiatAccount, @Nullable LinkedResource cryptoAccount,
		List<RecurringOption> recurringOptions, @Nullable PaymentMethodBalance availableBalance,
		@Nullable PaymentMethodPickerData pickerData, @Nullable Integer holdBusinessDays, @Nullable Integer holdDays,
		Map<String, Object> limits) {

}

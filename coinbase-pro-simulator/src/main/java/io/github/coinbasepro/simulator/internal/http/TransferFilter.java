package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.Set;

import io.github.coinbasepro.simulator.internal.funds.Money;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers are asked for.
 *
 * @param type which way they go
 * @param currencyType {@code crypto} or {@code fiat}
 * @param reason why they were made
 * @param currency their currency
 */
record TransferFilter(@Nullable String type, @Nullable String currencyType, @Nullable String reason,
		@Nullable String currency) {

	private static final Set<String> TYPES = Set.of("deposit", "withdraw", "internal_deposit", "internal_withdraw");

	static TransferFilter of(Query query) {
		String type = query.first("type");
		if (type != null && !TYPES.contains(type)) {
			throw ApiException.badRequest("Invalid type " + type);
		}
		return new TransferFilter(type, query.first("currency_type"), query.first("transfer_reason"),
				query.first("currency"));
	}

	boolean matches(Transfer transfer) {
		String kind = Money.currency(transfer.currency()).fiat() ? "fiat" : "crypto";
		return isAny(this.type, transfer.type().name().toLowerCase(Locale.ROOT)) && isAny(this.currencyType, kind)
				&& isAny(this.currency, transfer.currency())
				&& isAny(this.reason, transfer.details().getOrDefault("transfer_reason", ""));
	}

	private static boolean isAny(@Nullable String wanted, String actual) {
		return wanted == null || wanted.equals(actual);
	}

}

package io.github.coinbasepro.accounts;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The funds of one currency in the profile of the key.
 *
 * @param id id of the account
 * @param currency its currency
 * @param balance all funds
 * @param hold part of the balance held for open orders and pending transfers
 * @param available part of the balance that is free
 * @param profileId profile that owns the account
 * @param tradingEnabled whether it may trade
 * @param pendingDeposit deposits under way
 * @param displayName name for people
 */
public record Account(UUID id, String currency, BigDecimal balance, @Nullable BigDecimal hold,
		@Nullable BigDecimal available, @Nullable UUID profileId, @Nullable Boolean tradingEnabled,
		@Nullable BigDecimal pendingDeposit, @Nullable String displayName) {

}

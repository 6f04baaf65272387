package io.github.coinbasepro.withdrawals;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A withdrawal to another customer of the exchange.
 *
 * @param id id of the withdrawal
 * @param counterpartyId the counterparty
 * @param amount how much
 * @param currency of which currency
 * @param status how far it is
 */
public record CounterpartyWithdrawal(UUID id, @Nullable String counterpartyId, @Nullable BigDecimal amount,
		@Nullable String currency, @Nullable CounterpartyWithdrawalStatus status) {

}

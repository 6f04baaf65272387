package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * Money that comes into an account or leaves it.
 *
 * @param profileId profile that owns the account
 * @param currency currency of the account
 * @param amount what comes in, negative for what leaves
 * @param type why it moves
 * @param details what it moves for, by names of the exchange
 */
public record Movement(UUID profileId, String currency, BigDecimal amount, LedgerType type,
		Map<String, String> details) {

}

package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One movement of an account's money.
 *
 * @param id number of the entry, higher for later ones over all accounts
 * @param amount what came in, negative for what went out
 * @param balance what the account contained after it
 * @param type why it moved
 * @param details what it moved for
 * @param createdAt when it moved
 */
public record LedgerEntry(long id, BigDecimal amount, BigDecimal balance, LedgerType type, LedgerDetails details,
		Instant createdAt) {

}

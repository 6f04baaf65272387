package io.github.coinbasepro.accounts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Funds of an account that are set aside.
 *
 * @param id id of the hold
 * @param createdAt when it was placed
 * @param updatedAt when it last changed
 * @param amount how much is held, in the currency of the account
 * @param type what it is for
 * @param ref id of what it is for, such as the order
 * @param accountId account that it is on; in old answers only
 */
public record Hold(UUID id, Instant createdAt, @Nullable Instant updatedAt, @Nullable BigDecimal amount, HoldType type,
		@Nullable String ref, @Nullable UUID accountId) {

}

package io.github.coinbasepro.accounts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A change of the balance of an account.
 *
 * @param id id of the entry, digits today
 * @param amount how much came in, negative if it went out
 * @param createdAt when it changed
 * @param balance balance after the change
 * @param type why it changed
 * @param details what it came from, such as {@code order_id}, {@code trade_id},
 * {@code product_id}, {@code transfer_id}, {@code transfer_type}, {@code from},
 * {@code to} and {@code profile_transfer_id}; what is there depends on the type
 */
public record LedgerEntry(String id, BigDecimal amount, Instant createdAt, @Nullable BigDecimal balance,
		LedgerEntryType type, Map<String, String> details) {

}

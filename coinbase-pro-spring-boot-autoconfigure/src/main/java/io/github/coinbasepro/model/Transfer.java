package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Funds on their way in, out or between profiles, or arrived.
 *
 * @param id id of the transfer
 * @param type which way the funds go
 * @param createdAt when it began
 * @param completedAt when it was completed; null if it was not, or not yet
 * @param canceledAt when it was cancelled; null if it was not
 * @param processedAt when it was processed; null if it was not, or not yet
 * @param amount how much
 * @param currency of which currency; missing in old answers
 * @param accountId account at the exchange
 * @param userId id of the user, 24 hexadecimal digits
 * @param profileId profile at the exchange
 * @param idem key by which the exchange tells repetitions
 * @param userNonce nonce that the user gave, a number
 * @param cancelCode why it was cancelled
 * @param details whence, whither and how, such as {@code coinbase_account_id},
 * {@code coinbase_transaction_id}, {@code coinbase_payment_method_id},
 * {@code crypto_address}, {@code crypto_transaction_hash}, {@code destination_tag},
 * {@code network} and {@code fee}; texts may be empty
 */
public record Transfer(UUID id, TransferType type, Instant createdAt, @Nullable Instant completedAt,
		@Nullable Instant canceledAt, @Nullable Instant processedAt, BigDecimal amount, @Nullable String currency,
		@Nullable UUID accountId, @Nullable String userId, @Nullable UUID profileId, @Nullable String idem,
		@Nullable String userNonce, @Nullable String cancelCode, Map<String, String> details) {

}

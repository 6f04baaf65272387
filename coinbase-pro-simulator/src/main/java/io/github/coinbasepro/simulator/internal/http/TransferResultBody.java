package io.github.coinbasepro.simulator.internal.http;

import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.funds.WithdrawalReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish to move money, on the wire.
 */
record TransferResultBody(UUID id, String amount, String currency, @Nullable String payoutAt, @Nullable String fee,
		@Nullable String subtotal) {

	static TransferResultBody of(Transfer transfer) {
		return new TransferResultBody(transfer.id(), Decimals.eight(transfer.amount()), transfer.currency(), null, null,
				null);
	}

	static TransferResultBody withPayout(Transfer transfer, Instant payoutAt) {
		return new TransferResultBody(transfer.id(), Decimals.eight(transfer.amount()), transfer.currency(),
				Timestamps.micros(payoutAt), "0.00", null);
	}

	static TransferResultBody of(WithdrawalReceipt receipt, Instant payoutAt) {
		Transfer transfer = receipt.transfer();
		return new TransferResultBody(transfer.id(), Decimals.eight(transfer.amount()), transfer.currency(),
				Timestamps.micros(payoutAt), Decimals.trimmed(receipt.fee()), Decimals.trimmed(receipt.subtotal()));
	}

}

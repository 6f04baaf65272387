package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An address that a user wrote down.
 *
 * @param id id of the entry
 * @param userId user who wrote it down
 * @param note what the user says of it
 * @param addedAt when it was added
 * @param activeFrom when it may be used
 * @param lastUsed when something was sent to it
 */
public record BookedAddress(UUID id, String userId, AddressNote note, Instant addedAt, Instant activeFrom,
		@Nullable Instant lastUsed) {

	BookedAddress noted(AddressNote note) {
		return new BookedAddress(this.id, this.userId, note, this.addedAt, this.activeFrom, this.lastUsed);
	}

	BookedAddress used(Instant at) {
		return new BookedAddress(this.id, this.userId, this.note, this.addedAt, this.activeFrom, at);
	}

}

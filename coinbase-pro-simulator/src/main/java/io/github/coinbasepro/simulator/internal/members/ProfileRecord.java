package io.github.coinbasepro.simulator.internal.members;

import java.time.Instant;
import java.util.UUID;

/**
 * A profile of a user, without its money.
 *
 * @param id id of the profile
 * @param userId user who owns it
 * @param name its name
 * @param active whether it is still there
 * @param isDefault whether it is the one that every user has
 * @param createdAt when it was opened
 */
public record ProfileRecord(UUID id, String userId, String name, boolean active, boolean isDefault, Instant createdAt) {

	ProfileRecord named(String name) {
		return new ProfileRecord(this.id, this.userId, name, this.active, this.isDefault, this.createdAt);
	}

	ProfileRecord closed() {
		return new ProfileRecord(this.id, this.userId, this.name, false, this.isDefault, this.createdAt);
	}

}

package io.github.coinbasepro.profiles;

import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * A part of the user's funds, with accounts, orders and keys of its own.
 *
 * @param id id of the profile
 * @param userId id of the user, 24 hexadecimal digits
 * @param name its name
 * @param active whether it is in use
 * @param isDefault whether it is the one that every user has
 * @param createdAt when it was opened
 * @param hasMargin whether it traded on margin; in old answers only
 */
@WireFormat(ProfilesJson.ProfileNames.class)
public record Profile(UUID id, @Nullable String userId, String name, @Nullable Boolean active,
		@Nullable Boolean isDefault, @Nullable Instant createdAt, @Nullable Boolean hasMargin) {

}

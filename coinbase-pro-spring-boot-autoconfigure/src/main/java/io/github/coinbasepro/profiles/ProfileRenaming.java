package io.github.coinbasepro.profiles;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * A new name for a profile.
 *
 * @param profileId the profile
 * @param name its new name
 */
public record ProfileRenaming(UUID profileId, String name) {

	/**
	 * Creates a request for a new name.
	 * @param profileId the profile
	 * @param name its new name
	 * @throws IllegalArgumentException if the profile is missing, or the name is blank or
	 * reserved
	 */
	public ProfileRenaming {
		Arguments.requireId("profileId", profileId);
		ProfileName.require(name);
	}

}

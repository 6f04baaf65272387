package io.github.coinbasepro.profiles;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * A profile to close.
 *
 * @param profileId the profile
 * @param to the profile that takes its funds
 */
public record ProfileDeactivation(UUID profileId, UUID to) {

	/**
	 * Creates a request to close a profile.
	 * @param profileId the profile
	 * @param to the profile that takes its funds
	 * @throws IllegalArgumentException if a profile is missing, or both are the same
	 */
	public ProfileDeactivation {
		Arguments.requireId("profileId", profileId);
		Arguments.requireId("to", to);
		if (profileId.equals(to)) {
			throw new IllegalArgumentException("to must be another profile than " + profileId);
		}
	}

}

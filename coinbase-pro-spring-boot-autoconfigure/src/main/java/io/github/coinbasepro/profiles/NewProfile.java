package io.github.coinbasepro.profiles;

/**
 * A profile to open.
 *
 * @param name its name
 */
public record NewProfile(String name) {

	/**
	 * Creates a request for a profile.
	 * @param name its name
	 * @throws IllegalArgumentException if the name is blank or reserved
	 */
	public NewProfile {
		ProfileName.require(name);
	}

}

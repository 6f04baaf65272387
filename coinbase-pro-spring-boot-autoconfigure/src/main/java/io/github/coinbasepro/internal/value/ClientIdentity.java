package io.github.coinbasepro.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * What messages call a client and its settings.
 *
 * @param name name of the client, null if it is not known
 * @param properties prefix of the properties that the client is configured with, null if
 * it is not configured with properties
 * @param host host of the exchange with its port, null if it is not known
 */
public record ClientIdentity(@Nullable String name, @Nullable String properties, @Nullable String host) {

	public static final ClientIdentity UNKNOWN = new ClientIdentity(null, null, null);

	/**
	 * The name of a client that is not named.
	 */
	public static final String DEFAULT_NAME = "default";

	private static final String DEFAULT_PREFIX = "coinbase.pro";

	/**
	 * Returns what to call a setting in a message.
	 * @param setting name of the property below the prefix, such as {@code permissions}
	 * @return the property; or, for a client with a name that has no properties, the
	 * setting and whose it is
	 */
	public String property(String setting) {
		if (this.properties != null) {
			return this.properties + "." + setting;
		}
		boolean named = this.name != null && !this.name.equals(DEFAULT_NAME);
		return named ? setting + " of client '" + this.name + "'" : DEFAULT_PREFIX + "." + setting;
	}

}

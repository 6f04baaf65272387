package io.github.coinbasepro.simulator;

/**
 * What a client signs with.
 *
 * @param key the key
 * @param secret the secret, in Base64
 * @param passphrase the passphrase
 */
public record ApiKey(String key, String secret, String passphrase) {

	/**
	 * Describes the key, without what must stay secret.
	 */
	@Override
	public String toString() {
		return "ApiKey[key=" + this.key + ", secret=******, passphrase=******]";
	}

}

package io.github.coinbasepro.exception;

/**
 * A setting that is not valid. The message never shows a secret.
 */
@SuppressWarnings("serial")
public class InvalidSettingException extends IllegalArgumentException {

	private final Setting setting;

	private final String problem;

	private final String remedy;

	/**
	 * Creates an exception.
	 * @param setting the setting that is wrong
	 * @param problem what is wrong with it, as the end of a sentence about it
	 * @param remedy what to do
	 */
	public InvalidSettingException(Setting setting, String problem, String remedy) {
		super("The " + setting.label() + " " + problem + ". " + remedy);
		this.setting = setting;
		this.problem = problem;
		this.remedy = remedy;
	}

	/**
	 * Returns the setting that is wrong.
	 * @return the setting
	 */
	public Setting setting() {
		return this.setting;
	}

	/**
	 * Returns what is wrong with it, as the end of a sentence about it.
	 * @return the problem
	 */
	public String problem() {
		return this.problem;
	}

	/**
	 * Returns what to do.
	 * @return the remedy
	 */
	public String remedy() {
		return this.remedy;
	}

	/**
	 * A setting that can be invalid.
	 */
	public enum Setting {

		/** The key of the API. */
		KEY("API key", "key"),

		/** The secret that belongs to the key. */
		SECRET("API secret", "secret"),

		/** The passphrase that belongs to the key. */
		PASSPHRASE("passphrase", "passphrase"),

		/** The address of the exchange. */
		BASE_URL("base URL", "base-url"),

		/** The SSL bundle with the certificates. */
		SSL_BUNDLE("SSL bundle", "ssl.bundle"),

		/** The text by which the client introduces itself. */
		USER_AGENT("user agent", "http.user-agent");

		private final String label;

		private final String property;

		Setting(String label, String property) {
			this.label = label;
			this.property = property;
		}

		/**
		 * Returns the setting in words.
		 * @return the words
		 */
		public String label() {
			return this.label;
		}

		/**
		 * Returns the configuration property.
		 * @return the name of the property
		 */
		public String property() {
			return "coinbase.pro." + this.property;
		}

	}

}

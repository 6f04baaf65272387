package io.github.coinbasepro.autoconfigure;

import java.net.URI;
import java.net.URISyntaxException;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.InvalidSettingException.Setting;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Adapts {@link CoinbaseProProperties} to {@link CoinbaseProConnectionDetails}.
 */
class PropertiesCoinbaseProConnectionDetails implements CoinbaseProConnectionDetails {

	private final URI baseUrl;

	private final @Nullable CoinbaseProCredentials credentials;

	PropertiesCoinbaseProConnectionDetails(CoinbaseProProperties properties) {
		this.baseUrl = baseUrl(properties);
		this.credentials = credentials(properties);
	}

	@Override
	public URI getBaseUrl() {
		return this.baseUrl;
	}

	@Override
	public @Nullable CoinbaseProCredentials getCredentials() {
		return this.credentials;
	}

	static URI baseUrl(CoinbaseProProperties properties) {
		URI ofEnvironment = properties.getEnvironment().baseUrl();
		if (!StringUtils.hasText(properties.getBaseUrl())) {
			return ofEnvironment;
		}
		URI baseUrl = parse(properties.getBaseUrl());
		if (properties.hasEnvironment() && !isSame(baseUrl, ofEnvironment)) {
			throw new InvalidSettingException(Setting.BASE_URL,
					"is not the address of coinbase.pro.environment=" + properties.getEnvironment().text()
							+ ", which is " + ofEnvironment,
					"Remove one of the two; an empty value counts as removed, for example coinbase.pro.environment=");
		}
		return baseUrl;
	}

	private static URI parse(String baseUrl) {
		try {
			return new URI(baseUrl.strip());
		}
		catch (URISyntaxException ex) {
			throw new InvalidSettingException(Setting.BASE_URL, "is not a valid address",
					"Set it to an address like https://api.exchange.coinbase.com");
		}
	}

	/**
	 * Returns whether two addresses lead to the same place.
	 */
	static boolean isSame(URI one, URI other) {
		return normalized(one).equals(normalized(other));
	}

	private static URI normalized(URI url) {
		String text = url.toString();
		return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
	}

	static @Nullable CoinbaseProCredentials credentials(CoinbaseProProperties properties) {
		boolean none = properties.getKey() == null && properties.getSecret() == null
				&& properties.getPassphrase() == null;
		return none ? null
				: CoinbaseProCredentials.of(properties.getKey(), properties.getSecret(), properties.getPassphrase());
	}

}

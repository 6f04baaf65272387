package io.github.coinbasepro.internal.connection;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.InvalidSettingException.Setting;
import io.github.coinbasepro.internal.value.ClientIdentity;
import io.github.coinbasepro.settings.ObservationSettings;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The address of the exchange: https, or plain http to this machine, or plain http for
 * public calls only.
 */
public final class BaseUrl {

	private static final Log logger = LogFactory.getLog(BaseUrl.class);

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final Set<String> SWITCHED_OFF = Set.of("api.gdax.com", "api.pro.coinbase.com",
			"api-public.sandbox.pro.coinbase.com");

	private static final String EXAMPLE = "Set it to an address like https://api.exchange.coinbase.com";

	private static final int MAX_RESOLVED = 256;

	private static final int MAX_PORT = 65535;

	private final Map<String, URI> resolved = new ConcurrentHashMap<>();

	private final String prefix;

	private final String authority;

	private BaseUrl(String prefix, String authority) {
		this.prefix = prefix;
		this.authority = authority;
	}

	/**
	 * Takes an address, and warns of one that gets credentials and is neither of Coinbase
	 * nor of this machine.
	 * @param url the address
	 * @param withCredentials whether credentials are sent to it
	 * @return the address
	 * @throws InvalidSettingException if there can be no exchange, or credentials would
	 * go over plain http to another machine
	 */
	public static BaseUrl of(URI url, boolean withCredentials) {
		return of(url, withCredentials, ObservationSettings.DEFAULT);
	}

	/**
	 * Takes an address, and warns of one that gets credentials and is neither of Coinbase
	 * nor of this machine.
	 * @param url the address
	 * @param withCredentials whether credentials are sent to it
	 * @param client what the client is called
	 * @return the address
	 * @throws InvalidSettingException if there can be no exchange, or credentials would
	 * go over plain http to another machine
	 */
	public static BaseUrl of(URI url, boolean withCredentials, ObservationSettings client) {
		String host = url.getHost();
		if (host == null || !SCHEMES.contains(lowerCase(url.getScheme()))) {
			throw new InvalidSettingException(Setting.BASE_URL, "is not an http or https address with a host", EXAMPLE);
		}
		if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
			throw new InvalidSettingException(Setting.BASE_URL, "has user info, a query or a fragment", EXAMPLE);
		}
		if (url.getPort() == 0 || url.getPort() > MAX_PORT) {
			throw new InvalidSettingException(Setting.BASE_URL, "has a port that is not from 1 to " + MAX_PORT,
					EXAMPLE);
		}
		if (SWITCHED_OFF.contains(lowerCase(host))) {
			throw new InvalidSettingException(Setting.BASE_URL, "is " + lowerCase(host) + ", which is switched off",
					"Leave it out and choose by coinbase.pro.environment; the API lives on at https://api.exchange.coinbase.com");
		}
		if (withCredentials && "http".equals(lowerCase(url.getScheme())) && !isLoopback(host)) {
			throw new InvalidSettingException(Setting.BASE_URL,
					"is plain http to another machine, where anyone on the way could read the credentials",
					"Use https, or leave out key, secret and passphrase");
		}
		String text = url.toString();
		String prefix = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
		if (withCredentials && !isLoopback(host) && !lowerCase(host).endsWith(".coinbase.com")) {
			logger.warn("Signed requests go to " + prefix
					+ ", which is neither an address of Coinbase nor of this machine; check "
					+ new ClientIdentity(client.clientName(), client.properties(), client.host()).property("base-url"));
		}
		return new BaseUrl(prefix, lowerCase(url.getRawAuthority()));
	}

	/**
	 * Returns the address as such.
	 * @return the address, without a slash at its end
	 */
	public URI uri() {
		return URI.create(this.prefix);
	}

	/**
	 * Returns the address of a target. Those that come again are kept.
	 */
	public URI resolve(String target) {
		URI known = this.resolved.get(target);
		if (known != null) {
			return known;
		}
		if (this.resolved.size() >= MAX_RESOLVED) {
			this.resolved.clear();
		}
		URI url = URI.create(this.prefix + target);
		this.resolved.put(target, url);
		return url;
	}

	public boolean isSecure() {
		return this.prefix.regionMatches(true, 0, "https:", 0, 6);
	}

	/**
	 * Returns host and port.
	 */
	public String authority() {
		return this.authority;
	}

	@Override
	public String toString() {
		return this.prefix;
	}

	private static String lowerCase(@Nullable String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : "";
	}

	/**
	 * Looks at literal addresses and at {@code localhost} only: no name is resolved, for
	 * what a name resolves to can change.
	 */
	private static boolean isLoopback(String host) {
		return "localhost".equalsIgnoreCase(host) || host.equals("[::1]")
				|| host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
	}

}

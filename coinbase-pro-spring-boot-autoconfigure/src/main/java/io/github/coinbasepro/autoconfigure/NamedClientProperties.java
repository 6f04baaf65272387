package io.github.coinbasepro.autoconfigure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/**
 * The properties of a client that has a name: what it sets itself, and for the rest what
 * {@code coinbase.pro} says. Credentials belong together: a client that sets one of the
 * three inherits none. A client that sets an environment does not inherit the address,
 * and credentials are inherited only together with the address.
 */
final class NamedClientProperties {

	private static final String PREFIX = "coinbase.pro";

	private static final ConfigurationPropertyName SHARED = ConfigurationPropertyName.of(PREFIX);

	private static final List<String> CREDENTIALS = List.of("key", "secret", "passphrase");

	private static final List<String> ADDRESS = List.of("base-url", "environment");

	private final Environment environment;

	private final ConfigurationPropertyName own;

	private final List<ConfigurationPropertySource> ownSources = new ArrayList<>();

	private final List<ConfigurationPropertySource> sharedSources = new ArrayList<>();

	NamedClientProperties(Environment environment, String name) {
		this.environment = environment;
		this.own = ConfigurationPropertyName.of(NamedClients.PREFIX).append(name);
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			this.ownSources.add(OwnPropertySource.of(source, this.own, SHARED));
			this.sharedSources.add(source.filter(this::isShared));
		}
	}

	CoinbaseProProperties bind() {
		List<ConfigurationPropertySource> sources = Stream.concat(this.ownSources.stream(), this.sharedSources.stream())
			.toList();
		return new Binder(sources, new PropertySourcesPlaceholdersResolver(this.environment)).bindOrCreate(PREFIX,
				Bindable.of(CoinbaseProProperties.class));
	}

	/**
	 * Returns where to connect: to what the client sets itself, else to where the client
	 * of the application does. Credentials of the application are used at the address of
	 * the application only.
	 * @param bound the properties of the client
	 * @param shared where the client of the application connects to
	 */
	CoinbaseProConnectionDetails connectionDetails(CoinbaseProProperties bound, CoinbaseProConnectionDetails shared) {
		URI address = setsOneOf(ADDRESS) ? PropertiesCoinbaseProConnectionDetails.baseUrl(bound) : null;
		boolean ownCredentials = setsOneOf(CREDENTIALS);
		CoinbaseProCredentials credentials = ownCredentials ? PropertiesCoinbaseProConnectionDetails.credentials(bound)
				: null;
		return new CoinbaseProConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return (address != null) ? address : shared.getBaseUrl();
			}

			@Override
			public @Nullable CoinbaseProCredentials getCredentials() {
				boolean inherited = !ownCredentials && (address == null
						|| PropertiesCoinbaseProConnectionDetails.isSame(address, shared.getBaseUrl()));
				return inherited ? shared.getCredentials() : credentials;
			}

		};
	}

	private boolean isShared(ConfigurationPropertyName asked) {
		return !isHidden(asked, CREDENTIALS) && !isHidden(asked, ADDRESS);
	}

	private boolean isHidden(ConfigurationPropertyName asked, List<String> group) {
		return group.stream().map(SHARED::append).anyMatch(asked::equals) && setsOneOf(group);
	}

	private boolean setsOneOf(List<String> group) {
		return this.ownSources.stream()
			.anyMatch((source) -> group.stream()
				.anyMatch((property) -> source.getConfigurationProperty(SHARED.append(property)) != null));
	}

}

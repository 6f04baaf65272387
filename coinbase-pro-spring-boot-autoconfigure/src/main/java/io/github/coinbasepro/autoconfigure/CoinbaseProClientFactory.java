package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.InvalidSettingException.Setting;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes clients out of properties: the one of the application, and those that have names.
 */
class CoinbaseProClientFactory {

	private final Environment environment;

	private final CoinbaseProProperties properties;

	private final ClientSettings settings;

	private final CoinbaseProConnectionDetails connectionDetails;

	private final RateLimiter rateLimiter;

	private final ObjectProvider<WebClient.Builder> webClientBuilder;

	private final ObjectProvider<ObservationRegistry> observationRegistry;

	private final ObjectProvider<CoinbaseProObservationConvention> observationConvention;

	private final ObjectProvider<SslBundles> sslBundles;

	private final ObjectProvider<CoinbaseProClientCustomizer> customizers;

	CoinbaseProClientFactory(Environment environment, CoinbaseProProperties properties,
			CoinbaseProConnectionDetails connectionDetails, ObjectProvider<RateLimiter> rateLimiter,
			ObjectProvider<WebClient.Builder> webClientBuilder, ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<CoinbaseProObservationConvention> observationConvention,
			ObjectProvider<SslBundles> sslBundles, ObjectProvider<CoinbaseProClientCustomizer> customizers) {
		this.environment = environment;
		this.properties = properties;
		this.settings = settings(properties);
		this.connectionDetails = connectionDetails;
		this.rateLimiter = rateLimiter.getIfAvailable(this.settings::rateLimiter);
		this.webClientBuilder = webClientBuilder;
		this.observationRegistry = observationRegistry;
		this.observationConvention = observationConvention;
		this.sslBundles = sslBundles;
		this.customizers = customizers;
	}

	/**
	 * Makes the client of the application.
	 */
	CoinbaseProClient create() {
		return build(CoinbaseProClient.builder().propertyPrefix(KnownProperties.PREFIX), this.properties, this.settings,
				this.connectionDetails, this.rateLimiter);
	}

	/**
	 * Makes a client that has a name. What {@code coinbase.pro.clients.<name>} does not
	 * say is as for the client of the application.
	 */
	CoinbaseProClient create(String name) {
		try {
			NamedClientProperties named = new NamedClientProperties(this.environment, name);
			CoinbaseProProperties bound = named.bind();
			ClientSettings settings = new ClientSettings(bound);
			boolean ownLimits = !settings.hasLimitsOf(this.settings);
			return build(CoinbaseProClient.builder().name(name).propertyPrefix(NamedClients.PREFIX + "." + name), bound,
					settings, named.connectionDetails(bound, this.connectionDetails),
					ownLimits ? settings.rateLimiter() : this.rateLimiter);
		}
		catch (RuntimeException ex) {
			throw new NamedClientException(name, ex);
		}
	}

	private static ClientSettings settings(CoinbaseProProperties properties) {
		try {
			return new ClientSettings(properties);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidPropertyException(ex);
		}
	}

	private CoinbaseProClient build(CoinbaseProClientBuilder builder, CoinbaseProProperties properties,
			ClientSettings settings, CoinbaseProConnectionDetails connectionDetails, RateLimiter rateLimiter) {
		settings.applyTo(builder);
		builder.baseUrl(connectionDetails.getBaseUrl())
			.credentialsSource(connectionDetails::getCredentials)
			.rateLimiter(rateLimiter, settings.limits().maxWait())
			.httpClient(new PropertiesHttpClientCustomizer(properties.getHttp(), certificates(properties)))
			.webClientBuilder(this::webClientBuilder);
		PropertyMapper map = PropertyMapper.get();
		map.from(this.observationConvention::getIfUnique).to(builder::observationConvention);
		map.from(this.observationRegistry::getIfUnique).to(builder::observationRegistry);
		for (CoinbaseProClientCustomizer customizer : this.customizers.orderedStream().toList()) {
			customizer.customize(builder);
		}
		return builder.build();
	}

	/**
	 * Returns the builder of the application. A first call that comes when the
	 * application ends, such as one that cancels all orders, must not fail for its beans.
	 */
	private WebClient.Builder webClientBuilder() {
		try {
			return this.webClientBuilder.getIfUnique(WebClient::builder);
		}
		catch (BeanCreationNotAllowedException ex) {
			return WebClient.builder();
		}
	}

	private @Nullable SslBundle certificates(CoinbaseProProperties properties) {
		String bundle = properties.getSsl().getBundle();
		if (bundle == null) {
			return null;
		}
		try {
			return this.sslBundles.getObject().getBundle(bundle);
		}
		catch (NoSuchSslBundleException ex) {
			throw new InvalidSettingException(Setting.SSL_BUNDLE,
					"names the SSL bundle '" + bundle + "', which does not exist",
					"Define it below spring.ssl.bundle.jks or spring.ssl.bundle.pem");
		}
	}

}

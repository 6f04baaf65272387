package io.github.coinbasepro.autoconfigure;

import java.util.function.UnaryOperator;

import io.netty.handler.ssl.SslContextBuilder;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.client.HttpClient;
import reactor.netty.tcp.SslProvider;
import reactor.netty.transport.ProxyProvider;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslOptions;

/**
 * Adds to the connections what properties say about a proxy and about certificates.
 */
final class PropertiesHttpClientCustomizer implements UnaryOperator<HttpClient> {

	private final HttpProperties http;

	private final @Nullable SslBundle certificates;

	PropertiesHttpClientCustomizer(HttpProperties http, @Nullable SslBundle certificates) {
		this.http = http;
		this.certificates = certificates;
	}

	@Override
	public HttpClient apply(HttpClient client) {
		return secure(proxy(client));
	}

	private HttpClient proxy(HttpClient client) {
		HttpProperties.Proxy proxy = this.http.getProxy();
		if (proxy == null || proxy.getHost() == null) {
			return client;
		}
		String host = proxy.getHost();
		String password = (proxy.getPassword() != null) ? proxy.getPassword() : "";
		return client.proxy((spec) -> {
			ProxyProvider.Builder builder = spec.type(ProxyProvider.Proxy.HTTP).host(host).port(proxy.getPort());
			if (proxy.getUsername() != null) {
				builder.username(proxy.getUsername()).password((user) -> password);
			}
		});
	}

	private HttpClient secure(HttpClient client) {
		SslBundle bundle = this.certificates;
		if (bundle == null) {
			return client;
		}
		SslProvider.GenericSslContextSpec<?> context = Http11SslContextSpec.forClient()
			.configure((builder) -> fill(builder, bundle));
		return client.secure((spec) -> spec.sslContext(context).handshakeTimeout(this.http.getTlsTimeout()));
	}

	private static void fill(SslContextBuilder builder, SslBundle bundle) {
		SslOptions options = bundle.getOptions();
		builder.keyManager(bundle.getManagers().getKeyManagerFactory())
			.trustManager(bundle.getManagers().getTrustManagerFactory())
			.ciphers(SslOptions.asSet(options.getCiphers()))
			.protocols(options.getEnabledProtocols());
	}

}

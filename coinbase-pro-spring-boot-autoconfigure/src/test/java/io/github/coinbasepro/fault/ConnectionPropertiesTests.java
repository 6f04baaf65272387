package io.github.coinbasepro.fault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.autoconfigure.CoinbaseProAutoConfiguration;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.UnexpectedRedirectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What properties say about certificates and proxies, seen from the other end of the
 * wire.
 */
class ConnectionPropertiesTests {

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	private static final RawServer.Script TELL_THE_TIME = (server, socket) -> RawServer.write(socket,
			"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + TIME.length() + "\r\n\r\n"
					+ TIME);

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, CoinbaseProAutoConfiguration.class));

	@Test
	void aBundleOfCertificatesIsTrustedAndNothingElseIs(@TempDir Path folder) throws Exception {
		Certificate certificate = Certificate.of(folder, "localhost");
		try (RawServer server = RawServer.start(certificate.listen(), TELL_THE_TIME)) {
			String address = "coinbase.pro.base-url=https://localhost:" + server.port();
			this.contextRunner
				.withPropertyValues(address, "coinbase.pro.ssl.bundle=exchange",
						"spring.ssl.bundle.jks.exchange.truststore.location=" + certificate.store().toUri(),
						"spring.ssl.bundle.jks.exchange.truststore.type=PKCS12",
						"spring.ssl.bundle.jks.exchange.truststore.password=" + certificate.password())
				.run((context) -> assertThat(time(context.getBean(CoinbaseProClient.class))).contains("2015-01-07"));
			this.contextRunner.withPropertyValues(address)
				.run((context) -> assertThatExceptionOfType(ConnectFailedException.class)
					.isThrownBy(() -> time(context.getBean(CoinbaseProClient.class))));
		}
	}

	@Test
	void aProxyIsGoneThroughWithItsPassword() {
		try (RawServer proxy = RawServer.start(
				(self, socket) -> RawServer.write(socket, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"))) {
			this.contextRunner
				.withPropertyValues("coinbase.pro.http.proxy.host=127.0.0.1",
						"coinbase.pro.http.proxy.port=" + proxy.port(), "coinbase.pro.http.proxy.username=desk",
						"coinbase.pro.http.proxy.password=canary", "coinbase.pro.retry.max-attempts=1",
						"coinbase.pro.base-url=https://api.exchange.coinbase.invalid")
				.run((context) -> assertThatExceptionOfType(ConnectFailedException.class)
					.isThrownBy(() -> time(context.getBean(CoinbaseProClient.class)))
					.withMessageContaining("502")
					.withMessageNotContaining("canary"));
			String login = Base64.getEncoder().encodeToString("desk:canary".getBytes(StandardCharsets.UTF_8));
			assertThat(proxy.requests()).singleElement()
				.asString()
				.startsWith("CONNECT api.exchange.coinbase.invalid:443")
				.containsIgnoringCase("proxy-authorization: basic " + login);
		}
	}

	@Test
	void whatACustomizerAddsToTheConnectionsIsThereButNoRedirectIsFollowed() {
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket,
				"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"))) {
			this.contextRunner.withUserConfiguration(CustomizerConfiguration.class)
				.withPropertyValues("coinbase.pro.base-url=" + server.url())
				.run((context) -> assertThatExceptionOfType(UnexpectedRedirectException.class)
					.isThrownBy(() -> time(context.getBean(CoinbaseProClient.class))));
			assertThat(server.requests()).singleElement().asString().contains("X-Connection: ours");
		}
	}

	private static String time(CoinbaseProClient client) {
		return client.time().get().map((time) -> time.iso().toString()).blockOptional(Patience.LONG).orElseThrow();
	}

	@Configuration(proxyBeanMethods = false)
	static class CustomizerConfiguration {

		@Bean
		CoinbaseProClientCustomizer customizer() {
			return (builder) -> builder.httpClient(
					(client) -> client.followRedirect(true).headers((headers) -> headers.set("X-Connection", "ours")));
		}

	}

}

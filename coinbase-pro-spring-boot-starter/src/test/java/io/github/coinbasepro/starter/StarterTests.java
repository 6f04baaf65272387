package io.github.coinbasepro.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.settings.RetrySettings;
import io.netty.handler.codec.quic.Quic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an application gets that has the starter and nothing else.
 */
class StarterTests {

	@Test
	void aClientThatWorks() throws IOException {
		try (StubServer server = new StubServer()) {
			new ApplicationContextRunner().withUserConfiguration(Application.class)
				.withPropertyValues("coinbase.pro.base-url=" + server.url())
				.run((context) -> assertThat(context.getBean(CoinbaseProClient.class).time().get().block())
					.hasFieldOrPropertyWithValue("iso", Instant.parse("2015-01-07T23:47:25.201Z")));
		}
	}

	@Test
	void aClientThatSpeaksTlsWithoutNativeLibrariesForQuic() throws IOException {
		assertThat(Quic.isAvailable()).isFalse();
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				CoinbaseProClient client = CoinbaseProClient.builder()
					.baseUrl(URI.create("https://127.0.0.1:" + server.getLocalPort()))
					.retry(RetrySettings.OFF)
					.build()) {
			CompletableFuture<Integer> hello = CompletableFuture.supplyAsync(() -> firstByte(server));
			assertThatExceptionOfType(ConnectFailedException.class)
				.isThrownBy(() -> client.time().get().block(Duration.ofSeconds(60)));
			assertThat(hello.join()).as("first byte of a TLS handshake").isEqualTo(0x16);
		}
	}

	private static int firstByte(ServerSocket server) {
		try (Socket socket = server.accept()) {
			return socket.getInputStream().read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.springframework.boot.actuate.endpoint.annotation.Endpoint",
			"org.springframework.boot.health.contributor.Health", "io.micrometer.core.instrument.MeterRegistry",
			"io.micrometer.tracing.Tracer", "jakarta.validation.Validator",
			"org.hibernate.validator.HibernateValidator", "org.springframework.web.servlet.DispatcherServlet",
			"org.springframework.boot.web.server.WebServer" })
	void nothingThatItDidNotAskFor(String optional) {
		assertThat(ClassUtils.isPresent(optional, getClass().getClassLoader())).as(optional).isFalse();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}

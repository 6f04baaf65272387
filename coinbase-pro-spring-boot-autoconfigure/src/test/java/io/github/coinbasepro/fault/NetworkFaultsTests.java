package io.github.coinbasepro.fault;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows 29 to 33 of the catalogue of faults: names, certificates, proxies, and addresses
 * that are not of the exchange.
 */
class NetworkFaultsTests {

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: " + TIME.length() + "\r\n\r\n" + TIME;

	private static final RetrySettings AT_ONCE = new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ZERO,
			false);

	private final Properties before = (Properties) System.getProperties().clone();

	@AfterEach
	void restoreProperties() {
		System.setProperties(this.before);
	}

	@Test
	void row29_aNameThatIsUnknownIsTriedAgainAndNamed() {
		try (CoinbaseProClient client = client(URI.create("https://api.exchange.coinbase.invalid"))) {
			assertThatExceptionOfType(ConnectFailedException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG))
				.withMessageContaining("api.exchange.coinbase.invalid")
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_SENT))
				.satisfies((ex) -> assertThat(ex.isRetryable()).isTrue());
		}
	}

	@Test
	void row30_aCertificateThatNobodyTrustsIsRefusedBeforeAnythingIsSent(@TempDir Path folder) throws Exception {
		Certificate certificate = Certificate.of(folder, "localhost");
		try (RawServer server = RawServer.start(certificate.listen(),
				(self, socket) -> RawServer.write(socket, ANSWER));
				CoinbaseProClient client = client(URI.create("https://localhost:" + server.port()))) {
			assertRefused(client, server, "certificat");
		}
	}

	@Test
	void row30_aCertificateOfAnotherHostIsRefusedBeforeAnythingIsSent(@TempDir Path folder) throws Exception {
		Certificate certificate = Certificate.of(folder, "other.example");
		trust(certificate);
		try (RawServer server = RawServer.start(certificate.listen(),
				(self, socket) -> RawServer.write(socket, ANSWER));
				CoinbaseProClient client = client(URI.create("https://localhost:" + server.port()))) {
			assertRefused(client, server, "localhost");
		}
	}

	@Test
	void row30_aCertificateThatIsTrustedAndOfTheHostIsTaken(@TempDir Path folder) throws Exception {
		Certificate certificate = Certificate.of(folder, "localhost");
		trust(certificate);
		try (RawServer server = RawServer.start(certificate.listen(),
				(self, socket) -> RawServer.write(socket, ANSWER));
				CoinbaseProClient client = client(URI.create("https://localhost:" + server.port()))) {
			assertThat(client.time().get().block(Patience.LONG)).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "https://coinbase.com.evil.example", "https://evilcoinbase.com",
			"https://10.0.0.1" })
	void row31_credentialsForAnAddressThatIsNotOfCoinbaseAreWarnedOf(String address) {
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.PASSPHRASE);
				CoinbaseProClient client = client(URI.create(address))) {
			assertThat(client).isNotNull();
			assertThat(warnings(scanner)).singleElement().asString().contains(address, "check coinbase.pro.base-url");
			scanner.assertClean();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://api.exchange.coinbase.com", "https://api-public.sandbox.exchange.coinbase.com",
			"https://API.Exchange.Coinbase.com", "http://localhost:1", "https://127.0.0.1:1", "https://[::1]:1" })
	void row31_credentialsForCoinbaseAndThisMachineAreNot(String address) {
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.PASSPHRASE);
				CoinbaseProClient client = client(URI.create(address))) {
			assertThat(client).isNotNull();
			assertThat(warnings(scanner)).isEmpty();
		}
	}

	@Test
	void row31_noCredentialsAreNothingToWarnOf() {
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY);
				CoinbaseProClient client = CoinbaseProClient.builder()
					.baseUrl(URI.create("http://evil.example"))
					.build()) {
			assertThat(client).isNotNull();
			assertThat(warnings(scanner)).isEmpty();
		}
	}

	@Test
	void row33_aProxyThatWantsAPasswordIsNamed() {
		assertProxyIsNamed("407", (server, socket) -> RawServer.write(socket,
				"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"));
	}

	@Test
	void row33_aProxyThatRefusesIsNamed() {
		assertProxyIsNamed("502",
				(server, socket) -> RawServer.write(socket, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"));
	}

	@Test
	void row33_aProxyThatHangsUpIsNamed() {
		assertProxyIsNamed("disconnected", (server, socket) -> socket.close());
	}

	@Test
	void row33_aProxyThatSaysNothingIsWaitedForNoLongerThanAnythingElse() {
		HttpSettings http = Patience.http(Patience.LONG, Duration.ofSeconds(2));
		try (RawServer proxy = RawServer.start((server, socket) -> server.silence());
				CoinbaseProClient client = behind(proxy, http)) {
			assertThatExceptionOfType(RequestNotSentException.class)
				.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG))
				.withMessageContaining("no answer within 2000 ms");
		}
	}

	private static void assertProxyIsNamed(String problem, RawServer.Script script) {
		try (RawServer proxy = RawServer.start(script)) {
			try (CoinbaseProClient client = behind(proxy, Patience.HTTP)) {
				assertThatExceptionOfType(ConnectFailedException.class)
					.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG))
					.withMessageContaining("127.0.0.1:" + proxy.port())
					.withMessageContaining(problem)
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_SENT));
			}
			assertThat(proxy.requests()).singleElement()
				.asString()
				.startsWith("CONNECT api.exchange.coinbase.invalid:443")
				.doesNotContain("canary", "CB-ACCESS");
		}
	}

	private static CoinbaseProClient behind(RawServer proxy, HttpSettings http) {
		System.setProperty("https.proxyHost", "127.0.0.1");
		System.setProperty("https.proxyPort", Integer.toString(proxy.port()));
		return builder(URI.create("https://api.exchange.coinbase.invalid")).http(http).retry(RetrySettings.OFF).build();
	}

	private static void assertRefused(CoinbaseProClient client, RawServer server, String problem) {
		assertThatExceptionOfType(CoinbaseProException.class)
			.isThrownBy(
					() -> client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)).block(Patience.LONG))
			.isInstanceOf(ConnectFailedException.class)
			.withMessageContaining(problem)
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_SENT));
		assertThat(server.connections()).isPositive();
		assertThat(server.requests()).isEmpty();
	}

	private static void trust(Certificate certificate) throws IOException {
		System.setProperty("javax.net.ssl.trustStore", certificate.store().toRealPath().toString());
		System.setProperty("javax.net.ssl.trustStorePassword", certificate.password());
		System.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
	}

	private static List<String> warnings(SecretScanner scanner) {
		return scanner.logged().stream().filter((line) -> line.startsWith("WARN io.github.coinbasepro")).toList();
	}

	private static CoinbaseProClient client(URI url) {
		return builder(url).build();
	}

	private static CoinbaseProClientBuilder builder(URI url) {
		return CoinbaseProClient.builder()
			.baseUrl(url)
			.http(Patience.HTTP)
			.retry(AT_ONCE)
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

}

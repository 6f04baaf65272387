package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that sends the head of a request back in its status line, which the HTTP
 * library logs.
 */
class EchoedStatusLineTests {

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 200 ", "HTTP/1.1 400 ", "HTTP/1.1 503 ", "HTTP/1.1 999 ", "HTTP/1.1 ",
			"HTTP/1.1 4x4 ", "" })
	void row102_leavesNoSecretInTheLog(String status) {
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.SECRET,
				StubExchange.PASSPHRASE); RawServer server = RawServer.answering((self, socket, request) -> {
					RawServer.write(socket,
							status + request.lines().toList() + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]");
					socket.close();
				}); CoinbaseProClient client = client(server)) {
			for (Mono<?> call : List.of(client.accounts().list().collectList(),
					client.orders().place(NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN)))) {
				call.then(Mono.<CoinbaseProException>empty())
					.onErrorResume(CoinbaseProException.class, Mono::just)
					.blockOptional(Patience.LONG)
					.ifPresent(scanner::scan);
			}
			assertThat(scanner.logged()).isNotEmpty();
			scanner.assertClean();
		}
	}

	private static CoinbaseProClient client(RawServer server) {
		return CoinbaseProClient.builder()
			.baseUrl(URI.create("http://127.0.0.1:" + server.port()))
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE)
			.retry(RetrySettings.OFF)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.build();
	}

}

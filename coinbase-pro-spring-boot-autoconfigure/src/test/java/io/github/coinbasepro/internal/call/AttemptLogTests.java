package io.github.coinbasepro.internal.call;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.settings.RetrySettings;
import io.github.coinbasepro.withdrawals.WithdrawalFeeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AttemptLog}.
 */
class AttemptLogTests {

	private static final String ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.coinbasepro.attempts");

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	private final FakeExchange exchange = FakeExchange.start();

	@BeforeEach
	void listen() {
		this.logger.setLevel(Level.DEBUG);
		this.log.start();
		this.logger.addAppender(this.log);
	}

	@AfterEach
	void close() {
		this.logger.detachAppender(this.log);
		this.logger.setLevel(null);
		this.exchange.close();
	}

	@Test
	void eachAttemptIsOneLine() {
		this.exchange.faults((request) -> (this.exchange.count() < 3)
				? Fault.status(503, "{}", "application/json", Map.of("CF-RAY", "7d0c-FRA")) : Fault.none());
		call(this.exchange.clientBuilder().name("desk"), (client) -> client.products().ticker("BTC-USD"));
		assertThat(lines()).hasSize(3).allMatch((line) -> line.startsWith("desk: GET /products/BTC-USD/ticker -> "));
		assertThat(lines().get(0)).matches(".* -> 503 in \\d+ ms \\(attempt 1, request id 7d0c-FRA\\)");
		assertThat(lines().get(2)).matches(".* -> 200 in \\d+ ms \\(attempt 3\\)");
	}

	@Test
	void ofAnOrderItHasTheClientOrderId() {
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		call(this.exchange.clientBuilder(), (client) -> client.orders().place(order));
		assertThat(lines()).singleElement()
			.asString()
			.matches("default: POST /orders -> 200 in \\d+ ms \\(attempt 1, client order id " + order.clientOrderId()
					+ "\\)");
	}

	@Test
	void ofAQuestionItHasTheParametersButNoAddress() {
		call(this.exchange.clientBuilder(),
				(client) -> client.withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", ADDRESS)));
		assertThat(lines()).first()
			.asString()
			.startsWith("default: GET /withdrawals/fee-estimate?currency=BTC&crypto_address=*** -> ");
	}

	@Test
	void whatWasNotSentOrNotAnsweredSaysSo() {
		call(this.exchange.clientBuilder().retry(RetrySettings.OFF).baseUrl(URI.create("http://127.0.0.1:1")),
				(client) -> client.time().get());
		this.exchange.faults((request) -> Fault.dropBefore());
		call(this.exchange.clientBuilder().retry(RetrySettings.OFF), (client) -> client.time().get());
		assertThat(lines()).satisfiesExactly((first) -> assertThat(first).contains("GET /time -> not sent in "),
				(second) -> assertThat(second).contains("GET /time -> no answer in "));
	}

	@Test
	void nothingIsLoggedOrKeptWhileItIsOff() {
		this.logger.setLevel(Level.INFO);
		call(this.exchange.clientBuilder(), (client) -> client.time().get());
		assertThat(this.log.list).isEmpty();
	}

	private List<String> lines() {
		return this.log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	private static void call(CoinbaseProClientBuilder builder, Function<CoinbaseProClient, Mono<?>> call) {
		try (CoinbaseProClient client = builder.build()) {
			call.apply(client).onErrorComplete().block(Duration.ofSeconds(60));
		}
	}

}

package io.github.coinbasepro.docs;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.simulator.Gate;
import io.github.coinbasepro.simulator.RateLimit;
import io.github.coinbasepro.simulator.RateLimits;
import io.github.coinbasepro.simulator.RecordedRequest;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the page about the simulated exchange shows of faults, requests and limits.
 */
class SimulatedWireTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.rateLimits(RateLimits.standard().withFills(new RateLimit(1, 3)))
		.start();

	private final CoinbaseProClient coinbase = CoinbaseProClient.builder()
		.baseUrl(this.exchange.restUrl())
		.credentials(this.exchange.apiKey().key(), this.exchange.apiKey().secret(), this.exchange.apiKey().passphrase())
		.build();

	@AfterEach
	void close() {
		this.coinbase.close();
		this.exchange.close();
	}

	private Order place() {
		return this.coinbase.orders()
			.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.5"), new BigDecimal("1000.00")))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	@Test
	void goesWrongAsTheTestSays() {
		SimulatedCoinbasePro exchange = this.exchange;
		exchange.faults().next(3).of("POST", "/orders").loseTheAnswer();
		exchange.faults().all().of("GET", "/products/{id}/book").answer(503, "Service Unavailable");
		exchange.faults().next().when((request) -> request.isSigned()).carriedOut().answerHtml(504);
		assertThat(place().id()).isNotNull();
		assertThatExceptionOfType(ServerErrorException.class)
			.isThrownBy(() -> this.coinbase.products().orderBook("BTC-USD", BookLevel.ONE).block(PATIENCE));
		assertThat(exchange.faults().pending()).hasSize(2);
	}

	@Test
	void whatHasToLastIsLetGo() {
		SimulatedCoinbasePro exchange = this.exchange;
		CoinbaseProClient coinbase = this.coinbase;
		Gate gate = exchange.faults().next().of("GET", "/accounts").holdTheAnswer();
		CompletableFuture<?> accounts = coinbase.accounts().list().collectList().toFuture();
		gate.awaitCall(); // the exchange has answered, nobody has heard it
		gate.open();
		assertThat(accounts.join()).asInstanceOf(InstanceOfAssertFactories.LIST).isNotEmpty();
	}

	@Test
	void tellsWhatItWasAsked() {
		SimulatedCoinbasePro exchange = this.exchange;
		Order order = place();
		this.coinbase.orders().get(order.id()).block(PATIENCE);
		this.coinbase.orders().get(order.id()).block(PATIENCE);
		RecordedRequest last = exchange.requests().of("POST", "/orders").last();
		assertThat(last.bodyAsJson().path("size").stringValue()).isEqualTo("0.5");
		assertThat(exchange.requests().to("/orders/{id}").count()).isEqualTo(2);
	}

}

package io.github.coinbasepro.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the client makes of an exchange on which things go wrong.
 */
class ClientFaultTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();

	private final CoinbaseProClient client = CoinbaseProClient.builder()
		.baseUrl(this.exchange.restUrl())
		.credentials(this.exchange.apiKey().key(), this.exchange.apiKey().secret(), this.exchange.apiKey().passphrase())
		.build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	private Order place() {
		return this.client.orders()
			.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal("1000.00")))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	@Test
	void orderWithALostAnswerIsFoundAndPlacedOnce() {
		this.exchange.faults().next().of("POST", "/orders").loseTheAnswer();
		UUID id = place().id();
		assertThat(this.client.orders().listAll(OrderQuery.open()).collectList().block(PATIENCE)).extracting(Order::id)
			.containsExactly(id);
		assertThat(this.exchange.requests().of("POST", "/orders").count()).isEqualTo(1);
	}

	@Test
	void orderThatIsSeenLateIsFoundAllTheSame() {
		this.exchange.faults().next().of("POST", "/orders").hideTheOrder(1);
		this.exchange.faults().next().of("POST", "/orders").resetTheAnswer();
		assertThat(place().id()).isNotNull();
		assertThat(this.exchange.requests().of("GET", "/orders/{id}").count()).isGreaterThan(1);
	}

	@Test
	void orderThatCannotBeLookedForIsUnknown() {
		this.exchange.faults().next().of("POST", "/orders").carriedOut().answerHtml(504);
		this.exchange.faults().all().of("GET", "/orders/{id}").answer(500, "Internal server error");
		assertThatExceptionOfType(OrderOutcomeUnknownException.class).isThrownBy(this::place);
	}

	@Test
	void readIsRepeatedUntilItIsAnswered() {
		this.exchange.faults().next(2).of("GET", "/accounts").beUnderMaintenance();
		assertThat(this.client.accounts().list().collectList().block(PATIENCE)).isNotEmpty();
		assertThat(this.exchange.requests().to("/accounts").count()).isEqualTo(3);
	}

	@Test
	void maintenanceThatLastsIsAnError() {
		this.exchange.faults().all().beUnderMaintenance();
		assertThatExceptionOfType(ServerErrorException.class)
			.isThrownBy(() -> this.client.products().get("BTC-USD").block(PATIENCE));
	}

	@Test
	void answerOfAnotherCallIsNotTaken() {
		this.exchange.faults().all().of("GET", "/products/{id}").swapTheAnswer();
		assertThatExceptionOfType(ResponseFormatException.class)
			.isThrownBy(() -> this.client.products().get("BTC-USD").block(PATIENCE));
	}

	@Test
	void wrongClockIsCorrected() {
		this.exchange.faults().clockAhead(Duration.ofMinutes(5));
		assertThat(this.client.accounts().list().collectList().block(PATIENCE)).isNotEmpty();
		assertThat(this.exchange.requests().to("/time").count()).isEqualTo(1);
	}

	@Test
	void paceOfTheClientIsThatOfTheExchange() {
		for (int i = 0; i < 60; i++) {
			this.client.time().get().block(PATIENCE);
		}
		assertThat(this.exchange.requests().count()).isEqualTo(60);
	}

	@Test
	void refusalIsTheExceptionOfItsStatus() {
		this.exchange.faults().all().answer(418, "no coffee");
		assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(this::place).withMessageContaining("418");
	}

}

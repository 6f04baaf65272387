package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.withdrawals.WithdrawalFeeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What the message of an exception tells of the call.
 */
class ErrorMessageTests {

	private static final String ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	private final FakeExchange exchange = FakeExchange.start();

	private final CoinbaseProClient client = this.exchange.clientBuilder().name("desk").build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@Test
	void valuesOfThePathHostAndClient() {
		this.exchange.faults((request) -> Fault.status(404, "NotFound"));
		CoinbaseProException failure = failureOf(this.client.products().ticker("XX-YY"));
		assertThat(failure).hasMessage("products.ticker (GET /products/XX-YY/ticker): 404 NotFound [desk at "
				+ this.exchange.url().getRawAuthority() + "]");
		assertThat(failure.call().path()).isEqualTo("/products/{product_id}/ticker");
		assertThat(failure.call().target()).isEqualTo("/products/XX-YY/ticker");
		assertThat(failure.call().client()).isEqualTo("desk");
		assertThat(failure.call().host()).isEqualTo(this.exchange.url().getRawAuthority());
	}

	@Test
	void idsOfOrders() {
		this.exchange.faults((request) -> Fault.status(404, "NotFound"));
		UUID id = UUID.fromString("8eba9e7b-08d6-4667-90ca-6db445d743c1");
		assertThat(failureOf(this.client.orders().get(id)))
			.hasMessageStartingWith("orders.get (GET /orders/" + id + "):");
	}

	@Test
	void noAddressOfACurrency() {
		this.exchange.faults((request) -> Fault.status(400, "bad"));
		assertThat(failureOf(this.client.withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", ADDRESS))))
			.hasMessageStartingWith("withdrawals.estimateFee (GET /withdrawals/fee-estimate): 400 bad [")
			.hasMessageNotContaining(ADDRESS);
		CoinbaseProException raw = failureOf(this.client.exchange(RawRequest.get("/wallets/" + ADDRESS)));
		assertThat(raw).hasMessageStartingWith("raw (GET /wallets/***): 400 bad [");
		assertThat(raw.call().path()).isEqualTo("/wallets/***");
	}

	@Test
	void theClientOfWhatIsRefusedBeforeItIsSent() {
		try (CoinbaseProClient look = CoinbaseProClient.builder().name("look").baseUrl(this.exchange.url()).build()) {
			assertThat(failureOf(look.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE))))
				.isInstanceOf(MissingCredentialsException.class)
				.hasMessage("orders.place (POST /orders): needs credentials; set key of client 'look', secret of client"
						+ " 'look' and passphrase of client 'look' [look at " + this.exchange.url().getRawAuthority()
						+ "]");
		}
	}

	private static CoinbaseProException failureOf(Mono<?> call) {
		return catchThrowableOfType(CoinbaseProException.class, () -> call.block(Duration.ofSeconds(60)));
	}

}

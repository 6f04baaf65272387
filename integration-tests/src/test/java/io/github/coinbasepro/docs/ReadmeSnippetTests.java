package io.github.coinbasepro.docs;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.simulator.ApiKey;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The snippets of the README, run against a simulated exchange.
 */
class ReadmeSnippetTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final SimulatedCoinbasePro simulated = SimulatedCoinbasePro.builder()
		.balance("USD", new BigDecimal("1000"))
		.balance("BTC", BigDecimal.ZERO)
		.start();

	private final CoinbaseProClient coinbase = CoinbaseProClient.builder()
		.baseUrl(this.simulated.restUrl())
		.credentials(this.simulated.apiKey().key(), this.simulated.apiKey().secret(),
				this.simulated.apiKey().passphrase())
		.build();

	@BeforeEach
	void openTheMarket() {
		this.simulated.advanceMarket(20);
	}

	@AfterEach
	void close() {
		this.coinbase.close();
		this.simulated.close();
	}

	@Test
	void spread() {
		assertThat(new SpreadController(this.coinbase).spread("BTC-USD").block(PATIENCE)).isPositive();
	}

	@Test
	void account() {
		CoinbaseProClient coinbase = this.coinbase;
		Flux<String> funds = coinbase.accounts()
			.list()
			.filter((account) -> account.balance().signum() > 0)
			.map((account) -> account.currency() + " " + account.balance().toPlainString());
		assertThat(funds.collectList().block(PATIENCE)).anyMatch((text) -> text.startsWith("USD 1000"));
	}

	@Test
	void order() {
		CoinbaseProClient coinbase = this.coinbase;
		NewOrder order = NewOrder.buy("BTC-USD").size("0.01").limit("60000.00").withPostOnly();

		Mono<Order> placed = coinbase.orders().place(order);
		assertThat(placed.block(PATIENCE)).extracting(Order::clientOrderId).isEqualTo(order.clientOrderId());
	}

	@Test
	void lists() {
		CoinbaseProClient coinbase = this.coinbase;
		Instant newYear = Instant.EPOCH;
		coinbase.orders().place(NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("100"))).block(PATIENCE);
		Flux<Fill> thisYear = coinbase.fills()
			.listAll(FillQuery.forProduct("BTC-USD").withLimit(1000))
			.takeWhile((fill) -> fill.createdAt().isAfter(newYear));
		assertThat(thisYear.collectList().block(PATIENCE)).isNotEmpty();
	}

	@Test
	void candles() {
		CoinbaseProClient coinbase = this.coinbase;
		Instant newYear = Instant.now().minus(Duration.ofDays(30));
		Flux<Candle> year = coinbase.products()
			.candles(CandleQuery.of("BTC-USD", Granularity.ONE_HOUR).between(newYear, Instant.now()).fromOldest());
		assertThat(year.collectList().block(PATIENCE)).hasSizeBetween(719, 721)
			.doesNotHaveDuplicates()
			.isSortedAccordingTo((a, b) -> a.time().compareTo(b.time()));
	}

	@Test
	void errors() {
		CoinbaseProClient coinbase = this.coinbase;
		NewOrder order = NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("1000000"));
		Mono<String> answer = coinbase.orders()
			.place(order)
			.map((placed) -> "placed as " + placed.id())
			.onErrorResume(InsufficientFundsException.class, (ex) -> Mono.just("not enough: " + ex.exchangeMessage()))
			.onErrorResume(RateLimitedException.class, (ex) -> Mono.just("too fast, nothing was placed"))
			.onErrorResume(OrderOutcomeUnknownException.class, (ex) -> Mono.just("look up " + ex.clientOrderId()));
		assertThat(answer.block(PATIENCE)).isEqualTo("not enough: Insufficient funds");
	}

	void plainJava() {
		try (CoinbaseProClient coinbase = CoinbaseProClient.builder().build()) {
			System.out.println(coinbase.products().ticker("BTC-USD").block());
		}
	}

	@Test
	void testing() {
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();
				CoinbaseProClient coinbase = CoinbaseProClient.builder()
					.baseUrl(exchange.restUrl())
					.credentials(exchange.apiKey().key(), exchange.apiKey().secret(), exchange.apiKey().passphrase())
					.build()) {
			coinbase.orders().place(NewOrder.marketBuy("BTC-USD", new BigDecimal("0.1"))).block();
			assertThat(coinbase.fills().listAll(FillQuery.forProduct("BTC-USD")).collectList().block()).isNotEmpty();
		}
	}

	void simulatedExchange() {
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
			.seed(42)
			.balance("USD", new BigDecimal("25000"))
			.start()) {
			exchange.advanceMarket(10);
			URI url = exchange.restUrl();
			ApiKey key = exchange.apiKey();
		}
	}

}

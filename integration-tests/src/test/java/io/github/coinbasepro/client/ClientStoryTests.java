package io.github.coinbasepro.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.accounts.Account;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.InvalidOrderException;
import io.github.coinbasepro.exception.InvalidSignatureException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.Product;
import io.github.coinbasepro.products.Trade;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.simulator.SimulatedBook;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whole stories: everything the client asks, answered by an exchange.
 */
class ClientStoryTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final BigDecimal FAR_BELOW = new BigDecimal("1000.00");

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();

	private final CoinbaseProClient client = client(this.exchange.apiKey().secret()).build();

	@BeforeEach
	void openTheMarket() {
		this.exchange.advanceMarket(50);
	}

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@Test
	void looksAtTheMarket() {
		List<Product> products = all(this.client.products().list());
		assertThat(products).extracting(Product::id).contains("BTC-USD", "ETH-USD");
		assertThat(get(this.client.products().get("BTC-USD"))).isIn(products);
		assertThat(all(this.client.currencies().list())).extracting("id").contains("BTC", "USD");
		assertThat(get(this.client.currencies().get("BTC")).id()).isEqualTo("BTC");
		assertThat(get(this.client.time().get()).iso()).isCloseTo(Instant.now(), within(60));
		assertThat(get(this.client.products().stats("BTC-USD")).volume()).isPositive();
		assertThat(get(this.client.products().ticker("BTC-USD")).price()).isPositive();
	}

	@ParameterizedTest
	@EnumSource
	void looksAtABook(BookLevel level) {
		OrderBook book = get(this.client.products().orderBook("BTC-USD", level));
		assertThat(book.bids().get(0).price()).isLessThan(book.asks().get(0).price());
		assertThat(book.bids()).allSatisfy((row) -> {
			assertThat(row.orderId() == null).isEqualTo(level != BookLevel.THREE);
			assertThat(row.orderCount() == null).isEqualTo(level == BookLevel.THREE);
		});
	}

	@Test
	void walksBackThroughTrades() {
		Page<Trade> newest = get(this.client.products().trades(TradeQuery.of("BTC-USD").withLimit(5)));
		assertThat(newest.items()).hasSize(5);
		assertThat(newest.after()).isNotNull();
		Page<Trade> older = get(
				this.client.products().trades(TradeQuery.of("BTC-USD").withLimit(5).olderThan(newest.after())));
		assertThat(older.items().get(0).tradeId()).isEqualTo(newest.items().get(4).tradeId() - 1);
	}

	@ParameterizedTest
	@EnumSource
	void looksAtCandles(Granularity granularity) {
		Instant end = Instant.now().truncatedTo(ChronoUnit.DAYS);
		Instant start = end.minus(granularity.duration().multipliedBy(300));
		List<Candle> candles = all(
				this.client.products().candles(CandleQuery.of("BTC-USD", granularity).between(start, end)));
		assertThat(candles).hasSizeBetween(300, 301).isSortedAccordingTo((a, b) -> b.time().compareTo(a.time()));
		assertThat(candles).allSatisfy((candle) -> assertThat(candle.low()).isLessThanOrEqualTo(candle.high()));
	}

	@Test
	void placesAnOrderFindsItAndCancelsIt() {
		NewOrder order = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), FAR_BELOW).withPostOnly();
		Order placed = get(this.client.orders().place(order));
		assertThat(placed.clientOrderId()).isEqualTo(order.clientOrderId());
		assertThat(get(this.client.orders().get(placed.id())).status()).isEqualTo(OrderStatus.OPEN);
		assertThat(get(this.client.orders().getByClientOrderId(order.clientOrderId())).id()).isEqualTo(placed.id());
		assertThat(all(this.client.orders().listAll(OrderQuery.open().forProduct("BTC-USD")))).extracting(Order::id)
			.containsExactly(placed.id());
		assertThat(account("USD").hold()).isPositive();
		assertThat(get(this.client.orders().cancel(placed.id(), "BTC-USD"))).isEqualTo(placed.id());
		assertThat(account("USD").hold()).isZero();
		assertThatExceptionOfType(OrderNotFoundException.class)
			.isThrownBy(() -> get(this.client.orders().get(placed.id())));
	}

	@Test
	void cancelsWhatItHasOpen() {
		for (int i = 1; i <= 3; i++) {
			get(this.client.orders()
				.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), FAR_BELOW.add(BigDecimal.valueOf(i)))));
		}
		NewOrder ether = NewOrder.limitBuy("ETH-USD", new BigDecimal("0.1"), new BigDecimal("100.00"));
		get(this.client.orders().place(ether));
		assertThat(all(this.client.orders().cancelAll("BTC-USD"))).hasSize(3);
		assertThat(get(this.client.orders().cancelByClientOrderId(ether.clientOrderId())))
			.isEqualTo(ether.clientOrderId());
		assertThat(all(this.client.orders().cancelAll())).isEmpty();
	}

	@Test
	void listsManyOrdersPageByPage() {
		for (int i = 1; i <= 7; i++) {
			get(this.client.orders()
				.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), FAR_BELOW.add(BigDecimal.valueOf(i)))));
		}
		assertThat(all(this.client.orders().listAll(OrderQuery.open().withLimit(3)))).extracting(Order::price)
			.hasSize(7)
			.doesNotHaveDuplicates();
	}

	@Test
	void buysAtTheMarketAndSeesItsFills() {
		this.exchange.product("BTC-USD")
			.setBook(SimulatedBook.empty().ask("64000.01", "0.1").ask("64000.02", "0.2").bid("63999.99", "1"));
		BigDecimal before = account("BTC").balance();
		Order placed = get(this.client.orders().place(NewOrder.marketBuy("BTC-USD", new BigDecimal("0.25"))));
		List<Fill> fills = all(this.client.fills().listAll(FillQuery.forOrder(placed.id())));
		assertThat(fills).extracting(Fill::size)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactlyInAnyOrder(new BigDecimal("0.1"), new BigDecimal("0.15"));
		assertThat(account("BTC").balance()).isEqualByComparingTo(before.add(new BigDecimal("0.25")));
		assertThat(get(this.client.orders().get(placed.id())).status()).isEqualTo(OrderStatus.DONE);
		assertThatExceptionOfType(OrderDoneException.class)
			.isThrownBy(() -> get(this.client.orders().cancel(placed.id())));
	}

	@Test
	void isToldWhyNot() {
		assertThatExceptionOfType(InsufficientFundsException.class).isThrownBy(
				() -> get(this.client.orders().place(NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("1E+12")))));
		assertThatExceptionOfType(InvalidOrderException.class).isThrownBy(() -> get(
				this.client.orders().place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.000000001"), FAR_BELOW))));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> get(this.client.products().get("NO-SUCH")));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> get(this.client.accounts().get(UUID.randomUUID())));
	}

	@Test
	void isToldThatItsSecretIsWrong() {
		try (CoinbaseProClient other = client("c2VjcmV0").build()) {
			assertThatExceptionOfType(InvalidSignatureException.class).isThrownBy(() -> all(other.accounts().list()));
		}
	}

	@Test
	void getsOnWithAClockThatIsWrong() {
		try (CoinbaseProClient late = client(this.exchange.apiKey().secret())
			.clock(() -> Instant.now().minusSeconds(60))
			.build()) {
			assertThat(late.clockOffset()).isZero();
			assertThat(all(late.accounts().list())).isNotEmpty();
			assertThat(late.clockOffset()).isCloseTo(Duration.ofSeconds(60), Duration.ofSeconds(10));
			assertThat(get(late.orders().place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), FAR_BELOW))))
				.isNotNull();
		}
	}

	private CoinbaseProClientBuilder client(String secret) {
		return CoinbaseProClient.builder()
			.baseUrl(this.exchange.restUrl())
			.credentials(this.exchange.apiKey().key(), secret, this.exchange.apiKey().passphrase());
	}

	private Account account(String currency) {
		Account account = get(
				this.client.accounts().list().filter((candidate) -> candidate.currency().equals(currency)).single());
		assertThat(get(this.client.accounts().get(account.id()))).isEqualTo(account);
		return account;
	}

	private static TemporalUnitOffset within(long seconds) {
		return Assertions.within(seconds, ChronoUnit.SECONDS);
	}

	private static <T> T get(Mono<T> call) {
		@Nullable T answer = call.block(PATIENCE);
		assertThat(answer).isNotNull();
		return answer;
	}

	private static <T> List<T> all(Flux<T> call) {
		return get(call.collectList());
	}

}

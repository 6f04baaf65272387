package io.github.coinbasepro.guides;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.accounts.Account;
import io.github.coinbasepro.autoconfigure.CoinbaseProAutoConfiguration;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.orders.CancelAfter;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The snippets of the guides in {@code docs}, run against a simulated exchange.
 */
@SimulatedCoinbaseProTest
class GuideSnippetTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private CoinbaseProClient coinbase;

	@BeforeEach
	void openTheMarket(@Autowired SimulatedCoinbasePro exchange) {
		exchange.reset();
		exchange.advanceMarket(20);
	}

	@Test
	void gettingStarted() {
		CoinbaseProClient coinbase = this.coinbase;
		PriceTag priceTag = new PriceTag(coinbase);
		String tag = priceTag.of("BTC-USD").block();
		assertThat(tag).matches("BTC-USD at [0-9.]+");
		Mono<BigDecimal> dollars = coinbase.accounts()
			.list()
			.filter((account) -> account.currency().equals("USD"))
			.map(Account::balance)
			.next();
		assertThat(dollars.block(PATIENCE)).isEqualByComparingTo("100000");
		Mono<Order> order = coinbase.orders()
			.place(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.001"), new BigDecimal("20000.00")).withPostOnly());
		assertThat(order.block(PATIENCE)).isNotNull();
	}

	@Test
	void orders() {
		CoinbaseProClient coinbase = this.coinbase;
		NewOrder limit = NewOrder.sell("BTC-USD").size("0.5").limit("70000.00").withPostOnly();
		NewOrder market = NewOrder.buy("BTC-USD").funds("100").market();
		NewOrder stop = NewOrder.sell("BTC-USD")
			.size("0.5")
			.limit("49000.00")
			.withStop(Stop.loss(new BigDecimal("50000.00")));
		NewOrder today = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.5"), new BigDecimal("49000.00"))
			.withCancelAfter(CancelAfter.DAY);
		assertThat(Flux.just(limit, market, stop, today).map(NewOrder::clientOrderId).distinct().count().block())
			.isEqualTo(4);
	}

	@Test
	void ordersAndWhatBecomesOfThem() {
		CoinbaseProClient coinbase = this.coinbase;
		NewOrder order = NewOrder.buy("BTC-USD").funds("100").market();
		Mono<Order> end = coinbase.orders()
			.place(order)
			.flatMap((placed) -> coinbase.orders().awaitDone(placed, Duration.ofMinutes(5)));
		assertThat(end.block(PATIENCE)).matches(Order::isDone);
	}

	@Test
	void ordersAndTheirEnd() {
		CoinbaseProClient coinbase = this.coinbase;
		NewOrder order = NewOrder.buy("BTC-USD").size("0.01").limit("20000.00");
		Mono<String> result = coinbase.orders()
			.place(order)
			.map((placed) -> "placed " + placed.id())
			.onErrorResume(OrderOutcomeUnknownException.class,
					(ex) -> Mono.just("look later for " + ex.clientOrderId()));
		assertThat(result.block(PATIENCE)).startsWith("placed ");
		NewOrder stop = NewOrder.sell("BTC-USD")
			.size("0.5")
			.limit("49000.00")
			.withStop(Stop.loss(new BigDecimal("50000.00")));
		Order resting = coinbase.orders().place(stop).blockOptional(PATIENCE).orElseThrow();

		Flux<Order> open = coinbase.orders().listAll(OrderQuery.open().forProduct("BTC-USD"));
		Mono<Order> found = coinbase.orders().getByClientOrderId(order.clientOrderId());
		Mono<UUID> cancelled = coinbase.orders().cancelByClientOrderId(order.clientOrderId());
		Flux<UUID> all = coinbase.orders().cancelAll("BTC-USD");
		Flux<UUID> withStops = coinbase.orders().cancelAllIncludingStops(CancelScope.all());
		assertThat(open.collectList().block(PATIENCE)).extracting(Order::clientOrderId).contains(order.clientOrderId());
		assertThat(cancelled.block(PATIENCE)).isNotNull();
		assertThat(all.collectList().block(PATIENCE)).isNotNull();
		assertThat(found.onErrorResume((gone) -> Mono.empty()).blockOptional(PATIENCE)).isEmpty();
		assertThat(withStops.collectList().block(PATIENCE)).contains(resting.id());
	}

	@Test
	void errors() {
		CoinbaseProClient coinbase = this.coinbase;
		NewOrder order = NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("10000000"));
		Mono<String> result = coinbase.orders()
			.place(order)
			.map((placed) -> "placed as " + placed.id())
			.onErrorResume(CoinbaseProException.class, (ex) -> Mono.just(switch (ex.outcome()) {
				case NOT_SENT, REFUSED -> "no order: " + ex.getMessage();
				case UNKNOWN, ACCEPTED -> "perhaps an order, look for " + ex.clientOrderId();
			}));
		assertThat(result.block(PATIENCE)).startsWith("no order: ").contains("Insufficient funds");
	}

	@Test
	void configurationAndSeveralAccounts() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class))
			.withUserConfiguration(ClientBeans.class)
			.withBean(Vault.class, () -> () -> CoinbaseProCredentials.of("key", "c2VjcmV0", "phrase"))
			.withBean(Rebalancer.class)
			.withPropertyValues("coinbase.pro.clients.treasury.permissions=view,transfer")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(Rebalancer.class));
	}

	@SpringBootConfiguration
	static class Application {

	}

}

package io.github.coinbasepro.test;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.engine.FeeSchedule;
import io.github.coinbasepro.test.engine.Ids;
import io.github.coinbasepro.test.http.ExchangeServer;
import io.github.coinbasepro.test.http.Keyring;
import io.github.coinbasepro.test.market.Currency;
import io.github.coinbasepro.test.market.Listings;
import io.github.coinbasepro.test.market.MarketClock;
import io.github.coinbasepro.test.market.MarketTicker;
import io.github.coinbasepro.test.market.SeededMarket;
import io.github.coinbasepro.test.office.BackOffice;
import org.jspecify.annotations.Nullable;

/**
 * A Coinbase Pro in this process: real HTTP on loopback, real signatures, real matching,
 * a market of its own and one funded account. <pre class="code">
 * try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start()) {
 *     // point a client at exchange.restUrl(), sign with exchange.apiKey()
 *     exchange.advanceMarket(10);
 * }
 * </pre>
 * <p>
 * The same seed, clock and steps give the same market, to the byte. By default it stands
 * still until {@link #advanceMarket(int)} is called.
 */
public final class SimulatedCoinbasePro implements AutoCloseable {

	private final Exchange exchange;

	private final SeededMarket market;

	private final SimulatedTime time;

	private final ExchangeServer server;

	private final @Nullable MarketTicker ticker;

	private final Customers customers;

	private final ApiKey apiKey;

	private SimulatedCoinbasePro(Builder builder) {
		MarketClock clock = new MarketClock(builder.clock);
		Ids ids = new Ids(builder.seed);
		List<String> currencies = Listings.currencies().stream().map(Currency::id).toList();
		this.exchange = new Exchange(clock, ids, builder.fees, currencies, Listings.products());
		BackOffice office = BackOffice.of(this.exchange, Builder.MEMORY, builder.settlementTime);
		Keyring keys = new Keyring();
		this.customers = new Customers(builder.seed, office, keys, builder.balances);
		this.apiKey = this.customers.newKey();
		this.market = new SeededMarket(this.exchange, clock, builder.seed);
		this.time = new SimulatedTime(clock, this.exchange);
		this.server = new ExchangeServer(builder.port, this.exchange, this.market, clock, keys, office);
		this.ticker = (builder.interval != null) ? new MarketTicker(this.market, clock, builder.interval) : null;
	}

	/**
	 * Start an exchange as it is by default: any free port, a market that stands still.
	 * @return a running exchange
	 */
	public static SimulatedCoinbasePro start() {
		return builder().start();
	}

	/**
	 * Start to describe an exchange.
	 * @return a builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Where the REST API is.
	 * @return a URL without a path
	 */
	public URI restUrl() {
		return URI.create("http://127.0.0.1:" + this.server.port());
	}

	/**
	 * The key of the funded account.
	 * @return a key
	 */
	public ApiKey apiKey() {
		return this.apiKey;
	}

	/**
	 * Those who trade here: more users, profiles and keys.
	 * @return the customers
	 */
	public Customers customers() {
		return this.customers;
	}

	/**
	 * Let the participants of the market act.
	 * @param steps how many times each of them acts
	 */
	public void advanceMarket(int steps) {
		if (steps < 0) {
			throw new IllegalArgumentException("A market cannot go back: steps must be 0 or more, not " + steps);
		}
		this.market.advance(steps);
	}

	/**
	 * Let time pass and the participants of the market act in it: a day in steps of a
	 * minute takes a fraction of a second.
	 * @param steps how many times each of them acts
	 * @param pause how much time passes before each step
	 */
	public void advanceMarket(int steps, Duration pause) {
		for (int i = 0; i < steps; i++) {
			this.time.advance(pause);
			advanceMarket(1);
		}
	}

	/**
	 * The time of the exchange, to take hold of.
	 * @return its time
	 */
	public SimulatedTime time() {
		return this.time;
	}

	/**
	 * A product, to take into hand.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the product
	 * @throws IllegalArgumentException if it is not listed
	 */
	public SimulatedProduct product(String productId) {
		if (this.exchange.products().stream().noneMatch((product) -> product.id().equals(productId))) {
			throw new IllegalArgumentException("No product '" + productId + "' on this exchange");
		}
		return new SimulatedProduct(this.exchange, this.market, productId);
	}

	/**
	 * Stop the market and give threads and port back.
	 */
	@Override
	public void close() {
		if (this.ticker != null) {
			this.ticker.close();
		}
		this.server.close();
	}

	/**
	 * Run an exchange of its own, with a market that moves by itself, until the process
	 * is stopped. Prints one line of JSON that says where it is and what to sign with.
	 * From the root of the sources: <pre class="code">
	 * mvn -q -Psimulator -pl coinbase-pro-spring-boot-test -am process-classes
	 * mvn -q -Psimulator -pl coinbase-pro-spring-boot-test -am process-classes -Dexec.args="--port=8080 --seed=7"
	 * </pre>
	 * @param args {@code --port=8080} and {@code --seed=1}, both optional
	 */
	public static void main(String[] args) {
		Launcher.launch(List.of(args), System.out);
	}

	/**
	 * Describes an exchange.
	 */
	public static final class Builder {

		private static final int MEMORY = 50_000;

		private static final Duration QUARTER_OF_A_SECOND = Duration.ofMillis(250);

		private final Map<String, BigDecimal> balances = new LinkedHashMap<>();

		private long seed = 1;

		private int port;

		private InstantSource clock = InstantSource.system();

		private @Nullable Duration interval;

		private Duration settlementTime = Duration.ofSeconds(10);

		private FeeSchedule fees = FeeSchedule.standard();

		private Builder() {
			balance("USD", new BigDecimal("100000"));
			balance("USDC", new BigDecimal("10000"));
			balance("BTC", new BigDecimal("2"));
			balance("ETH", new BigDecimal("25"));
			balance("SOL", new BigDecimal("500"));
		}

		/**
		 * Set where all randomness comes from.
		 * @param seed the seed
		 * @return this builder
		 */
		public Builder seed(long seed) {
			this.seed = seed;
			return this;
		}

		/**
		 * Set the port to listen at.
		 * @param port the port, 0 for any that is free
		 * @return this builder
		 */
		public Builder port(int port) {
			this.port = port;
			return this;
		}

		/**
		 * Set the clock the exchange goes by.
		 * @param clock the clock, a {@link java.time.Clock} for example
		 * @return this builder
		 */
		public Builder clock(InstantSource clock) {
			this.clock = clock;
			return this;
		}

		/**
		 * Let the market run by itself, four steps a second.
		 * @return this builder
		 */
		public Builder runningMarket() {
			return runningMarket(QUARTER_OF_A_SECOND);
		}

		/**
		 * Let the market run by itself.
		 * @param interval time between two steps
		 * @return this builder
		 */
		public Builder runningMarket(Duration interval) {
			if (interval.isNegative() || interval.isZero()) {
				throw new IllegalArgumentException("The interval of the market must be positive, not " + interval);
			}
			this.interval = interval;
			return this;
		}

		/**
		 * Set a balance of the funded account.
		 * @param currency the currency, such as {@code BTC}
		 * @param balance the balance
		 * @return this builder
		 */
		public Builder balance(String currency, BigDecimal balance) {
			this.balances.put(currency, balance);
			return this;
		}

		/**
		 * Set what the exchange takes of a trade, whatever one has traded before. By
		 * default the rates are 0.0040 and 0.0060 at first and fall with the volume of
		 * thirty days.
		 * @param maker rate of the order that stood in the book, such as {@code 0.0040}
		 * @param taker rate of the order that took, not below the other
		 * @return this builder
		 */
		public Builder fees(BigDecimal maker, BigDecimal taker) {
			this.fees = FeeSchedule.flat(maker, taker);
			return this;
		}

		/**
		 * Set how long transfers, wrapped currencies, reports and loans take. Default:
		 * ten seconds.
		 * @param settlementTime a time, not negative
		 * @return this builder
		 */
		public Builder settlementTime(Duration settlementTime) {
			if (settlementTime.isNegative()) {
				throw new IllegalArgumentException("Settlement takes no negative time: " + settlementTime);
			}
			this.settlementTime = settlementTime;
			return this;
		}

		/**
		 * Start the exchange.
		 * @return a running exchange
		 */
		public SimulatedCoinbasePro start() {
			return new SimulatedCoinbasePro(this);
		}

	}

}

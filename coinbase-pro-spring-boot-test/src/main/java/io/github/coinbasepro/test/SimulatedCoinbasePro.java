package io.github.coinbasepro.test;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.engine.FeeSchedule;
import io.github.coinbasepro.test.engine.Ids;
import io.github.coinbasepro.test.fault.Faults;
import io.github.coinbasepro.test.http.Credentials;
import io.github.coinbasepro.test.http.ExchangeServer;
import io.github.coinbasepro.test.http.ServerOptions;
import io.github.coinbasepro.test.limit.RateLimits;
import io.github.coinbasepro.test.market.Currency;
import io.github.coinbasepro.test.market.Listings;
import io.github.coinbasepro.test.market.MarketClock;
import io.github.coinbasepro.test.market.MarketTicker;
import io.github.coinbasepro.test.market.SeededMarket;
import io.github.coinbasepro.test.request.RecordedRequests;
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

	private final SeededMarket market;

	private final ExchangeServer server;

	private final @Nullable MarketTicker ticker;

	private final ApiKey apiKey;

	private SimulatedCoinbasePro(Builder builder) {
		MarketClock clock = new MarketClock(builder.clock);
		Ids ids = new Ids(builder.seed);
		List<String> currencies = Listings.currencies().stream().map(Currency::id).toList();
		FeeSchedule fees = new FeeSchedule(builder.makerFee, builder.takerFee);
		Exchange exchange = new Exchange(clock, ids, fees, currencies, Listings.products());
		UUID profile = exchange.openProfile(builder.balances, Builder.MEMORY);
		this.apiKey = ApiKeys.create(builder.seed);
		this.market = new SeededMarket(exchange, clock, builder.seed);
		this.server = new ExchangeServer(builder.serverOptions(), exchange, this.market, clock,
				List.of(new Credentials(this.apiKey.key(), this.apiKey.secret(), this.apiKey.passphrase(), profile)));
		this.ticker = (builder.interval != null) ? new MarketTicker(this.market, builder.interval) : null;
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
	 * What goes wrong: say it here. By default nothing does.
	 * @return where to begin a sentence
	 */
	public Faults faults() {
		return this.server.faults();
	}

	/**
	 * The requests that have come in until now, whatever became of them: the newest
	 * 10,000, or fewer if they are larger than 16 MiB together.
	 * @return the requests, oldest first
	 */
	public RecordedRequests requests() {
		return this.server.requests().all();
	}

	/**
	 * Forget the requests that have come in until now.
	 */
	public void forgetRequests() {
		this.server.requests().clear();
	}

	/**
	 * How many connections are open.
	 * @return the number
	 */
	public int connections() {
		return this.server.connections();
	}

	/**
	 * Close all connections at once, and take new ones as before.
	 */
	public void dropConnections() {
		this.server.dropConnections();
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
	 * @param args {@code --port=8080}, {@code --seed=1}, {@code --speed=10} and
	 * {@code --rate-limits=off}, all optional; {@code --help} says more
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

		private BigDecimal makerFee = new BigDecimal("0.0040");

		private BigDecimal takerFee = new BigDecimal("0.0060");

		private @Nullable RateLimits rateLimits = RateLimits.standard();

		private boolean rateLimitsAreSet;

		private boolean clockIsSet;

		private @Nullable Duration idleTimeout;

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
			this.clockIsSet = true;
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
		 * Set what the exchange takes of a trade.
		 * @param maker rate of the order that stood in the book, such as {@code 0.0040}
		 * @param taker rate of the order that took, not below the other
		 * @return this builder
		 */
		public Builder fees(BigDecimal maker, BigDecimal taker) {
			this.makerFee = maker;
			this.takerFee = taker;
			return this;
		}

		/**
		 * Set the rate limits. Default: {@link RateLimits#standard()}, or none if
		 * {@link #clock(InstantSource)} is set, since a clock that stands fills no
		 * bucket.
		 * @param limits the limits
		 * @return this builder
		 */
		public Builder rateLimits(RateLimits limits) {
			this.rateLimits = limits;
			this.rateLimitsAreSet = true;
			return this;
		}

		/**
		 * Let in whatever comes.
		 * @return this builder
		 */
		public Builder withoutRateLimits() {
			this.rateLimits = null;
			this.rateLimitsAreSet = true;
			return this;
		}

		/**
		 * Close connections that are not used.
		 * @param timeout how long they may be unused; by default as long as they like
		 * @return this builder
		 */
		public Builder idleTimeout(Duration timeout) {
			this.idleTimeout = timeout;
			return this;
		}

		private ServerOptions serverOptions() {
			RateLimits limits = (this.rateLimitsAreSet || !this.clockIsSet) ? this.rateLimits : null;
			return new ServerOptions(this.port, limits, this.idleTimeout);
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

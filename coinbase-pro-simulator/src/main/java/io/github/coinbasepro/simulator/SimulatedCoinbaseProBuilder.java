package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.engine.FeeSchedule;
import io.github.coinbasepro.simulator.internal.http.ServerOptions;
import io.github.coinbasepro.simulator.internal.market.Listings;
import org.jspecify.annotations.Nullable;

/**
 * Describes an exchange.
 */
public final class SimulatedCoinbaseProBuilder {

	private static final int MEMORY = 50_000;

	private static final Duration QUARTER_OF_A_SECOND = Duration.ofMillis(250);

	private final Map<String, BigDecimal> balances = new LinkedHashMap<>();

	private long seed = 1;

	private int port;

	private InstantSource clock = InstantSource.system();

	private @Nullable Instant startAt;

	private @Nullable Duration interval;

	private Duration settlementTime = Duration.ofSeconds(10);

	private FeeSchedule fees = FeeSchedule.standard();

	private @Nullable RateLimits rateLimits = RateLimits.standard();

	private boolean rateLimitsAreSet;

	private boolean clockIsSet;

	private @Nullable Duration idleTimeout;

	SimulatedCoinbaseProBuilder() {
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
	public SimulatedCoinbaseProBuilder seed(long seed) {
		this.seed = seed;
		return this;
	}

	/**
	 * Set the port to listen at.
	 * @param port the port, 0 for any that is free
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder port(int port) {
		this.port = port;
		return this;
	}

	/**
	 * Set the clock the exchange goes by.
	 * @param clock the clock, a {@link java.time.Clock} for example
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder clock(InstantSource clock) {
		this.clock = clock;
		this.clockIsSet = true;
		return this;
	}

	/**
	 * Sets where the time of the exchange begins, in the past or in the future. It runs
	 * on from there; {@link SimulatedTime#stand()} stops it. Default: the time of the
	 * clock.
	 * @param instant the instant
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder startAt(Instant instant) {
		this.startAt = instant;
		return this;
	}

	/**
	 * Let the market run by itself, four steps a second.
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder runningMarket() {
		return runningMarket(QUARTER_OF_A_SECOND);
	}

	/**
	 * Let the market run by itself.
	 * @param interval time between two steps
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder runningMarket(Duration interval) {
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
	public SimulatedCoinbaseProBuilder balance(String currency, BigDecimal balance) {
		this.balances.put(currency, balance);
		return this;
	}

	/**
	 * Sets the balance of the funded account to zero in every currency that is listed,
	 * until {@link #balance(String, BigDecimal)} says otherwise.
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder withoutBalances() {
		Listings.currencies().forEach((currency) -> balance(currency.id(), BigDecimal.ZERO));
		return this;
	}

	/**
	 * Set what the exchange takes of a trade, whatever one has traded before. By default
	 * the rates are 0.0040 and 0.0060 at first and fall with the volume of thirty days.
	 * @param maker rate of the order that stood in the book, such as {@code 0.0040}
	 * @param taker rate of the order that took, not below the other
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder fees(BigDecimal maker, BigDecimal taker) {
		this.fees = FeeSchedule.flat(maker, taker);
		return this;
	}

	/**
	 * Set how long transfers, wrapped currencies, reports and loans take. Default: ten
	 * seconds.
	 * @param settlementTime a time, not negative
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder settlementTime(Duration settlementTime) {
		if (settlementTime.isNegative()) {
			throw new IllegalArgumentException("Settlement takes no negative time: " + settlementTime);
		}
		this.settlementTime = settlementTime;
		return this;
	}

	/**
	 * Set the rate limits. Default: {@link RateLimits#standard()}, or none if
	 * {@link #clock(InstantSource)} is set, since a clock that stands fills no bucket.
	 * @param limits the limits
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder rateLimits(RateLimits limits) {
		this.rateLimits = limits;
		this.rateLimitsAreSet = true;
		return this;
	}

	/**
	 * Let in whatever comes.
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder withoutRateLimits() {
		this.rateLimits = null;
		this.rateLimitsAreSet = true;
		return this;
	}

	/**
	 * Close connections that are not used.
	 * @param timeout how long they may be unused; by default as long as they like
	 * @return this builder
	 */
	public SimulatedCoinbaseProBuilder idleTimeout(Duration timeout) {
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
		return new SimulatedCoinbasePro(
				new ExchangeSettings(this.seed, this.clock, this.startAt, new LinkedHashMap<>(this.balances), this.fees,
						this.settlementTime, MEMORY, this.interval, serverOptions()));
	}

}

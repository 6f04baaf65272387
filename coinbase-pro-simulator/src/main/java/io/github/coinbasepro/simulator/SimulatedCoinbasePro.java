package io.github.coinbasepro.simulator;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.simulator.internal.http.ExchangeServer;
import io.github.coinbasepro.simulator.internal.request.RequestLog;

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

	private final ExchangeSettings settings;

	private final ExchangeServer server;

	private volatile SimulatedWorld world;

	SimulatedCoinbasePro(ExchangeSettings settings) {
		this.settings = settings;
		this.world = new SimulatedWorld(settings);
		this.server = serve(settings, this.world);
	}

	private static ExchangeServer serve(ExchangeSettings settings, SimulatedWorld world) {
		try {
			return new ExchangeServer(settings.server(), world.premises());
		}
		catch (RuntimeException ex) {
			world.close();
			throw ex;
		}
	}

	/**
	 * Makes everything as it was at the start: market, time, orders, balances, limits,
	 * recorded requests and faults, of which there are none. URL and key stay, and so do
	 * connections, but for those that wait for an answer. What this exchange has handed
	 * out before, such as products, customers and the time, belongs to what was.
	 */
	public synchronized void reset() {
		SimulatedWorld before = this.world;
		before.close();
		SimulatedWorld fresh = new SimulatedWorld(this.settings);
		this.world = fresh;
		this.server.serve(fresh.premises());
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
	public static SimulatedCoinbaseProBuilder builder() {
		return new SimulatedCoinbaseProBuilder();
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
		return this.world.apiKey();
	}

	/**
	 * Those who trade here: more users, profiles and keys.
	 * @return the customers
	 */
	public Customers customers() {
		return this.world.customers();
	}

	/**
	 * Let the participants of the market act.
	 * @param steps how many times each of them acts
	 */
	public void advanceMarket(int steps) {
		if (steps < 0) {
			throw new IllegalArgumentException("A market cannot go back: steps must be 0 or more, not " + steps);
		}
		this.world.market().advance(steps);
	}

	/**
	 * Let time pass and the participants of the market act in it: a day in steps of a
	 * minute takes a fraction of a second.
	 * @param steps how many times each of them acts
	 * @param pause how much time passes before each step
	 */
	public void advanceMarket(int steps, Duration pause) {
		for (int i = 0; i < steps; i++) {
			time().advance(pause);
			advanceMarket(1);
		}
	}

	/**
	 * The time of the exchange, to take hold of.
	 * @return its time
	 */
	public SimulatedTime time() {
		return this.world.time();
	}

	/**
	 * A product, to take into hand.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the product
	 * @throws IllegalArgumentException if it is not listed
	 */
	public SimulatedProduct product(String productId) {
		if (this.world.exchange().products().stream().noneMatch((product) -> product.id().equals(productId))) {
			throw new IllegalArgumentException("No product '" + productId + "' on this exchange");
		}
		return new SimulatedProduct(this.world.exchange(), this.world.market(), productId);
	}

	/**
	 * What goes wrong: say it here. By default nothing does.
	 * @return where to begin a sentence
	 */
	public Faults faults() {
		return new Faults(this.server.faults(), this.server.requests().routes());
	}

	/**
	 * The requests that have come in until now, whatever became of them: the newest
	 * 10,000, or fewer if they are larger than 16 MiB together.
	 * @return the requests, oldest first
	 */
	public RecordedRequests requests() {
		RequestLog log = this.server.requests();
		return new RecordedRequests(log.routes(), log.all());
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
	public synchronized void close() {
		this.world.close();
		this.server.close();
	}

	/**
	 * Run an exchange of its own, with a market that moves by itself, until the process
	 * is stopped. Prints one line of JSON that says where it is and what to sign with.
	 * From the root of the sources: <pre class="code">
	 * mvn -q -Psimulator -pl coinbase-pro-simulator -am process-classes
	 * mvn -q -Psimulator -pl coinbase-pro-simulator -am process-classes -Dexec.args="--port=8080 --seed=7"
	 * </pre>
	 * @param args {@code --port=8080}, {@code --seed=1}, {@code --speed=10} and
	 * {@code --rate-limits=off}, all optional; {@code --help} says more
	 */
	public static void main(String[] args) {
		Launcher.launch(List.of(args), System.out);
	}

}

package io.github.coinbasepro.test.http;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.fault.FaultScript;
import io.github.coinbasepro.test.fault.Faults;
import io.github.coinbasepro.test.limit.RateLimiter;
import io.github.coinbasepro.test.market.MarketClock;
import io.github.coinbasepro.test.market.SeededMarket;
import io.github.coinbasepro.test.office.BackOffice;
import io.github.coinbasepro.test.request.RequestLog;
import io.github.coinbasepro.test.server.HttpServer;

/**
 * Serves an exchange on loopback.
 */
public final class ExchangeServer implements AutoCloseable {

	private final RequestLog log;

	private final Faults faults;

	private final HttpServer server;

	/**
	 * Start to serve.
	 * @param options how to serve
	 * @param exchange exchange to serve
	 * @param market market that trades on it
	 * @param clock clock of the exchange
	 * @param keys keys that are let in
	 * @param office what it does beside trading
	 * @throws java.io.UncheckedIOException if the port is taken
	 */
	public ExchangeServer(ServerOptions options, Exchange exchange, SeededMarket market, MarketClock clock,
			Keyring keys, BackOffice office) {
		FaultScript script = new FaultScript();
		InstantSource shown = script.shifted(clock);
		RouteTable routes = new RouteTable(Stream
			.of(new MarketRoutes(exchange, market, clock).routes(), new ProductRoutes(exchange, market, clock).routes(),
					new GeneralRoutes(shown).routes(), new OrderRoutes(exchange).routes(),
					BackOfficeRoutes.of(office, market, keys, this::fileUrl))
			.flatMap(List::stream)
			.toList());
		Router router = new Router(new Authenticator(shown, script.shifted(clock.present()), keys),
				new RateLimiter(options.rateLimits(), clock.present()));
		this.log = new RequestLog(routes.names());
		this.faults = new Faults(script, routes.names());
		this.server = new HttpServer(options.port(), options.idleTimeout(),
				new CallHandler(routes, router, this.log, script, clock));
	}

	/**
	 * The port it listens at.
	 * @return the port
	 */
	public int port() {
		return this.server.port();
	}

	private String fileUrl(String path) {
		return "http://" + HttpServer.HOST + ":" + port() + path;
	}

	/**
	 * The requests that have come in.
	 * @return the log
	 */
	public RequestLog requests() {
		return this.log;
	}

	/**
	 * What goes wrong.
	 * @return where to say it
	 */
	public Faults faults() {
		return this.faults;
	}

	/**
	 * How many connections are open.
	 * @return the number
	 */
	public int connections() {
		return this.server.connections();
	}

	/**
	 * Close all connections at once.
	 */
	public void dropConnections() {
		this.server.dropConnections();
	}

	@Override
	public void close() {
		this.server.close();
	}

}

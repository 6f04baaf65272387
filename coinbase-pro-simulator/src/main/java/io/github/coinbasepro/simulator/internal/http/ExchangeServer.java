package io.github.coinbasepro.simulator.internal.http;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.fault.FaultScript;
import io.github.coinbasepro.simulator.internal.limit.RateLimiter;
import io.github.coinbasepro.simulator.internal.market.MarketClock;
import io.github.coinbasepro.simulator.internal.request.RequestLog;
import io.github.coinbasepro.simulator.internal.server.HttpServer;

/**
 * Serves an exchange on loopback.
 */
public final class ExchangeServer implements AutoCloseable {

	private final ServerOptions options;

	private final HttpServer server;

	private volatile Service service;

	/**
	 * Start to serve.
	 * @param options how to serve
	 * @param premises what to serve
	 * @throws java.io.UncheckedIOException if the port is taken
	 */
	public ExchangeServer(ServerOptions options, Premises premises) {
		this.options = options;
		this.service = service(premises);
		this.server = new HttpServer(options.port(), options.idleTimeout(),
				(request, connection) -> this.service.handler().handle(request, connection));
	}

	private Service service(Premises premises) {
		MarketClock clock = premises.clock();
		FaultScript script = new FaultScript();
		InstantSource shown = script.shifted(clock);
		RouteTable routes = new RouteTable(Stream
			.of(new MarketRoutes(premises.exchange(), premises.market(), clock).routes(),
					new ProductRoutes(premises.exchange(), premises.market(), clock).routes(),
					new GeneralRoutes(shown).routes(), new OrderRoutes(premises.exchange()).routes(),
					BackOfficeRoutes.of(premises.office(), premises.market(), premises.keys(), this::fileUrl))
			.flatMap(List::stream)
			.toList());
		Router router = new Router(new Authenticator(shown, script.shifted(clock.present()), premises.keys()),
				new RateLimiter(this.options.rateLimits(), clock.present()));
		RequestLog log = new RequestLog(routes.names());
		return new Service(log, script, new CallHandler(routes, router, log, script, clock));
	}

	/**
	 * Serves something else at the same port. Connections stay, but for those that wait
	 * for an answer.
	 * @param premises what to serve from now on
	 */
	public void serve(Premises premises) {
		this.service = service(premises);
		this.server.abandonRequests();
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
		return this.service.log();
	}

	/**
	 * Returns what goes wrong.
	 * @return the script
	 */
	public FaultScript faults() {
		return this.service.faults();
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

	private record Service(RequestLog log, FaultScript faults, CallHandler handler) {

	}

}

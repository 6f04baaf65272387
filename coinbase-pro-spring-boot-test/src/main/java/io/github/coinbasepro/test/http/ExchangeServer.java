package io.github.coinbasepro.test.http;

import java.time.Duration;
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
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * Serves an exchange on loopback.
 */
public final class ExchangeServer implements AutoCloseable {

	private static final String HOST = "127.0.0.1";

	private static final int MAX_REQUEST_LINE = 16 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final LoopResources loops = LoopResources.create("simulated-coinbase-pro-http", 2, true);

	private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

	private final RequestLog log;

	private final Faults faults;

	private final DisposableServer server;

	/**
	 * Start to serve.
	 * @param options how to serve
	 * @param exchange exchange to serve
	 * @param market market that trades on it
	 * @param clock clock of the exchange
	 * @param keys keys that are let in
	 * @param office what it does beside trading
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
		this.server = bind(options, new CallHandler(routes, router, this.log, script, clock));
	}

	private DisposableServer bind(ServerOptions options, CallHandler handler) {
		HttpServer http = HttpServer.create()
			.runOn(this.loops, false)
			.channelGroup(this.connections)
			.host(HOST)
			.port(options.port())
			.httpRequestDecoder((decoder) -> decoder.maxInitialLineLength(MAX_REQUEST_LINE).validateHeaders(false))
			.handle(handler::handle);
		try {
			return ((options.idleTimeout() != null) ? http.idleTimeout(options.idleTimeout()) : http).bindNow(PATIENCE);
		}
		catch (RuntimeException ex) {
			disposeLoops();
			throw ex;
		}
	}

	/**
	 * The port it listens at.
	 * @return the port
	 */
	public int port() {
		return this.server.port();
	}

	private String fileUrl(String path) {
		return "http://" + HOST + ":" + port() + path;
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
		return this.connections.size();
	}

	/**
	 * Close all connections at once.
	 */
	public void dropConnections() {
		this.connections.close().awaitUninterruptibly(PATIENCE.toMillis());
	}

	@Override
	public void close() {
		dropConnections();
		this.server.disposeNow(PATIENCE);
		dropConnections();
		disposeLoops();
	}

	private void disposeLoops() {
		this.loops.disposeLater(Duration.ZERO, PATIENCE).block(PATIENCE);
	}

}

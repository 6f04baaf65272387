package io.github.coinbasepro.test.http;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.market.MarketClock;
import io.github.coinbasepro.test.market.SeededMarket;
import io.github.coinbasepro.test.office.BackOffice;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * Serves an exchange on loopback.
 */
public final class ExchangeServer implements AutoCloseable {

	private static final String HOST = "127.0.0.1";

	private static final int MAX_BODY = 64 * 1024;

	private static final int MAX_REQUEST_LINE = 16 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final LoopResources loops = LoopResources.create("simulated-coinbase-pro-http", 2, true);

	private final Router router;

	private final DisposableServer server;

	/**
	 * Start to serve.
	 * @param port port to listen at, 0 for any that is free
	 * @param exchange exchange to serve
	 * @param market market that trades on it
	 * @param clock clock of the exchange
	 * @param keys keys that are let in
	 * @param office what it does beside trading
	 */
	public ExchangeServer(int port, Exchange exchange, SeededMarket market, MarketClock clock, Keyring keys,
			BackOffice office) {
		List<Route> routes = Stream
			.of(new MarketRoutes(exchange, market, clock).routes(), new ProductRoutes(exchange, market, clock).routes(),
					new GeneralRoutes(clock).routes(), new OrderRoutes(exchange).routes(),
					BackOfficeRoutes.of(office, market, keys, this::fileUrl))
			.flatMap(List::stream)
			.toList();
		this.router = new Router(new Authenticator(clock, clock.present(), keys), routes);
		this.server = bind(port);
	}

	private DisposableServer bind(int port) {
		try {
			return HttpServer.create()
				.runOn(this.loops, false)
				.host(HOST)
				.port(port)
				.httpRequestDecoder((decoder) -> decoder.maxInitialLineLength(MAX_REQUEST_LINE))
				.handle(this::handle)
				.bindNow(PATIENCE);
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

	private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
		return request.receive()
			.asByteArray()
			.collect(ByteArrayOutputStream::new, ExchangeServer::append)
			.map((body) -> this.router.answer(new ApiRequest(request.method().name(), request.uri(),
					(name) -> request.requestHeaders().get(name, ""), body.toByteArray())))
			.onErrorReturn(ApiException.class, Answer.error(413, "Request body is too large"))
			.flatMap((answer) -> send(response, answer));
	}

	private static void append(ByteArrayOutputStream body, byte[] part) {
		if (body.size() + part.length > MAX_BODY) {
			throw new ApiException(413, "Request body is too large");
		}
		body.writeBytes(part);
	}

	private static Mono<Void> send(HttpServerResponse response, Answer answer) {
		answer.headers().forEach(response::header);
		boolean isFile = answer.body() instanceof TextFile;
		return response.status(answer.status())
			.header("Content-Type", isFile ? ((TextFile) answer.body()).type() : "application/json; charset=utf-8")
			.sendByteArray(Mono.just(isFile ? ((TextFile) answer.body()).bytes() : Json.write(answer.body())))
			.then();
	}

	@Override
	public void close() {
		this.server.disposeNow(PATIENCE);
		disposeLoops();
	}

	private void disposeLoops() {
		this.loops.disposeLater(Duration.ZERO, PATIENCE).block(PATIENCE);
	}

}

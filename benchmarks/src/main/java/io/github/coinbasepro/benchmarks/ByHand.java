package io.github.coinbasepro.benchmarks;

import java.net.URI;

import io.netty.buffer.Unpooled;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.ObjectReader;

/**
 * The yardstick: reactor-netty and Jackson by hand, with nothing around them.
 */
final class ByHand implements Contestant {

	private static final byte[] NO_BODY = new byte[0];

	private final ConnectionProvider pool = ConnectionProvider.create("by-hand", Fixtures.CONNECTIONS);

	private final LoopResources threads = LoopResources.create("by-hand", 1, true);

	private final HttpClient client;

	ByHand(URI server) {
		this.client = HttpClient.create(this.pool).runOn(this.threads).baseUrl(server.toString());
	}

	@Override
	public Mono<?> ticker() {
		return Mono.defer(() -> signed("GET", "/products/BTC-USD/ticker", NO_BODY).get()
			.uri("/products/BTC-USD/ticker")
			.responseSingle((response, body) -> body.asByteArray())
			.map((bytes) -> read(HandJson.TICKER, bytes)));
	}

	@Override
	public Mono<?> order() {
		return Mono.defer(() -> {
			byte[] body = HandJson.WRITER.writeValueAsBytes(HandJson.newOrder());
			return signed("POST", "/orders", body).post()
				.uri("/orders")
				.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
				.responseSingle((response, answer) -> answer.asByteArray())
				.map((bytes) -> read(HandJson.ORDER, bytes));
		});
	}

	private static Object read(ObjectReader reader, byte[] bytes) {
		return reader.readValue(bytes);
	}

	private HttpClient signed(String method, String target, byte[] body) {
		return this.client.headers((headers) -> {
			HandSigner.headers(method, target, body, headers::set);
			headers.set("Accept", "application/json");
			if (body.length > 0) {
				headers.set("Content-Type", "application/json").set("Content-Length", body.length);
			}
		});
	}

	@Override
	public void close() {
		this.pool.dispose();
		this.threads.dispose();
	}

}

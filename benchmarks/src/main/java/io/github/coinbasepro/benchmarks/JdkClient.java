package io.github.coinbasepro.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectReader;

/**
 * The client of the JDK, and Jackson.
 */
final class JdkClient implements Contestant {

	private static final byte[] NO_BODY = new byte[0];

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI server;

	JdkClient(URI server) {
		this.server = server;
	}

	@Override
	public Mono<?> ticker() {
		return Mono.defer(() -> {
			HttpRequest.Builder request = HttpRequest.newBuilder(this.server.resolve("/products/BTC-USD/ticker"));
			HandSigner.headers("GET", "/products/BTC-USD/ticker", NO_BODY, request::header);
			return send(request.build(), HandJson.TICKER);
		});
	}

	@Override
	public Mono<?> order() {
		return Mono.defer(() -> {
			byte[] body = HandJson.WRITER.writeValueAsBytes(HandJson.newOrder());
			HttpRequest.Builder request = HttpRequest.newBuilder(this.server.resolve("/orders"));
			HandSigner.headers("POST", "/orders", body, request::header);
			request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
			return send(request.build(), HandJson.ORDER);
		});
	}

	private Mono<Object> send(HttpRequest request, ObjectReader reader) {
		return Mono.fromFuture(this.client.sendAsync(request, BodyHandlers.ofByteArray()))
			.map((response) -> reader.readValue(response.body()));
	}

}

package io.github.coinbasepro.benchmarks;

import java.net.URI;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * WebClient as one uses it: templates of addresses, headers for each call, records by its
 * codecs.
 */
final class PlainWebClient implements Contestant {

	private static final byte[] NO_BODY = new byte[0];

	private final ConnectionProvider pool = ConnectionProvider.create("plain", 16);

	private final WebClient client;

	PlainWebClient(URI server) {
		this.client = WebClient.builder()
			.baseUrl(server.toString())
			.clientConnector(new ReactorClientHttpConnector(HttpClient.create(this.pool)))
			.codecs((codecs) -> {
				codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(HandJson.MAPPER));
				codecs.defaultCodecs().jacksonJsonEncoder(new JacksonJsonEncoder(HandJson.MAPPER));
			})
			.build();
	}

	@Override
	public Mono<?> ticker() {
		return Mono.defer(() -> this.client.get()
			.uri("/products/{product}/ticker", "BTC-USD")
			.headers((headers) -> HandSigner.headers("GET", "/products/BTC-USD/ticker", NO_BODY, headers::set))
			.accept(MediaType.APPLICATION_JSON)
			.retrieve()
			.bodyToMono(HandJson.Ticker.class));
	}

	@Override
	public Mono<?> order() {
		return Mono.defer(() -> {
			byte[] body = HandJson.WRITER.writeValueAsBytes(HandJson.newOrder());
			return this.client.post()
				.uri("/orders")
				.headers((headers) -> HandSigner.headers("POST", "/orders", body, headers::set))
				.contentType(MediaType.APPLICATION_JSON)
				.bodyValue(body)
				.retrieve()
				.bodyToMono(HandJson.Order.class);
		});
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

}

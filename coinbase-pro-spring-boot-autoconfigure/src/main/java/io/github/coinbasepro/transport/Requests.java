package io.github.coinbasepro.transport;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.transport.AttemptRequest.Shared;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * What a WebClient does with every request: what it adds to it, and what it sends it
 * through. A request that is made of this costs less than one that the WebClient makes.
 *
 * @param filters the filters of the application and ours, down to the connections
 * @param withoutBody what requests without a body have in common
 * @param withBody what requests with a body have in common
 * @param attributes attributes of a request
 */
record Requests(ExchangeFunction filters, Shared withoutBody, Shared withBody, Map<String, Object> attributes) {

	private static final URI NOWHERE = URI.create("http://localhost");

	/**
	 * Builds a WebClient and learns from a first request, which goes nowhere.
	 * @param builder the builder, which is copied
	 * @return what it does
	 */
	static Requests of(WebClient.Builder builder) {
		AtomicReference<Requests> learned = new AtomicReference<>();
		builder.clone().filters((filters) -> filters.add(0, (request, next) -> {
			learned.set(of(request, next));
			return Mono.just(ClientResponse.create(HttpStatus.OK).build());
		})).build().get().uri(NOWHERE).retrieve().toBodilessEntity().toFuture().join();
		return learned.get();
	}

	private static Requests of(ClientRequest request, ExchangeFunction filters) {
		Map<String, Object> attributes = new LinkedHashMap<>(request.attributes());
		attributes.remove(ClientRequest.LOG_ID_ATTRIBUTE);
		HttpHeaders withBody = new HttpHeaders();
		withBody.addAll(request.headers());
		withBody.setContentType(MediaType.APPLICATION_JSON);
		return new Requests(filters, Shared.of(request.headers(), request.cookies()),
				Shared.of(withBody, request.cookies()), attributes);
	}

	/**
	 * Sends the request of an attempt when the result is subscribed to.
	 * @param attempt the attempt
	 * @param url where to
	 * @return the answer
	 */
	Mono<ClientResponse> send(Attempt<?> attempt, URI url) {
		byte[] body = attempt.call().body();
		AttemptRequest request = new AttemptRequest(attempt.call().endpoint().method(), url,
				(body.length > 0) ? this.withBody : this.withoutBody, attributes(attempt), body);
		return Mono.defer(() -> this.filters.exchange(request));
	}

	private Map<String, Object> attributes(Attempt<?> attempt) {
		if (this.attributes.isEmpty()) {
			return Map.of(SigningFilter.ATTEMPT, attempt);
		}
		Map<String, Object> all = new LinkedHashMap<>(this.attributes);
		all.put(SigningFilter.ATTEMPT, attempt);
		return all;
	}

}

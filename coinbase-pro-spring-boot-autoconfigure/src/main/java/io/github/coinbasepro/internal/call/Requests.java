package io.github.coinbasepro.internal.call;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.internal.value.Beans;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The requests of a client, made of what its WebClient does with every request: what it
 * adds to it, and what it sends it through. That is learned once and costs less than to
 * have each made by the WebClient.
 */
final class Requests {

	private static final URI NOWHERE = URI.create("http://localhost");

	private final ExchangeFunction filters;

	private final ClientRequest first;

	private final HttpHeaders headersWithBody;

	private final List<Map.Entry<String, List<String>>> prepared;

	private final List<Map.Entry<String, List<String>>> preparedWithBody;

	private final Map<String, Object> attributes;

	private final AtomicLong number = new AtomicLong();

	private Requests(ClientRequest first, ExchangeFunction filters) {
		this.first = first;
		this.filters = filters;
		HttpHeaders withBody = new HttpHeaders();
		withBody.addAll(first.headers());
		withBody.setContentType(MediaType.APPLICATION_JSON);
		this.headersWithBody = HttpHeaders.readOnlyHttpHeaders(withBody);
		this.prepared = prepared(first.headers());
		this.preparedWithBody = prepared(withBody);
		this.attributes = new LinkedHashMap<>(first.attributes());
		this.attributes.remove(ClientRequest.LOG_ID_ATTRIBUTE);
	}

	private static List<Map.Entry<String, List<String>>> prepared(HttpHeaders headers) {
		List<Map.Entry<String, List<String>>> prepared = new ArrayList<>();
		headers.forEach((name, values) -> prepared.add(Map.entry(name, List.copyOf(values))));
		return prepared;
	}

	/**
	 * Builds a WebClient and learns from its first request, which goes nowhere.
	 * @param builder the builder, which is changed
	 * @return the requests
	 */
	static Requests of(WebClient.Builder builder) {
		AtomicReference<Requests> learned = new AtomicReference<>();
		builder.filters((filters) -> filters.add(0, (request, next) -> {
			learned.set(new Requests(request, next));
			return Mono.just(ClientResponse.create(HttpStatus.OK).build());
		})).build().get().uri(NOWHERE).retrieve().toBodilessEntity().toFuture().join();
		return learned.get();
	}

	/**
	 * Sends the request of an attempt when the result is subscribed to.
	 * @param attempt the attempt
	 * @param url where to
	 * @return the answer
	 */
	Mono<ClientResponse> send(Attempt<?> attempt, URI url) {
		boolean withBody = attempt.call().body().length > 0;
		AttemptRequest request = new AttemptRequest(attempt, this.number.incrementAndGet(), url,
				withBody ? this.headersWithBody : this.first.headers(),
				withBody ? this.preparedWithBody : this.prepared, this.first.cookies(), attributes(attempt));
		return Mono
			.defer(() -> Beans.required("a filter of the WebClient", null, () -> this.filters.exchange(request)));
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

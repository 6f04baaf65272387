package io.github.coinbasepro.internal.call;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

/**
 * The request of an attempt as the filters of the application see it: not signed yet.
 *
 * @param attempt the attempt
 * @param number which of the client's requests it is, as logs name it
 * @param url the address
 * @param headers the headers
 * @param preparedHeaders the same, ready to be written
 * @param cookies the cookies
 * @param attributes the attributes, the attempt among them
 */
record AttemptRequest(Attempt<?> attempt, long number, URI url, HttpHeaders headers,
		List<Map.Entry<String, List<String>>> preparedHeaders, MultiValueMap<String, String> cookies,
		Map<String, Object> attributes) implements ClientRequest {

	@Override
	public HttpMethod method() {
		return this.attempt.call().endpoint().method();
	}

	@Override
	public BodyInserter<?, ? super ClientHttpRequest> body() {
		return (message, context) -> write(message);
	}

	@Override
	public @Nullable Consumer<ClientHttpRequest> httpRequest() {
		return null;
	}

	@Override
	public String logPrefix() {
		return "[" + Long.toHexString(this.number) + "] ";
	}

	@Override
	public Mono<Void> writeTo(ClientHttpRequest request, ExchangeStrategies strategies) {
		SigningFilter.Message message = new SigningFilter.Message(request, method(), this.url, this.attempt);
		this.preparedHeaders.forEach((header) -> message.set(header.getKey(), header.getValue()));
		this.cookies.forEach((name, values) -> values
			.forEach((value) -> message.getCookies().add(name, new HttpCookie(name, value))));
		byte[] body = this.attempt.call().body();
		return (body.length > 0) ? message.write(body) : message.setComplete();
	}

	private Mono<Void> write(ClientHttpRequest message) {
		byte[] body = this.attempt.call().body();
		return (body.length > 0) ? message.writeWith(Mono.fromSupplier(() -> message.bufferFactory().wrap(body)))
				: message.setComplete();
	}

	@Override
	public String toString() {
		return method() + " " + this.url;
	}

}

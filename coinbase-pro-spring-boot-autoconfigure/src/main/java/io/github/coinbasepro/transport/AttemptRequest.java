package io.github.coinbasepro.transport;

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
import org.springframework.util.ObjectUtils;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

/**
 * The request of an attempt as filters see it: not signed yet.
 *
 * @param method the method
 * @param url the address
 * @param shared what it has in common with others
 * @param attributes the attributes, the attempt among them
 * @param bytes the body, empty for none
 */
record AttemptRequest(HttpMethod method, URI url, Shared shared, Map<String, Object> attributes,
		byte[] bytes) implements ClientRequest {

	@Override
	public HttpHeaders headers() {
		return this.shared.headers();
	}

	@Override
	public MultiValueMap<String, String> cookies() {
		return this.shared.cookies();
	}

	@Override
	public BodyInserter<?, ? super ClientHttpRequest> body() {
		return (this.bytes.length > 0) ? (message, context) -> write(message) : BodyInserters.empty();
	}

	@Override
	public @Nullable Consumer<ClientHttpRequest> httpRequest() {
		return null;
	}

	@Override
	public String logPrefix() {
		return "[" + ObjectUtils.getIdentityHexString(this.attributes) + "] ";
	}

	@Override
	public Mono<Void> writeTo(ClientHttpRequest message, ExchangeStrategies strategies) {
		MessageHeaders headers = MessageHeaders.of(message);
		this.shared.entries().forEach((header) -> headers.set(header.getKey(), header.getValue()));
		cookies().forEach((name, values) -> values
			.forEach((value) -> message.getCookies().add(name, new HttpCookie(name, value))));
		return (this.bytes.length > 0) ? write(message) : message.setComplete();
	}

	private Mono<Void> write(ClientHttpRequest message) {
		return message.writeWith(Mono.fromSupplier(() -> message.bufferFactory().wrap(this.bytes)));
	}

	@Override
	public String toString() {
		return this.method + " " + this.url;
	}

	/**
	 * What many requests have in common.
	 *
	 * @param headers the headers
	 * @param entries the same, ready to be written
	 * @param cookies the cookies
	 */
	record Shared(HttpHeaders headers, List<Map.Entry<String, List<String>>> entries,
			MultiValueMap<String, String> cookies) {

		static Shared of(HttpHeaders headers, MultiValueMap<String, String> cookies) {
			return new Shared(HttpHeaders.readOnlyHttpHeaders(headers), List.copyOf(headers.headerSet()), cookies);
		}

	}

}

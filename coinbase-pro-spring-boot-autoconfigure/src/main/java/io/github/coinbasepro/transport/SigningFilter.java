package io.github.coinbasepro.transport;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

/**
 * Stamps and signs a request at the moment it is written, below every other filter: the
 * signature covers exactly what goes out, and no filter, log or exception ever sees it.
 */
final class SigningFilter implements ExchangeFilterFunction {

	static final String ATTEMPT = Attempt.class.getName();

	private static final byte[] NO_BODY = new byte[0];

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Attempt<?> attempt = (Attempt<?>) request.attribute(ATTEMPT).orElseThrow();
		return next.exchange(ClientRequest.from(request)
			.body((message, context) -> request.body()
				.insert(new Message(message, request.method(), request.url(), attempt), context))
			.build());
	}

	private static void sign(HttpHeaders headers, HttpMethod method, URI url, byte[] body,
			CoinbaseProCredentials credentials, String timestamp) {
		headers.set("CB-ACCESS-KEY", credentials.key());
		headers.set("CB-ACCESS-SIGN",
				RequestSigner.sign(credentials.secret(), timestamp, method.name(), target(url), body));
		headers.set("CB-ACCESS-TIMESTAMP", timestamp);
		headers.set("CB-ACCESS-PASSPHRASE", credentials.passphrase());
	}

	private static String target(URI url) {
		return (url.getRawQuery() != null) ? url.getRawPath() + "?" + url.getRawQuery() : url.getRawPath();
	}

	/**
	 * The message on its way to the connection.
	 */
	private static final class Message extends ClientHttpRequestDecorator {

		private final HttpMethod method;

		private final URI url;

		private final Attempt<?> attempt;

		Message(ClientHttpRequest delegate, HttpMethod method, URI url, Attempt<?> attempt) {
			super(delegate);
			this.method = method;
			this.url = url;
			this.attempt = attempt;
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			return DataBufferUtils.join(body).map(Message::bytes).defaultIfEmpty(NO_BODY).flatMap((bytes) -> {
				prepare(bytes);
				getHeaders().setContentLength(bytes.length);
				return super.writeWith(Mono.just(bufferFactory().wrap(bytes)));
			});
		}

		@Override
		public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
			return writeWith(Flux.from(body).concatMap((part) -> part));
		}

		@Override
		public Mono<Void> setComplete() {
			return Mono.defer(() -> {
				prepare(NO_BODY);
				return super.setComplete();
			});
		}

		private void prepare(byte[] body) {
			@Nullable CoinbaseProCredentials credentials = this.attempt.credentials();
			if (credentials != null) {
				sign(getHeaders(), this.method, this.url, body, credentials, Timestamp.of(this.attempt.now()));
			}
			this.attempt.written();
		}

		private static byte[] bytes(DataBuffer buffer) {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			DataBufferUtils.release(buffer);
			return bytes;
		}

	}

}

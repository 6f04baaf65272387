package io.github.coinbasepro.transport;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

/**
 * Stamps and signs a request at the moment it is written, below every other filter: the
 * signature covers exactly what goes out, and no filter, log or exception ever sees it.
 */
final class SigningFilter implements ExchangeFilterFunction {

	static final String ATTEMPT = Attempt.class.getName();

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Attempt<?> attempt = (Attempt<?>) request.attribute(ATTEMPT).orElseThrow();
		return next.exchange(new SignedRequest(request, attempt));
	}

	private static String target(URI url) {
		return (url.getRawQuery() != null) ? url.getRawPath() + "?" + url.getRawQuery() : url.getRawPath();
	}

	/**
	 * A request that is signed when it is written.
	 *
	 * @param request the request as the filters have left it
	 * @param attempt the attempt that it belongs to
	 */
	private record SignedRequest(ClientRequest request, Attempt<?> attempt) implements ClientRequest {

		@Override
		public HttpMethod method() {
			return this.request.method();
		}

		@Override
		public URI url() {
			return this.request.url();
		}

		@Override
		public HttpHeaders headers() {
			return this.request.headers();
		}

		@Override
		public MultiValueMap<String, String> cookies() {
			return this.request.cookies();
		}

		@Override
		public BodyInserter<?, ? super ClientHttpRequest> body() {
			return this.request.body();
		}

		@Override
		public Map<String, Object> attributes() {
			return this.request.attributes();
		}

		@Override
		public @Nullable Consumer<ClientHttpRequest> httpRequest() {
			return this.request.httpRequest();
		}

		@Override
		public String logPrefix() {
			return this.request.logPrefix();
		}

		@Override
		public Mono<Void> writeTo(ClientHttpRequest message, ExchangeStrategies strategies) {
			return this.request.writeTo(new Message(message, this), strategies);
		}

		void sign(MessageHeaders headers, byte[] body) {
			CoinbaseProCredentials credentials = this.attempt.credentials();
			if (credentials != null) {
				String timestamp = Timestamp.of(this.attempt.now());
				headers.set("CB-ACCESS-KEY", credentials.key());
				headers.set("CB-ACCESS-SIGN",
						credentials.signer().sign(timestamp, method().name(), target(url()), body));
				headers.set("CB-ACCESS-TIMESTAMP", timestamp);
				headers.set("CB-ACCESS-PASSPHRASE", credentials.passphrase());
			}
		}

	}

	/**
	 * The message on its way to the connection.
	 */
	private static final class Message extends ClientHttpRequestDecorator {

		private static final byte[] NO_BODY = new byte[0];

		private final SignedRequest request;

		Message(ClientHttpRequest delegate, SignedRequest request) {
			super(delegate);
			this.request = request;
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			return DataBufferUtils.join(body)
				.defaultIfEmpty(DefaultDataBufferFactory.sharedInstance.wrap(NO_BODY))
				.flatMap(this::write);
		}

		private Mono<Void> write(DataBuffer body) {
			try {
				byte[] bytes = bytes(body);
				MessageHeaders.of(this).set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
				prepare(bytes);
			}
			catch (RuntimeException ex) {
				DataBufferUtils.release(body);
				throw ex;
			}
			return super.writeWith(Mono.just(body));
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
			this.request.sign(MessageHeaders.of(this), body);
			this.request.attempt().written();
		}

		private static byte[] bytes(DataBuffer buffer) {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			buffer.readPosition(buffer.readPosition() - bytes.length);
			return bytes;
		}

	}

}

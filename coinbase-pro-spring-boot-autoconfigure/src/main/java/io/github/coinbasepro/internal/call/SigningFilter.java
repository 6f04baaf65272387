package io.github.coinbasepro.internal.call;

import java.net.URI;
import java.util.List;

import io.github.coinbasepro.internal.codec.Buffers;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;

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

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Attempt<?> attempt = attempt(request);
		ClientRequest signed = (request instanceof AttemptRequest) ? request : signed(request, attempt);
		return Mono.defer(() -> attempt.isFirstExchange() ? next.exchange(signed) : again(attempt, signed, next));
	}

	private static Attempt<?> attempt(ClientRequest request) {
		if (request.attributes().get(ATTEMPT) instanceof Attempt<?> attempt) {
			return attempt;
		}
		throw new IllegalStateException("a filter sent a request without the attributes of the one it was given");
	}

	/**
	 * Sends what a filter of the application repeats. A read takes another permit; what
	 * changes something goes out if it has not been written before.
	 */
	private static Mono<ClientResponse> again(Attempt<?> attempt, ClientRequest request, ExchangeFunction next) {
		if (!attempt.call().endpoint().reads()) {
			return attempt.isWritten() ? Mono.error(Attempt.writtenBefore()) : next.exchange(request);
		}
		return attempt.anotherPermit()
			.flatMap((permit) -> next.exchange(request)
				.doOnNext((response) -> permit.tell(Attempt.fate(response.statusCode().value())))
				.doFinally((end) -> permit.tell(Fate.ARRIVED)));
	}

	/**
	 * Returns a request that a filter of the application has put into the place of ours.
	 */
	private static ClientRequest signed(ClientRequest request, Attempt<?> attempt) {
		return ClientRequest.from(request)
			.body((message, context) -> request.body()
				.insert(new Message(message, request.method(), request.url(), attempt), context))
			.build();
	}

	private static String target(URI url) {
		return (url.getRawQuery() != null) ? url.getRawPath() + "?" + url.getRawQuery() : url.getRawPath();
	}

	/**
	 * The message on its way to the connection. Its headers are set where they go out
	 * from: the map that the library keeps in between costs a quarter of the call.
	 */
	static final class Message extends ClientHttpRequestDecorator {

		private static final byte[] NO_BODY = new byte[0];

		private final HttpMethod method;

		private final URI url;

		private final Attempt<?> attempt;

		Message(ClientHttpRequest delegate, HttpMethod method, URI url, Attempt<?> attempt) {
			super(delegate);
			this.method = method;
			this.url = url;
			this.attempt = attempt;
		}

		void set(String name, List<String> values) {
			if (values.size() == 1) {
				set(name, values.get(0));
			}
			else if (getNativeRequest() instanceof HttpClientRequest request) {
				request.requestHeaders().set(name, values);
			}
			else {
				getHeaders().put(name, values);
			}
		}

		private void set(String name, String value) {
			if (getNativeRequest() instanceof HttpClientRequest request) {
				request.requestHeaders().set(name, value);
			}
			else {
				getHeaders().set(name, value);
			}
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			return DataBufferUtils.join(body).map(Buffers::take).defaultIfEmpty(NO_BODY).flatMap(this::write);
		}

		/**
		 * Writes a body that is whole.
		 */
		Mono<Void> write(byte[] body) {
			return new RequestWrite(this, this.attempt, () -> {
				set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
				sign(body);
				return super.writeWith(Mono.just(bufferFactory().wrap(body)));
			});
		}

		@Override
		public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
			return writeWith(Flux.from(body).concatMap((part) -> part));
		}

		@Override
		public Mono<Void> setComplete() {
			return new RequestWrite(this, this.attempt, () -> {
				sign(NO_BODY);
				return super.setComplete();
			});
		}

		private void sign(byte[] body) {
			this.attempt.sign(this.method.name(), target(this.url), body, this::set);
		}

	}

}

package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.UnexpectedRedirectException;
import io.github.coinbasepro.internal.codec.BodyMono;
import io.github.coinbasepro.internal.codec.BodyReader;
import io.github.coinbasepro.internal.codec.ErrorBody;
import io.github.coinbasepro.internal.codec.RefusalBody;
import io.github.coinbasepro.internal.codec.RetryAfter;
import io.github.coinbasepro.internal.value.Printable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Reads an answer: its status first, and only what a success says is decoded.
 */
final class AnswerReader {

	static final String REQUEST_ID = "CF-RAY";

	private static final int EXCERPT = 512;

	private AnswerReader() {
	}

	/**
	 * Reads the answer to an attempt.
	 * @param <T> what the route answers with
	 * @param attempt the attempt
	 * @param response the answer
	 * @return what it says, or an error
	 */
	static <T> Mono<T> read(Attempt<T> attempt, ClientResponse response) {
		return new BodyMono<>(buffers(response), reader(attempt, response));
	}

	private static <T> BodyReader<T> reader(Attempt<T> attempt, ClientResponse response) {
		try {
			int status = response.statusCode().value();
			attempt.answered(status);
			attempt.answeredWith(response.headers());
			if (status >= 400) {
				return new RefusalBody<>((body) -> refusal(attempt, response, body));
			}
			if (status >= 300 || status < 200) {
				return new RefusalBody<>(
						(body) -> new UnexpectedRedirectException(attempt.failedCall(), "answered " + status
								+ " where a redirect is never followed; check " + attempt.call().property("base-url")));
			}
			return new AnswerBody<>(attempt.call(), attempt.failedCall(), response.headers().asHttpHeaders(),
					attempt::blot, attempt::blotParts);
		}
		catch (RuntimeException ex) {
			return new RefusalBody<>((body) -> ex);
		}
	}

	private static CoinbaseProException refusal(Attempt<?> attempt, ClientResponse response, byte[] body) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		ErrorBody error = ErrorBody.of(isHtml(response), body);
		String message = Printable.of(attempt.blot(error.text()), EXCERPT);
		String requestId = headers.getFirst(REQUEST_ID);
		Refusal refusal = new Refusal(attempt.failedCall(), response.statusCode().value(), message,
				(requestId != null) ? attempt.blot(requestId) : null, error.ofTheExchange());
		return Refusals.exception(refusal, error.text(), error.page(), attempt.call().endpoint(),
				RetryAfter.parse(headers, attempt.now()));
	}

	private static boolean isHtml(ClientResponse response) {
		return response.headers().contentType().filter(MediaType.TEXT_HTML::isCompatibleWith).isPresent();
	}

	/**
	 * Returns the body as it comes, without what the library adds to find errors in
	 * codecs.
	 */
	private static Flux<DataBuffer> buffers(ClientResponse response) {
		ClientHttpResponse message = response.body((whole, context) -> whole);
		return message.getBody();
	}

}

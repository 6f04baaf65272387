package io.github.coinbasepro.transport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.EmptyResponseException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ResponseTooLargeException;
import io.github.coinbasepro.exception.UnexpectedRedirectException;
import io.github.coinbasepro.model.Printable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Reads an answer: its status first, and only what a success says is decoded.
 */
final class AnswerReader {

	private static final int ERROR_LIMIT = 8 * 1024;

	private static final int EXCERPT = 512;

	private static final byte[] ERROR_MESSAGE = "{\"message\":".getBytes(StandardCharsets.UTF_8);

	private AnswerReader() {
	}

	static <T> Mono<T> read(Attempt<T> attempt, ClientResponse response) {
		Call<T> call = attempt.call();
		int status = response.statusCode().value();
		attempt.answered(status);
		if (status >= 400) {
			return body(DataBufferUtils.takeUntilByteCount(buffers(response), ERROR_LIMIT), ERROR_LIMIT)
				.flatMap((body) -> Mono.error(refusal(attempt, response, body)));
		}
		if (status >= 300 || status < 200) {
			return response.releaseBody()
				.then(Mono.error(() -> new UnexpectedRedirectException(attempt.failedCall(),
						"answered " + status + " where a redirect is never followed; check coinbase.pro.base-url")));
		}
		Mono<byte[]> body = body(buffers(response), call.endpoint().answerLimit())
			.onErrorMap(DataBufferLimitException.class, (ex) -> new ResponseTooLargeException(attempt.failedCall(),
					"the answer has more than " + call.endpoint().answerLimit() + " bytes"));
		return (call.endpoint().answer() == Answer.NOTHING) ? body.then(Mono.empty())
				: body.map((bytes) -> decode(call, attempt.failedCall(), response.headers().asHttpHeaders(), bytes));
	}

	static <T> T decode(Call<T> call, FailedCall failed, HttpHeaders headers, byte[] body) {
		if (body.length == 0) {
			throw new EmptyResponseException(failed, "the answer is empty");
		}
		try {
			T answer = call.endpoint().answer().read(headers, body);
			if (answer == null) {
				throw new EmptyResponseException(failed, "the answer is null");
			}
			if (!call.isAnsweredBy(answer) || (isErrorMessage(body) && !call.endpoint().answer().mayBeMessage())) {
				throw new ResponseFormatException(failed, "the answer belongs to another call: " + excerpt(body));
			}
			return answer;
		}
		catch (JacksonException ex) {
			throw new ResponseFormatException(failed, "the answer is not what this route answers with ("
					+ Printable.of(ex.getOriginalMessage(), EXCERPT) + "): " + excerpt(body));
		}
	}

	/**
	 * Returns whether a success is none: an object that begins with a message is what the
	 * exchange answers when it refuses.
	 */
	private static boolean isErrorMessage(byte[] body) {
		return body.length > ERROR_MESSAGE.length
				&& Arrays.equals(body, 0, ERROR_MESSAGE.length, ERROR_MESSAGE, 0, ERROR_MESSAGE.length);
	}

	private static String excerpt(byte[] body) {
		String beginning = new String(body, 0, Math.min(body.length, 4 * EXCERPT), StandardCharsets.UTF_8);
		return Printable.of(beginning, EXCERPT);
	}

	private static CoinbaseProException refusal(Attempt<?> attempt, ClientResponse response, byte[] body) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		boolean html = isHtml(response);
		String message = html ? "" : message(body);
		Refusal refusal = new Refusal(attempt.failedCall(), response.statusCode().value(), message,
				headers.getFirst("CF-RAY"));
		return Refusals.exception(refusal, html, attempt.call().endpoint().repeatable(),
				RetryAfter.parse(headers, attempt.now()));
	}

	private static boolean isHtml(ClientResponse response) {
		return response.headers().contentType().filter(MediaType.TEXT_HTML::isCompatibleWith).isPresent();
	}

	/**
	 * Returns the exchange's words out of an error, or the error itself where it is not
	 * of the usual form.
	 */
	private static String message(byte[] body) {
		String text = new String(body, StandardCharsets.UTF_8).strip();
		try {
			JsonNode message = Json.tree(body).path("message");
			return message.isString() ? Printable.of(message.asString(), EXCERPT) : Printable.of(text, EXCERPT);
		}
		catch (JacksonException ex) {
			return Printable.of(text, EXCERPT);
		}
	}

	private static Flux<DataBuffer> buffers(ClientResponse response) {
		return response.body(BodyExtractors.toDataBuffers());
	}

	private static Mono<byte[]> body(Flux<DataBuffer> buffers, int limit) {
		return DataBufferUtils.join(buffers, limit).map((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			DataBufferUtils.release(buffer);
			return bytes;
		}).defaultIfEmpty(new byte[0]);
	}

}

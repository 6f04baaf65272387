package io.github.coinbasepro.internal.call;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.exception.EmptyResponseException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ResponseTooLargeException;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.codec.Beginning;
import io.github.coinbasepro.internal.codec.BodyReader;
import io.github.coinbasepro.internal.codec.Reading;
import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;

/**
 * The body of a success: counts what arrives, has it decoded, and makes sure that it is
 * an answer to the call.
 *
 * @param <T> what the route answers with
 */
public final class AnswerBody<T> implements BodyReader<T> {

	private static final int EXCERPT = 512;

	private static final byte[] ERROR_MESSAGE = "{\"message\":".getBytes(StandardCharsets.UTF_8);

	private final Call<T> call;

	private final FailedCall failed;

	private final Reading<T> reading;

	private final UnaryOperator<String> blot;

	private final UnaryOperator<String> blotParts;

	private long received;

	/**
	 * Creates a body of which nothing has come yet.
	 * @param call what it answers
	 * @param failed the call, should its answer be of no use
	 * @param headers the headers of the answer
	 * @param blot takes secrets out of a text that an error keeps
	 * @param blotParts takes secrets and parts of them out of what a parser says
	 */
	public AnswerBody(Call<T> call, FailedCall failed, HttpHeaders headers, UnaryOperator<String> blot,
			UnaryOperator<String> blotParts) {
		this.call = call;
		this.failed = failed;
		this.blot = blot;
		this.blotParts = blotParts;
		this.reading = call.endpoint().answer().begin(headers);
	}

	/**
	 * Takes the next part of the body.
	 * @param part the part; it is released
	 * @return true
	 * @throws ResponseTooLargeException if this is more than the route may answer
	 * @throws ResponseFormatException if this cannot become an answer of the route
	 */
	@Override
	public boolean feed(DataBuffer part) {
		try {
			this.received += part.readableByteCount();
			if (this.received > this.call.endpoint().answerLimit()) {
				throw new ResponseTooLargeException(this.failed,
						"the answer has more than " + this.call.endpoint().answerLimit() + " bytes");
			}
			if (this.call.endpoint().answer() != Answer.NOTHING) {
				this.reading.feed(part);
			}
			return true;
		}
		catch (JacksonException ex) {
			throw wrongForm(ex.getOriginalMessage());
		}
		catch (NumberFormatException ex) {
			throw wrongForm(ex.getMessage());
		}
		finally {
			DataBufferUtils.release(part);
		}
	}

	/**
	 * Records that the body is over.
	 * @return the answer; null only where the route answers with nothing
	 * @throws EmptyResponseException if there is no answer in it
	 * @throws ResponseFormatException if it is no answer to the call
	 */
	@Override
	public @Nullable T end() {
		if (this.call.endpoint().answer() == Answer.NOTHING) {
			return null;
		}
		if (this.received == 0) {
			throw new EmptyResponseException(this.failed, "the answer is empty");
		}
		try {
			T answer = this.reading.end();
			if (answer == null) {
				throw new EmptyResponseException(this.failed, "the answer is null");
			}
			if (!this.call.isAnsweredBy(answer)
					|| (isErrorMessage() && !this.call.endpoint().answer().mayBeMessage())) {
				throw new ResponseFormatException(this.failed, "the answer belongs to another call: " + excerpt());
			}
			return answer;
		}
		catch (JacksonException ex) {
			throw wrongForm(ex.getOriginalMessage());
		}
		catch (NumberFormatException ex) {
			throw wrongForm(ex.getMessage());
		}
	}

	/**
	 * Returns whether a success is none: an object that begins with a message is what the
	 * exchange answers when it refuses.
	 */
	private boolean isErrorMessage() {
		byte[] body = this.reading.beginning();
		return body.length > ERROR_MESSAGE.length
				&& Arrays.equals(body, 0, ERROR_MESSAGE.length, ERROR_MESSAGE, 0, ERROR_MESSAGE.length);
	}

	private ResponseFormatException wrongForm(@Nullable String why) {
		return new ResponseFormatException(this.failed, "the answer is not what this route answers with ("
				+ Printable.of(this.blotParts.apply(String.valueOf(why)), EXCERPT) + "): " + excerpt());
	}

	private String excerpt() {
		byte[] body = this.reading.beginning();
		String beginning = new String(body, 0, Math.min(body.length, Beginning.SIZE), StandardCharsets.UTF_8);
		return Printable.of(this.blot.apply(beginning), EXCERPT);
	}

}

package io.github.coinbasepro.internal.call;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.settings.GuardSettings;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.test.publisher.TestPublisher;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AnswerReader}.
 */
class AnswerReaderTests {

	private final NettyDataBufferFactory buffers = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);

	private final Attempt<List<String>> attempt = new Attempt<>(
			Endpoint.get("raw", "/names").answers(Answer.listOf(String.class)).call(), 1, null,
			TestSteps.of(new ExchangeClock(InstantSource.system(), System::nanoTime), GuardSettings.everything()),
			RateLimiter.Permit.UNCOUNTED, new ObservedCall(new StatisticsRecorder(Instant.EPOCH), null, null));

	/**
	 * The thread that reads may be about to hand a buffer on when another one cancels.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 200, 302, 400 })
	void row93_aBufferThatArrivesWhileTheCallIsCancelledIsReleased(int status) {
		TestPublisher<DataBuffer> body = TestPublisher.createNoncompliant(TestPublisher.Violation.DEFER_CANCELLATION);
		ClientResponse response = ClientResponse.create(HttpStatusCode.valueOf(status)).body(body.flux()).build();
		Disposable reading = AnswerReader.read(this.attempt, response).subscribe();
		ByteBuf before = part("[\"a\",");
		body.next(this.buffers.wrap(before));
		assertThat(body.wasRequested()).isTrue();
		reading.dispose();
		ByteBuf after = part("\"b\"]");
		body.next(this.buffers.wrap(after));
		assertThat(before.refCnt()).isZero();
		assertThat(after.refCnt()).isZero();
		assertThat(body.wasCancelled()).isTrue();
	}

	private static ByteBuf part(String text) {
		return PooledByteBufAllocator.DEFAULT.buffer().writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

}

package io.github.coinbasepro.internal.call;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Attempt}.
 */
class AttemptTests {

	private static final TimeoutException TOO_LATE = new TimeoutException("too late");

	private final Steps steps = TestSteps.of(new ExchangeClock(InstantSource.system(), System::nanoTime),
			GuardSettings.everything());

	private final Guard guard = this.steps.guard();

	private final Attempt<Void> attempt = new Attempt<>(
			Endpoint.post("raw", "/withdrawals/crypto").needs(KeyPermission.TRANSFER).answersNothing().call(), 1, null,
			this.steps, RateLimiter.Permit.UNCOUNTED,
			new ObservedCall(new StatisticsRecorder(Instant.EPOCH), null, null));

	@Test
	void whatWasReportedAsNotSentIsNotSentAnyMore() {
		assertThat(Failures.of(this.attempt, TOO_LATE).outcome()).isEqualTo(Outcome.NOT_SENT);
		assertThatExceptionOfType(CancellationException.class).isThrownBy(this.attempt::written);
		assertThat(this.attempt.failedCall().attempts()).isZero();
	}

	@Test
	void whatWasSentIsReportedAsUnknown() {
		this.attempt.written();
		assertThat(Failures.of(this.attempt, TOO_LATE).outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(this.attempt.failedCall().attempts()).isOne();
	}

	@Test
	void row84_aWriteThatAFilterRepeatsAfterTheSwitchIsNotReportedAsNeverSent() {
		this.attempt.written();
		this.guard.setTradingEnabled(false);
		StepVerifier
			.create(Mono
				.<Void>from((actual) -> this.attempt.write(Mono.empty(), null, Operators.toCoreSubscriber(actual))))
			.verifyErrorSatisfies(
					(failure) -> assertThat(Failures.of(this.attempt, failure).outcome()).isEqualTo(Outcome.UNKNOWN));
	}

}

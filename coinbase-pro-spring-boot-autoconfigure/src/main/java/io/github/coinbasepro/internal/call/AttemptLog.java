package io.github.coinbasepro.internal.call;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.internal.value.ShownTarget;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Logs an attempt in one line when it ends. Nothing is kept of an attempt while the log
 * is off. Headers and bodies are never logged.
 */
final class AttemptLog {

	static final String NAME = "io.github.coinbasepro.attempts";

	private static final Log logger = LogFactory.getLog(NAME);

	private final Call<?> call;

	private final int number;

	private final ExchangeClock clock;

	private final long began;

	private final AtomicBoolean logged = new AtomicBoolean();

	private volatile int status;

	private volatile @Nullable String requestId;

	private AttemptLog(Call<?> call, int number, ExchangeClock clock) {
		this.call = call;
		this.number = number;
		this.clock = clock;
		this.began = clock.nanos();
	}

	/**
	 * Begins to keep what the line says.
	 * @param call the call
	 * @param number which attempt it is, from 1
	 * @param clock measures the time
	 * @return the log, null if it is off
	 */
	static @Nullable AttemptLog begin(Call<?> call, int number, ExchangeClock clock) {
		return logger.isDebugEnabled() ? new AttemptLog(call, number, clock) : null;
	}

	void answered(int status) {
		this.status = status;
	}

	void answeredWith(@Nullable String requestId) {
		this.requestId = requestId;
	}

	/**
	 * Logs the attempt, once.
	 * @param sent whether the request was handed to a connection
	 */
	void end(boolean sent) {
		if (this.logged.compareAndSet(false, true)) {
			logger.debug(line(sent));
		}
	}

	private String line(boolean sent) {
		long millis = TimeUnit.NANOSECONDS.toMillis(this.clock.nanos() - this.began);
		StringBuilder line = new StringBuilder();
		line.append(this.call.client().name()).append(": ").append(this.call.endpoint().method().name()).append(' ');
		line.append(ShownTarget.of(this.call.target())).append(" -> ").append(end(sent, this.status));
		line.append(" in ").append(millis).append(" ms (attempt ").append(this.number);
		if (this.call.clientOrderId() != null) {
			line.append(", client order id ").append(this.call.clientOrderId());
		}
		if (this.requestId != null) {
			line.append(", request id ").append(this.requestId);
		}
		return line.append(')').toString();
	}

	private static String end(boolean sent, int status) {
		if (status != 0) {
			return Integer.toString(status);
		}
		return sent ? "no answer" : "not sent";
	}

}

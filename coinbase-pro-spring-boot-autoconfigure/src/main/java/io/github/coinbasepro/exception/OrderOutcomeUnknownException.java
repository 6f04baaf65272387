package io.github.coinbasepro.exception;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * An order was sent, and it is not known whether it was placed. Do not send it again:
 * look it up by its {@link #clientOrderId() client order id}, and take "not found" for an
 * answer only after some time.
 */
@SuppressWarnings("serial")
public class OrderOutcomeUnknownException extends OutcomeUnknownException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened
	 * @param cause another exception of this library, if one led to this
	 */
	public OrderOutcomeUnknownException(FailedCall call, String problem, @Nullable CoinbaseProException cause) {
		super(call, false, problem + "; the order may have been placed: do not send it again, look up client order id "
				+ call.clientOrderId(), cause);
	}

	/**
	 * Returns the exception to report after the order was not found.
	 * @param looks the number of lookups
	 * @param answered how many of these lookups the exchange has answered with "not
	 * found"
	 * @param window how long it was looked for
	 * @return the exception
	 */
	public OrderOutcomeUnknownException notFound(int looks, int answered, Duration window) {
		return new OrderOutcomeUnknownException(call(),
				"no usable answer, and " + inVain(looks, answered) + " within " + window.toSeconds() + " s",
				(getCause() instanceof CoinbaseProException cause) ? cause : this);
	}

	private static String inVain(int looks, int answered) {
		if (looks == 0) {
			return "not looked for";
		}
		if (answered == 0) {
			return "none of " + looks + " looks for it was answered";
		}
		return "not found by " + answered + ((answered < looks) ? " answered looks of " + looks : " looks");
	}

}

package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * The order was not sent: it exceeds {@code coinbase.pro.orders.max-value} or
 * {@code coinbase.pro.orders.max-deviation}, or what it is to be checked against could
 * not be obtained, or was outdated before a connection was free. The message names the
 * property. In the latter cases the order {@link #isRetryable() may be placed again}.
 */
@SuppressWarnings("serial")
public class OrderGuardException extends RequestNotSentException {

	/**
	 * Creates an exception for an order that exceeds a limit.
	 * @param call the call that failed
	 * @param problem what is exceeded, with the name of the property
	 */
	public OrderGuardException(FailedCall call, String problem) {
		super(call, false, problem);
	}

	/**
	 * Creates an exception for an order that could not be checked.
	 * @param call the call that failed
	 * @param problem what could not be obtained, with the name of the property
	 * @param cause the failure of the call that asked for it; null if that succeeded
	 */
	public OrderGuardException(FailedCall call, String problem, @Nullable CoinbaseProException cause) {
		super(call, true, problem, cause);
	}

}

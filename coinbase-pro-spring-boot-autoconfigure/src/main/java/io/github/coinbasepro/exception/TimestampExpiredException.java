package io.github.coinbasepro.exception;

/**
 * The clock of this machine is more than 30 seconds away from that of the exchange.
 */
@SuppressWarnings("serial")
public class TimestampExpiredException extends AuthenticationException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public TimestampExpiredException(Refusal refusal) {
		super(refusal);
	}

}

package io.github.coinbasepro.exception;

/**
 * The address is not among those that this client may withdraw to.
 */
@SuppressWarnings("serial")
public class WithdrawalAddressException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public WithdrawalAddressException(FailedCall call, String problem) {
		super(call, false, problem);
	}

}

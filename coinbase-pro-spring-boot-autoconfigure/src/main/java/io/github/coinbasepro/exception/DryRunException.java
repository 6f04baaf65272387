package io.github.coinbasepro.exception;

/**
 * The call was checked and signed, but not sent: this is a dry run
 * ({@code coinbase.pro.dry-run}).
 */
@SuppressWarnings("serial")
public class DryRunException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public DryRunException(FailedCall call, String problem) {
		super(call, false, problem);
	}

}

package io.github.coinbasepro.exception;

/**
 * A report is still being made when the time to wait for it is over. It can be waited for
 * again.
 */
@SuppressWarnings("serial")
public class ReportNotReadyException extends CoinbaseProException {

	/**
	 * Creates an exception.
	 * @param call the call that asked for the report
	 * @param problem what happened
	 */
	public ReportNotReadyException(FailedCall call, String problem) {
		super(call, Outcome.ACCEPTED, true, problem, null);
	}

}

package io.github.coinbasepro.exception;

/**
 * The answer is a redirect. Redirects are never followed: a signed request must not reach
 * another host.
 */
@SuppressWarnings("serial")
public class UnexpectedRedirectException extends ResponseInvalidException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what is wrong with the answer
	 */
	public UnexpectedRedirectException(FailedCall call, String problem) {
		super(call, Outcome.UNKNOWN, problem);
	}

}

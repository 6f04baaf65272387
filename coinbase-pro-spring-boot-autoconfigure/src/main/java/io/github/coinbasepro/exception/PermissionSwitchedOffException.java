package io.github.coinbasepro.exception;

/**
 * This client may not do that, whatever its key may: it is not among
 * {@code coinbase.pro.permissions}, or trading is switched off.
 */
@SuppressWarnings("serial")
public class PermissionSwitchedOffException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public PermissionSwitchedOffException(FailedCall call, String problem) {
		super(call, false, problem);
	}

}

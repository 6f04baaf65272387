package io.github.coinbasepro.exception;

/**
 * A call that moves money went out and it is not known whether it was carried out. Do not
 * repeat it before you have looked; the message says where.
 */
@SuppressWarnings("serial")
public class TransferOutcomeUnknownException extends OutcomeUnknownException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param whereToLook the method that lists what it would have made
	 * @param cause what led to this
	 */
	public TransferOutcomeUnknownException(FailedCall call, String whereToLook, CoinbaseProException cause) {
		super(call, false, "no usable answer; it may have been carried out: do not repeat it before you have looked at "
				+ whereToLook, cause);
	}

}

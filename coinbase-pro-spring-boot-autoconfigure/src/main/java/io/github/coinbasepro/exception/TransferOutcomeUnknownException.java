package io.github.coinbasepro.exception;

/**
 * A call that moves money was sent, and it is not known whether it was carried out, or
 * how far. Do not repeat it before you have looked; the message says where, and what the
 * exchange said, if it said anything.
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
		super(call, false, answer(cause) + "; it may have been carried out: do not repeat it before you have looked at "
				+ whereToLook, cause);
	}

	private static String answer(CoinbaseProException cause) {
		return (cause instanceof RequestRefusedException refused && !refused.exchangeMessage().isEmpty())
				? "the exchange answered " + refused.status() + " " + refused.exchangeMessage() : "no usable answer";
	}

}

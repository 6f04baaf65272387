package io.github.coinbasepro.exception;

/**
 * A page of the network in front of the exchange came in place of an answer. It does not
 * prove that the exchange never saw the call, so the outcome is {@link Outcome#UNKNOWN
 * unknown}.
 */
@SuppressWarnings("serial")
public class BlockedByCdnException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public BlockedByCdnException(Refusal refusal) {
		super(refusal);
	}

}

package io.github.coinbasepro.exception;

/**
 * The network in front of the exchange answered with a page. It does not prove that the
 * exchange never saw the call, so the outcome is {@link Outcome#UNKNOWN unknown}.
 */
@SuppressWarnings("serial")
public class BlockedByCdnException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public BlockedByCdnException(Refusal refusal) {
		super(refusal);
	}

}

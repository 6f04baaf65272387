package io.github.coinbasepro.exception;

/**
 * The exchange's front door refused the request before the exchange saw it.
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

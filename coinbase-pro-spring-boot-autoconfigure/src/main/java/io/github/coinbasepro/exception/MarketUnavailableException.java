package io.github.coinbasepro.exception;

/**
 * The market does not take this order now: it is in maintenance, or open to cancels or to
 * limit orders only.
 */
@SuppressWarnings("serial")
public class MarketUnavailableException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public MarketUnavailableException(Refusal refusal) {
		super(refusal);
	}

}

package io.github.coinbasepro.exception;

/**
 * The market does not accept this call now: it is in maintenance or delisted, its
 * matching engine is offline, it is open to cancels, post-only or limit orders only, or
 * it is not open to this account.
 */
@SuppressWarnings("serial")
public class MarketUnavailableException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public MarketUnavailableException(Refusal refusal) {
		super(refusal);
	}

}

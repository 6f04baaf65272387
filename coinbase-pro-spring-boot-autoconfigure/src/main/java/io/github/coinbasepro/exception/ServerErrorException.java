package io.github.coinbasepro.exception;

/**
 * The exchange, or a server in front of it, failed or gave the request up (a status of
 * 500 and above, or 408, 425 and 499). Whether the call was carried out is not known.
 */
@SuppressWarnings("serial")
public class ServerErrorException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 * @param retryable whether the same call can be repeated without harm
	 */
	public ServerErrorException(Refusal refusal, boolean retryable) {
		super(refusal, Outcome.UNKNOWN, retryable);
	}

}

package io.github.coinbasepro.simulator.internal.engine;

import java.util.Map;

/**
 * What money of an account moved for.
 */
@FunctionalInterface
public interface LedgerDetails {

	/**
	 * Put into words.
	 * @return ids and the like, by names of the exchange
	 */
	Map<String, String> toMap();

}

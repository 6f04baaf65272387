package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An account as it was at one moment.
 *
 * @param id id of the account
 * @param profileId profile that owns it
 * @param currency currency it is kept in
 * @param balance what it contains
 * @param hold what open orders keep of it
 */
public record AccountSnapshot(UUID id, UUID profileId, String currency, BigDecimal balance, BigDecimal hold) {

	/**
	 * What new orders can use.
	 * @return balance less hold
	 */
	public BigDecimal available() {
		return this.balance.subtract(this.hold);
	}

}

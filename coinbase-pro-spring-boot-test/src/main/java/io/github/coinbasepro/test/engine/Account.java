package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The money of one profile in one currency.
 */
final class Account {

	private final UUID id;

	private final UUID profileId;

	private final String currency;

	private BigDecimal balance = BigDecimal.ZERO;

	private BigDecimal hold = BigDecimal.ZERO;

	Account(UUID id, UUID profileId, String currency) {
		this.id = id;
		this.profileId = profileId;
		this.currency = currency;
	}

	BigDecimal available() {
		return this.balance.subtract(this.hold);
	}

	void add(BigDecimal amount) {
		this.balance = this.balance.add(amount);
	}

	void subtract(BigDecimal amount) {
		this.balance = this.balance.subtract(amount);
	}

	void changeHold(BigDecimal before, BigDecimal after) {
		this.hold = this.hold.subtract(before).add(after);
	}

	AccountSnapshot snapshot() {
		return new AccountSnapshot(this.id, this.profileId, this.currency, this.balance, this.hold);
	}

}

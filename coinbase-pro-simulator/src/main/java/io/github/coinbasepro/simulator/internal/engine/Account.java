package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The money of one profile in one currency.
 */
final class Account {

	private final UUID id;

	private final UUID profileId;

	private final String currency;

	private final Ledger ledger;

	private final Map<UUID, Hold> transferHolds = new LinkedHashMap<>();

	private BigDecimal balance = BigDecimal.ZERO;

	private BigDecimal hold = BigDecimal.ZERO;

	Account(UUID id, UUID profileId, String currency, Ledger ledger) {
		this.id = id;
		this.profileId = profileId;
		this.currency = currency;
		this.ledger = ledger;
	}

	UUID id() {
		return this.id;
	}

	BigDecimal balance() {
		return this.balance;
	}

	BigDecimal available() {
		return this.balance.subtract(this.hold);
	}

	Ledger ledger() {
		return this.ledger;
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

	void hold(Hold hold) {
		this.transferHolds.put(hold.reference(), hold);
		changeHold(BigDecimal.ZERO, hold.amount());
	}

	void release(UUID reference) {
		Hold hold = this.transferHolds.remove(reference);
		if (hold != null) {
			changeHold(hold.amount(), BigDecimal.ZERO);
		}
	}

	Stream<Hold> transferHolds() {
		return this.transferHolds.values().stream();
	}

	AccountSnapshot snapshot() {
		return new AccountSnapshot(this.id, this.profileId, this.currency, this.balance, this.hold);
	}

}

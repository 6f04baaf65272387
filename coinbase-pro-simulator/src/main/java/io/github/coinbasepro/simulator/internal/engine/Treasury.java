package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Moves money other than by trades, and tells what moved and what is held.
 */
public final class Treasury {

	private final Clerk clerk;

	private final Profiles profiles;

	private final UUID house;

	Treasury(Clerk clerk, Profiles profiles, UUID house) {
		this.clerk = clerk;
		this.profiles = profiles;
		this.house = house;
	}

	/**
	 * Who gives out ids and times, and lets things be done in turn.
	 * @return the clerk
	 */
	public Clerk clerk() {
		return this.clerk;
	}

	/**
	 * Look at all accounts there are, the one that collects the fees included.
	 * @return accounts
	 */
	public List<AccountSnapshot> accounts() {
		return this.clerk.inTurn(() -> this.profiles.all()
			.flatMap((profile) -> profile.accounts().stream())
			.map(Account::snapshot)
			.toList());
	}

	/**
	 * The profile that collects what the exchange takes.
	 * @return id of a profile
	 */
	public UUID house() {
		return this.house;
	}

	/**
	 * Let a user have a profile.
	 * @param userId the user
	 * @param balances what the new profile's accounts contain
	 * @param memory how many done orders, fills and ledger entries are remembered
	 * @return id of the profile
	 * @throws IllegalArgumentException if a balance is negative or in an unknown currency
	 */
	public UUID openProfile(String userId, Map<String, BigDecimal> balances, int memory) {
		return this.clerk.inTurn(() -> this.profiles.open(userId, balances, memory, this.clerk.now()).id());
	}

	/**
	 * Move money, all of it or nothing.
	 * @param movements what comes in and what leaves
	 * @throws RefusedException if an account has less than what leaves it
	 */
	public void move(List<Movement> movements) {
		this.clerk.inTurn(() -> {
			checkFunds(movements);
			Instant now = this.clerk.now();
			movements.forEach((movement) -> carryOut(movement, now));
			return true;
		});
	}

	private void checkFunds(List<Movement> movements) {
		Map<Account, BigDecimal> changes = new LinkedHashMap<>();
		movements.forEach((movement) -> changes.merge(find(movement.profileId(), movement.currency()),
				movement.amount(), BigDecimal::add));
		changes.forEach((account, change) -> {
			if (change.signum() < 0 && account.available().add(change).signum() < 0) {
				throw RefusedException.invalid("Insufficient funds");
			}
		});
	}

	private void carryOut(Movement movement, Instant now) {
		Account account = find(movement.profileId(), movement.currency());
		account.add(movement.amount());
		account.ledger().write(movement.amount(), account.balance(), movement.type(), movement::details, now);
	}

	/**
	 * Hold money for a transfer.
	 * @param profileId profile that owns it
	 * @param currency its currency
	 * @param hold what is held
	 * @throws RefusedException if there is less than that
	 */
	public void hold(UUID profileId, String currency, Hold hold) {
		this.clerk.inTurn(() -> {
			Account account = find(profileId, currency);
			if (account.available().compareTo(hold.amount()) < 0) {
				throw RefusedException.invalid("Insufficient funds");
			}
			account.hold(hold);
			return true;
		});
	}

	/**
	 * Hold money no longer.
	 * @param profileId profile that owns it
	 * @param currency its currency
	 * @param reference id of what it was held for
	 */
	public void release(UUID profileId, String currency, UUID reference) {
		this.clerk.inTurn(() -> {
			find(profileId, currency).release(reference);
			return true;
		});
	}

	/**
	 * Look at one account.
	 * @param profileId profile that owns it
	 * @param currency its currency
	 * @return the account
	 * @throws RefusedException if there is no such currency
	 */
	public AccountSnapshot account(UUID profileId, String currency) {
		return this.clerk.inTurn(() -> find(profileId, currency).snapshot());
	}

	private Account find(UUID profileId, String currency) {
		return this.profiles.get(profileId)
			.accounts()
			.stream()
			.filter((account) -> account.snapshot().currency().equals(currency))
			.findFirst()
			.orElseThrow(() -> RefusedException.invalid("Invalid currency " + currency));
	}

	/**
	 * Look at a ledger, newest first.
	 * @param profileId profile that owns the account
	 * @param accountId the account
	 * @param filter entries to look at
	 * @param slice which of them, by number
	 * @return entries
	 * @throws RefusedException if the profile has no such account
	 */
	public List<LedgerEntry> ledger(UUID profileId, UUID accountId, Predicate<LedgerEntry> filter, Slice<Long> slice) {
		return this.clerk.inTurn(() -> find(profileId, accountId).ledger().entries(filter, slice));
	}

	/**
	 * Look at what is held of an account, newest first.
	 * @param profileId profile that owns the account
	 * @param accountId the account
	 * @param slice which of it, by time
	 * @return what is held
	 * @throws RefusedException if the profile has no such account
	 */
	public List<Hold> holds(UUID profileId, UUID accountId, Slice<Instant> slice) {
		return this.clerk.inTurn(() -> {
			Account account = find(profileId, accountId);
			return Stream.concat(orderHolds(profileId, account), account.transferHolds())
				.filter((hold) -> slice.contains(hold.createdAt()))
				.sorted(Comparator.comparing(Hold::createdAt).reversed())
				.limit(slice.limit())
				.toList();
		});
	}

	private Stream<Hold> orderHolds(UUID profileId, Account account) {
		return this.profiles.get(profileId)
			.liveOrders()
			.filter((order) -> order.heldAccount() == account)
			.map((order) -> new Hold(order.id(), HoldType.ORDER, order.snapshot().hold(), order.createdAt()));
	}

	private Account find(UUID profileId, UUID accountId) {
		return this.profiles.get(profileId)
			.accounts()
			.stream()
			.filter((account) -> account.id().equals(accountId))
			.findFirst()
			.orElseThrow(() -> RefusedException.notFound("NotFound"));
	}

}

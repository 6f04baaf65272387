package io.github.coinbasepro.simulator.internal.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.members.Members;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * Those that money can be sent to by a number: every other user, at once, and an
 * institution outside.
 */
public final class Counterparties {

	private static final String OUTSIDE = "CB00000001";

	private final Clerk clerk;

	private final Members members;

	private final Transfers transfers;

	private final WithdrawalLimits limits;

	/**
	 * Start to send money.
	 * @param exchange exchange that it leaves
	 * @param members who can be sent money at once
	 * @param transfers who carries it
	 * @param limits how much may leave
	 */
	public Counterparties(Exchange exchange, Members members, Transfers transfers, WithdrawalLimits limits) {
		this.clerk = exchange.treasury().clerk();
		this.members = members;
		this.transfers = transfers;
		this.limits = limits;
	}

	/**
	 * Those that a user can send money to.
	 * @param userId the user
	 * @return counterparties
	 */
	public List<Counterparty> of(String userId) {
		List<Counterparty> counterparties = new ArrayList<>();
		ProfileRecord own = this.members.defaultOf(userId);
		counterparties.add(new Counterparty(OUTSIDE, "Outside institution", null, own.createdAt()));
		this.members.all()
			.stream()
			.filter((profile) -> profile.isDefault() && !profile.userId().equals(userId))
			.map((profile) -> new Counterparty(number(profile.userId()), "User " + profile.userId(), profile.userId(),
					profile.createdAt()))
			.forEach(counterparties::add);
		return counterparties;
	}

	private static String number(String userId) {
		return "CB" + userId.substring(0, 8).toUpperCase(Locale.ROOT);
	}

	/**
	 * Send money.
	 * @param profile profile it leaves
	 * @param counterpartyId number of who gets it
	 * @param money how much
	 * @return the transfer
	 * @throws RefusedException if there is no such counterparty, the profile has less or
	 * it is above the limit
	 */
	public Transfer send(ProfileRecord profile, String counterpartyId, Money money) {
		return this.clerk.inTurn(() -> {
			Counterparty counterparty = of(profile.userId()).stream()
				.filter((candidate) -> candidate.id().equals(counterpartyId))
				.findFirst()
				.orElseThrow(() -> RefusedException.invalid("Invalid counterparty_id"));
			this.limits.check(profile.userId(), money);
			if (counterparty.userId() == null) {
				return this.transfers.withdraw(Errand.of(profile, money, Map.of("counterparty_id", counterparty.id())));
			}
			return hand(profile, counterparty.userId(), money);
		});
	}

	private Transfer hand(ProfileRecord profile, String userId, Money money) {
		return this.transfers.move(profile, this.members.defaultOf(userId), money.currency().id(), money.amount());
	}

}

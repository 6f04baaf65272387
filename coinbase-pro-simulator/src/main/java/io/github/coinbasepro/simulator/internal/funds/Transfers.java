package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Hold;
import io.github.coinbasepro.simulator.internal.engine.HoldType;
import io.github.coinbasepro.simulator.internal.engine.LedgerType;
import io.github.coinbasepro.simulator.internal.engine.Movement;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.engine.Treasury;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * Moves money in and out, which takes a while. What is withdrawn is held until it is
 * gone.
 */
public final class Transfers {

	private final Clerk clerk;

	private final Treasury treasury;

	private final Duration delay;

	private final Archive<Transfer> archive = new Archive<>();

	private final Map<UUID, Errand> pending = new HashMap<>();

	private final Map<UUID, BigDecimal> pendingDeposits = new HashMap<>();

	/**
	 * Start without transfers.
	 * @param exchange exchange whose accounts the money comes to and leaves
	 * @param delay how long a transfer takes
	 */
	public Transfers(Exchange exchange, Duration delay) {
		this.clerk = exchange.treasury().clerk();
		this.treasury = exchange.treasury();
		this.delay = delay;
	}

	/**
	 * When a transfer that is asked for now will have arrived.
	 * @return a time
	 */
	public Instant payoutTime() {
		return this.clerk.now().plus(this.delay);
	}

	Transfer deposit(Errand errand) {
		return this.clerk.inTurn(() -> start(TransferType.DEPOSIT, errand));
	}

	Transfer withdraw(Errand errand) {
		return this.clerk.inTurn(() -> {
			Transfer transfer = draft(TransferType.WITHDRAW, errand);
			this.treasury.hold(errand.profile().id(), errand.currency(),
					new Hold(transfer.id(), HoldType.TRANSFER, errand.amount(), transfer.createdAt()));
			return start(transfer, errand);
		});
	}

	private Transfer start(TransferType type, Errand errand) {
		return start(draft(type, errand), errand);
	}

	private Transfer start(Transfer transfer, Errand errand) {
		changePendingDeposit(transfer, transfer.amount());
		this.pending.put(transfer.id(), errand);
		this.clerk.later(this.delay, () -> complete(transfer));
		return put(transfer);
	}

	private Transfer draft(TransferType type, Errand errand) {
		UUID account = this.treasury.account(errand.profile().id(), errand.currency()).id();
		return new Transfer(this.clerk.nextId(), type, errand.profile().userId(), errand.profile().id(), account,
				errand.currency(), errand.amount(), this.clerk.stamp(), null, null, errand.userNonce(),
				errand.details());
	}

	private Transfer put(Transfer transfer) {
		return this.archive.put(transfer.id(), transfer.createdAt(), transfer);
	}

	private void complete(Transfer transfer) {
		Errand errand = this.pending.remove(transfer.id());
		if (errand == null) {
			return;
		}
		changePendingDeposit(transfer, transfer.amount().negate());
		boolean leaves = transfer.type() == TransferType.WITHDRAW;
		if (leaves) {
			this.treasury.release(transfer.profileId(), transfer.currency(), transfer.id());
		}
		this.treasury.move(List.of(movement(transfer, leaves ? transfer.amount().negate() : transfer.amount())));
		errand.onArrival().run();
		put(transfer.completed(this.clerk.now(), news(transfer)));
	}

	private void changePendingDeposit(Transfer transfer, BigDecimal change) {
		if (transfer.type() == TransferType.DEPOSIT) {
			this.pendingDeposits.merge(transfer.accountId(), change, BigDecimal::add);
		}
	}

	/**
	 * What is on its way to an account.
	 * @param accountId id of the account
	 * @return an amount in the currency of the account
	 */
	public BigDecimal pendingDeposits(UUID accountId) {
		return this.clerk.inTurn(() -> this.pendingDeposits.getOrDefault(accountId, BigDecimal.ZERO));
	}

	private static Movement movement(Transfer transfer, BigDecimal amount) {
		String type = (transfer.type() == TransferType.WITHDRAW) ? "withdraw" : "deposit";
		return new Movement(transfer.profileId(), transfer.currency(), amount, LedgerType.TRANSFER,
				Map.of("transfer_id", transfer.id().toString(), "transfer_type", type));
	}

	private Map<String, String> news(Transfer transfer) {
		boolean onChain = transfer.details().containsKey("crypto_address");
		return onChain ? Map.of("crypto_transaction_hash",
				this.clerk.nextId().toString().replace("-", "") + this.clerk.nextId().toString().replace("-", ""))
				: Map.of();
	}

	/**
	 * Have a transfer fail that is on its way.
	 * @param id its id
	 * @return the transfer
	 * @throws RefusedException if no such transfer is on its way
	 */
	public Transfer cancel(UUID id) {
		return this.clerk.inTurn(() -> {
			Errand errand = this.pending.remove(id);
			if (errand == null) {
				throw RefusedException.notFound("NotFound");
			}
			this.treasury.release(errand.profile().id(), errand.currency(), id);
			errand.onFailure().run();
			Transfer transfer = this.archive.get(id, Transfer::isPending);
			changePendingDeposit(transfer, transfer.amount().negate());
			return put(transfer.canceled(this.clerk.now()));
		});
	}

	/**
	 * Move money between two profiles, at once.
	 * @param from profile it leaves
	 * @param to profile it comes to
	 * @param currency its currency
	 * @param amount how much
	 * @return the transfer that it leaves by
	 * @throws RefusedException if the first has less than that
	 */
	public Transfer move(ProfileRecord from, ProfileRecord to, String currency, BigDecimal amount) {
		TransferType out = isSameUser(from, to) ? TransferType.INTERNAL_WITHDRAW : TransferType.WITHDRAW;
		TransferType in = isSameUser(from, to) ? TransferType.INTERNAL_DEPOSIT : TransferType.DEPOSIT;
		return this.clerk.inTurn(() -> {
			Map<String, String> details = Map.of("from", from.id().toString(), "to", to.id().toString(),
					"profile_transfer_id", this.clerk.nextId().toString());
			this.treasury.move(List.of(new Movement(from.id(), currency, amount.negate(), LedgerType.TRANSFER, details),
					new Movement(to.id(), currency, amount, LedgerType.TRANSFER, details)));
			Transfer outgoing = record(out, from, currency, amount, details);
			record(in, to, currency, amount, details);
			return outgoing;
		});
	}

	private static boolean isSameUser(ProfileRecord from, ProfileRecord to) {
		return from.userId().equals(to.userId());
	}

	private Transfer record(TransferType type, ProfileRecord profile, String currency, BigDecimal amount,
			Map<String, String> details) {
		UUID account = this.treasury.account(profile.id(), currency).id();
		Instant now = this.clerk.stamp();
		return put(new Transfer(this.clerk.nextId(), type, profile.userId(), profile.id(), account, currency, amount,
				now, now, null, null, details));
	}

	/**
	 * Look a transfer up.
	 * @param id its id
	 * @param filter what it must be like
	 * @return the transfer
	 * @throws RefusedException if there is no such transfer
	 */
	public Transfer get(UUID id, Predicate<Transfer> filter) {
		return this.clerk.inTurn(() -> this.archive.get(id, filter));
	}

	/**
	 * List transfers, newest first.
	 * @param filter which transfers
	 * @param slice which of them, by time
	 * @return transfers
	 */
	public List<Transfer> list(Predicate<Transfer> filter, Slice<Instant> slice) {
		return this.clerk.inTurn(() -> this.archive.list(filter, slice));
	}

}

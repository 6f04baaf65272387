package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/**
 * Stakes and wraps currencies and takes them back, which takes a while.
 */
public final class Wrappings {

	private final Clerk clerk;

	private final Treasury treasury;

	private final Duration delay;

	private final Archive<Wrapping> archive = new Archive<>();

	/**
	 * Start without wrappings.
	 * @param exchange exchange whose accounts give and get
	 * @param delay how long it takes
	 */
	public Wrappings(Exchange exchange, Duration delay) {
		this.clerk = exchange.treasury().clerk();
		this.treasury = exchange.treasury();
		this.delay = delay;
	}

	/**
	 * Stake and wrap.
	 * @param profileId profile that owns both accounts
	 * @param money what is given
	 * @param to wrapped currency that is got
	 * @return what becomes of it
	 * @throws RefusedException if the one does not stand for the other or the profile has
	 * less
	 */
	public Wrapping stakeWrap(UUID profileId, Money money, String to) {
		WrappedAsset asset = asset(to, money.currency().id());
		return this.clerk.inTurn(() -> start(false, profileId, money, to, asset, asset.wrap(money.amount()), null));
	}

	/**
	 * Give a wrapped currency back. What is asked for again under the same id is not done
	 * again.
	 * @param profileId profile that owns both accounts
	 * @param money what is given
	 * @param to currency that is got
	 * @param idem id that the user gives it
	 * @return what becomes of it
	 * @throws RefusedException if the one does not stand for the other or the profile has
	 * less
	 */
	public Wrapping redeem(UUID profileId, Money money, String to, UUID idem) {
		WrappedAsset asset = asset(money.currency().id(), to);
		return this.clerk
			.inTurn(() -> list(profileId, (wrapping) -> idem.equals(wrapping.idem()), Slice.newest(1)).stream()
				.findFirst()
				.orElseGet(() -> start(true, profileId, money, to, asset, asset.unwrap(money.amount()), idem)));
	}

	private static WrappedAsset asset(String wrapped, String underlying) {
		return WrappedAsset.all()
			.stream()
			.filter((asset) -> asset.id().equals(wrapped) && asset.underlying().equals(underlying))
			.findFirst()
			.orElseThrow(() -> RefusedException.invalid(wrapped + " does not wrap " + underlying));
	}

	private Wrapping start(boolean isRedeem, UUID profileId, Money money, String to, WrappedAsset asset,
			BigDecimal toAmount, @Nullable UUID idem) {
		String from = money.currency().id();
		Wrapping wrapping = new Wrapping(this.clerk.nextId(), isRedeem, profileId,
				this.treasury.account(profileId, from).id(), this.treasury.account(profileId, to).id(), from, to,
				money.amount(), toAmount, asset.conversionRate(), this.clerk.stamp(), null, idem);
		this.treasury.hold(profileId, from,
				new Hold(wrapping.id(), HoldType.TRANSFER, money.amount(), wrapping.createdAt()));
		this.clerk.later(this.delay, () -> complete(wrapping));
		return this.archive.put(wrapping.id(), wrapping.createdAt(), wrapping);
	}

	private void complete(Wrapping wrapping) {
		LedgerType type = wrapping.isRedeem() ? LedgerType.REDEEM : LedgerType.STAKE_WRAP;
		Map<String, String> details = Map.of(wrapping.isRedeem() ? "redeem_id" : "stake_wrap_id",
				wrapping.id().toString());
		this.treasury.release(wrapping.profileId(), wrapping.from(), wrapping.id());
		this.treasury.move(List.of(
				new Movement(wrapping.profileId(), wrapping.from(), wrapping.fromAmount().negate(), type, details),
				new Movement(wrapping.profileId(), wrapping.to(), wrapping.toAmount(), type, details)));
		this.archive.put(wrapping.id(), wrapping.createdAt(), wrapping.completed(this.clerk.now()));
	}

	/**
	 * Look one up.
	 * @param profileId profile that it is of
	 * @param id its id
	 * @param isRedeem whether a wrapped currency was given back
	 * @return what became of it
	 * @throws RefusedException if the profile has no such wrapping
	 */
	public Wrapping get(UUID profileId, UUID id, boolean isRedeem) {
		return this.clerk.inTurn(() -> this.archive.get(id,
				(wrapping) -> wrapping.profileId().equals(profileId) && wrapping.isRedeem() == isRedeem));
	}

	/**
	 * List them, newest first.
	 * @param profileId profile that they are of
	 * @param filter which of them
	 * @param slice which of those, by time
	 * @return wrappings
	 */
	public List<Wrapping> list(UUID profileId, Predicate<Wrapping> filter, Slice<Instant> slice) {
		return this.clerk
			.inTurn(() -> this.archive.list(filter.and((wrapping) -> wrapping.profileId().equals(profileId)), slice));
	}

}

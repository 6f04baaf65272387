package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What users stated about addresses that money comes from.
 */
public final class TravelRules {

	private final Clerk clerk;

	private final Archive<TravelRule> archive = new Archive<>();

	/**
	 * Start without rules.
	 * @param exchange exchange that money comes to
	 */
	public TravelRules(Exchange exchange) {
		this.clerk = exchange.treasury().clerk();
	}

	/**
	 * State something.
	 * @param userId user who states it
	 * @param address address it is about
	 * @param statements what is stated
	 * @return the rule
	 */
	public TravelRule add(String userId, String address, Map<String, Object> statements) {
		return this.clerk.inTurn(() -> {
			TravelRule rule = new TravelRule(this.clerk.nextId(), userId, address, statements, this.clerk.stamp());
			return this.archive.put(rule.id(), rule.createdAt(), rule);
		});
	}

	/**
	 * Take a statement back.
	 * @param userId user who stated it
	 * @param id id of the rule
	 * @throws RefusedException if there is no such rule
	 */
	public void remove(String userId, UUID id) {
		this.clerk.inTurn(() -> {
			TravelRule rule = this.archive.get(id, (candidate) -> candidate.userId().equals(userId));
			this.archive.remove(rule.id(), rule.createdAt());
			return true;
		});
	}

	/**
	 * List what a user stated, newest first.
	 * @param userId the user
	 * @param filter which rules
	 * @param slice which of them, by time
	 * @return rules
	 */
	public List<TravelRule> list(String userId, Predicate<TravelRule> filter, Slice<Instant> slice) {
		return this.clerk.inTurn(() -> this.archive.list(filter.and((rule) -> rule.userId().equals(userId)), slice));
	}

	/**
	 * When a rule was stated.
	 * @param id id of a rule
	 * @return the time, or {@code null} if there is no such rule
	 */
	public @Nullable Instant createdAt(UUID id) {
		return this.clerk.inTurn(() -> Optional.ofNullable(this.archive.find(id)))
			.map(TravelRule::createdAt)
			.orElse(null);
	}

}

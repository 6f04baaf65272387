package io.github.coinbasepro.simulator.internal.members;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Treasury;

/**
 * The users and their profiles.
 */
public final class Members {

	private static final int MAX_PROFILES = 100;

	private static final List<String> RESERVED = List.of("default", "margin");

	private final Clerk clerk;

	private final Treasury treasury;

	private final int memory;

	private final Map<UUID, ProfileRecord> profiles = new LinkedHashMap<>();

	/**
	 * Start without members.
	 * @param exchange exchange they trade on
	 * @param memory how much of what is over is remembered for each profile
	 */
	public Members(Exchange exchange, int memory) {
		this.clerk = exchange.treasury().clerk();
		this.treasury = exchange.treasury();
		this.memory = memory;
	}

	/**
	 * Let a new user in.
	 * @param balances what the accounts of the default profile contain
	 * @return the default profile
	 */
	public ProfileRecord join(Map<String, BigDecimal> balances) {
		return this.clerk.inTurn(() -> add(this.clerk.nextUserId(), "default", balances, true));
	}

	/**
	 * Let a user have one more profile.
	 * @param userId the user
	 * @param name name of the profile
	 * @param balances what its accounts contain
	 * @return the profile
	 * @throws RefusedException if the name will not do or there are too many
	 */
	public ProfileRecord open(String userId, String name, Map<String, BigDecimal> balances) {
		return this.clerk.inTurn(() -> {
			checkName(name);
			if (of(userId).size() >= MAX_PROFILES) {
				throw RefusedException.invalid("Maximum number of profiles reached");
			}
			return add(userId, name, balances, false);
		});
	}

	private ProfileRecord add(String userId, String name, Map<String, BigDecimal> balances, boolean isDefault) {
		UUID id = this.treasury.openProfile(userId, balances, this.memory);
		return put(new ProfileRecord(id, userId, name, true, isDefault, this.clerk.now()));
	}

	/**
	 * Give a profile another name.
	 * @param userId user who owns it
	 * @param id id of the profile
	 * @param name its new name
	 * @return the profile
	 * @throws RefusedException if there is no such profile or the name will not do
	 */
	public ProfileRecord rename(String userId, UUID id, String name) {
		return this.clerk.inTurn(() -> {
			checkName(name);
			return put(get(userId, id).named(name));
		});
	}

	/**
	 * Have a profile be there no longer.
	 * @param userId user who owns it
	 * @param id id of the profile
	 * @throws RefusedException if there is no such profile, or it is the default one
	 */
	public void close(String userId, UUID id) {
		this.clerk.inTurn(() -> {
			ProfileRecord profile = get(userId, id);
			if (profile.isDefault()) {
				throw RefusedException.invalid("Default profile cannot be deactivated");
			}
			return put(profile.closed());
		});
	}

	private ProfileRecord put(ProfileRecord profile) {
		this.profiles.put(profile.id(), profile);
		return profile;
	}

	private static void checkName(String name) {
		if (RESERVED.contains(name)) {
			throw RefusedException.invalid("Profile name " + name + " is reserved");
		}
	}

	/**
	 * Look a profile up.
	 * @param id id of a profile
	 * @return the profile
	 * @throws RefusedException if there is no such profile
	 */
	public ProfileRecord get(UUID id) {
		return this.clerk.inTurn(() -> {
			ProfileRecord profile = this.profiles.get(id);
			if (profile == null) {
				throw RefusedException.notFound("NotFound");
			}
			return profile;
		});
	}

	/**
	 * Look a profile of one user up.
	 * @param userId the user
	 * @param id id of a profile
	 * @return the profile
	 * @throws RefusedException if the user has no such profile
	 */
	public ProfileRecord get(String userId, UUID id) {
		ProfileRecord profile = get(id);
		if (!profile.userId().equals(userId)) {
			throw RefusedException.notFound("NotFound");
		}
		return profile;
	}

	/**
	 * The profiles of a user, those that are there no longer included.
	 * @param userId the user
	 * @return profiles, oldest first
	 */
	public List<ProfileRecord> of(String userId) {
		return all().stream().filter((profile) -> profile.userId().equals(userId)).toList();
	}

	/**
	 * The profiles of all users.
	 * @return profiles, oldest first
	 */
	public List<ProfileRecord> all() {
		return this.clerk.inTurn(() -> List.copyOf(this.profiles.values()));
	}

	/**
	 * The profile that every user has.
	 * @param userId the user
	 * @return the default profile
	 */
	public ProfileRecord defaultOf(String userId) {
		return of(userId).stream()
			.filter(ProfileRecord::isDefault)
			.findFirst()
			.orElseThrow(() -> RefusedException.notFound("NotFound"));
	}

}

package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Everyone who takes part, each with an account in every currency.
 */
final class Profiles {

	private final Ids ids;

	private final List<String> currencies;

	private final AtomicLong ledgerNumbers = new AtomicLong();

	private final Map<UUID, Profile> profiles = new LinkedHashMap<>();

	Profiles(Ids ids, List<String> currencies) {
		this.ids = ids;
		this.currencies = List.copyOf(currencies);
	}

	Profile open(String userId, Map<String, BigDecimal> balances, int memory, Instant now) {
		balances.forEach(this::check);
		Profile profile = new Profile(this.ids.next(), userId, memory);
		for (String currency : this.currencies) {
			Account account = new Account(this.ids.next(), profile.id(), currency,
					new Ledger(this.ledgerNumbers, memory));
			BigDecimal balance = balances.getOrDefault(currency, BigDecimal.ZERO);
			account.add(balance);
			account.ledger().write(balance, balance, LedgerType.TRANSFER, Map::of, now);
			profile.open(currency, account);
		}
		this.profiles.put(profile.id(), profile);
		return profile;
	}

	private void check(String currency, BigDecimal balance) {
		if (!this.currencies.contains(currency)) {
			throw new IllegalArgumentException(
					"No currency '" + currency + "' on this exchange, it has " + this.currencies);
		}
		if (balance.signum() < 0 || balance.stripTrailingZeros().scale() > Amounts.SCALE) {
			throw new IllegalArgumentException("Balance of " + currency + " must be zero or more with at most "
					+ Amounts.SCALE + " digits after the point, not " + balance.toPlainString());
		}
	}

	Profile get(UUID id) {
		Profile profile = this.profiles.get(id);
		if (profile == null) {
			throw new IllegalArgumentException("Unknown profile " + id);
		}
		return profile;
	}

	Stream<Profile> all() {
		return this.profiles.values().stream();
	}

}

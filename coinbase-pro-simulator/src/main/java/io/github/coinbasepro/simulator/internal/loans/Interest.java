package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * Interest, day by day. It remembers the newest thousand days of a loan.
 */
final class Interest {

	private static final BigDecimal DAYS = BigDecimal.valueOf(365);

	private static final int DIGITS = 16;

	private static final int MEMORY = 1000;

	private final Map<UUID, Deque<InterestCharge>> charges = new HashMap<>();

	private final Map<String, Map<String, InterestAccount>> accounts = new HashMap<>();

	void accrue(Loan loan, Instant now) {
		BigDecimal rate = LoanAsset.borrowable(loan.terms().currency()).interestRate();
		BigDecimal accrued = loan.outstanding().multiply(rate).divide(DAYS, DIGITS, RoundingMode.DOWN);
		Deque<InterestCharge> days = this.charges.computeIfAbsent(loan.id(), (id) -> new ArrayDeque<>());
		days.addFirst(new InterestCharge(now, loan.outstanding(), rate, accrued));
		if (days.size() > MEMORY) {
			days.removeLast();
		}
		put(loan.userId(), account(loan.userId(), loan.terms().currency()).charged(accrued));
	}

	List<InterestCharge> charges(UUID loanId) {
		return List.copyOf(this.charges.getOrDefault(loanId, new ArrayDeque<>()));
	}

	List<InterestAccount> accounts(String userId) {
		return List.copyOf(this.accounts.getOrDefault(userId, Map.of()).values());
	}

	void open(String userId, String currency) {
		put(userId, account(userId, currency));
	}

	void checkOwed(String userId, String currency, BigDecimal amount) {
		if (amount.compareTo(account(userId, currency).owed()) > 0) {
			throw RefusedException.invalid("amount exceeds the interest owed");
		}
	}

	void pay(String userId, String currency, BigDecimal amount, Instant now) {
		put(userId, account(userId, currency).paid(amount, now));
	}

	private InterestAccount account(String userId, String currency) {
		return this.accounts.getOrDefault(userId, Map.of())
			.getOrDefault(currency, new InterestAccount(currency, BigDecimal.ZERO, BigDecimal.ZERO, null));
	}

	private void put(String userId, InterestAccount account) {
		this.accounts.computeIfAbsent(userId, (user) -> new LinkedHashMap<>()).put(account.currency(), account);
	}

}

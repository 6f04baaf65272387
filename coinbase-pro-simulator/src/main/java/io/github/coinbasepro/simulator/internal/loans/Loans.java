package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.LedgerType;
import io.github.coinbasepro.simulator.internal.engine.Movement;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Treasury;
import io.github.coinbasepro.simulator.internal.members.Members;
import org.jspecify.annotations.Nullable;

/**
 * Lends money against what users have. It is paid out after a while and costs interest
 * every day.
 */
public final class Loans {

	private static final Duration DAY = Duration.ofDays(1);

	private static final int MAX_LOANS = 1000;

	private static final int MAX_REPAYMENTS = 10_000;

	private final Clerk clerk;

	private final Treasury treasury;

	private final Collateral collateral;

	private final Duration delay;

	private final Interest interest = new Interest();

	private final Map<UUID, Loan> loans = new LinkedHashMap<>();

	private final Map<UUID, Repayment> repayments = new LinkedHashMap<>();

	/**
	 * Start without loans.
	 * @param exchange exchange whose accounts get the money
	 * @param members who borrows
	 * @param delay how long it takes until a loan is paid out
	 */
	public Loans(Exchange exchange, Members members, Duration delay) {
		this.clerk = exchange.treasury().clerk();
		this.treasury = exchange.treasury();
		this.collateral = new Collateral(exchange, members);
		this.delay = delay;
	}

	/**
	 * The loans of a user.
	 * @param userId the user
	 * @return loans, oldest first
	 */
	public List<Loan> of(String userId) {
		return this.clerk
			.inTurn(() -> this.loans.values().stream().filter((loan) -> loan.userId().equals(userId)).toList());
	}

	/**
	 * Look a loan up.
	 * @param userId user who owes it
	 * @param id its id
	 * @return the loan
	 * @throws RefusedException if the user has no such loan
	 */
	public Loan get(String userId, UUID id) {
		return of(userId).stream()
			.filter((loan) -> loan.id().equals(id))
			.findFirst()
			.orElseThrow(() -> RefusedException.notFound("NotFound"));
	}

	/**
	 * How much a user has borrowed and may borrow.
	 * @param userId the user
	 * @return an overview
	 */
	public LendingOverview overview(String userId) {
		return this.clerk.inTurn(() -> {
			Map<String, BigDecimal> prices = new LinkedHashMap<>();
			LoanAsset.borrowable()
				.forEach((asset) -> prices.put(asset.currency(), this.collateral.price(asset.currency())));
			return new LendingOverview(worth(userId, LoanStatus.LOAN_ACTIVE), worth(userId, LoanStatus.LOAN_PENDING),
					this.collateral.weightedWorth(userId), prices);
		});
	}

	private BigDecimal worth(String userId, LoanStatus status) {
		return of(userId).stream()
			.filter((loan) -> loan.status() == status)
			.map((loan) -> this.collateral.worth(loan.terms().currency(), loan.outstanding()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * What the overview would be with more or fewer loans.
	 * @param userId the user
	 * @param currency currency of the change
	 * @param amount how much more, negative for less
	 * @return an overview
	 */
	public LendingOverview preview(String userId, String currency, BigDecimal amount) {
		LoanAsset.borrowable(currency);
		return overview(userId).changedBy(this.collateral.worth(currency, amount));
	}

	/**
	 * Borrow. The money comes after a while.
	 * @param userId the user
	 * @param terms what is borrowed
	 * @return the loan
	 * @throws RefusedException if that cannot be borrowed
	 */
	public Loan open(String userId, LoanTerms terms) {
		LoanAsset asset = LoanAsset.borrowable(terms.currency());
		return this.clerk.inTurn(() -> {
			if (terms.id() != null && this.loans.containsKey(terms.id())) {
				return get(userId, terms.id());
			}
			if (terms.interestRate().compareTo(asset.interestRate()) < 0) {
				throw RefusedException.invalid("interest_rate is below " + asset.interestRate().toPlainString());
			}
			if (terms.amount().compareTo(overview(userId).available(terms.currency())) > 0
					|| of(userId).size() >= MAX_LOANS) {
				throw RefusedException.invalid("Insufficient collateral");
			}
			UUID id = (terms.id() != null) ? terms.id() : this.clerk.nextId();
			this.clerk.later(this.delay, () -> payOut(id));
			return put(new Loan(id, userId, terms, terms.amount(), LoanStatus.LOAN_PENDING, null, null));
		});
	}

	private Loan put(Loan loan) {
		this.loans.put(loan.id(), loan);
		return loan;
	}

	private void payOut(UUID id) {
		Loan loan = Objects.requireNonNull(this.loans.get(id));
		this.treasury.move(List.of(movement(loan.terms().profileId(), loan.terms().currency(), loan.terms().amount(),
				LedgerType.TRANSFER, Map.of("loan_id", id.toString()))));
		this.interest.open(loan.userId(), loan.terms().currency());
		put(loan.active(this.clerk.now()));
		this.clerk.later(DAY, () -> accrue(id));
	}

	private void accrue(UUID id) {
		Loan loan = Objects.requireNonNull(this.loans.get(id));
		if (loan.status() == LoanStatus.LOAN_ACTIVE) {
			this.interest.accrue(loan, this.clerk.now());
			this.clerk.later(DAY, () -> accrue(id));
		}
	}

	/**
	 * Pay back. What is paid again under the same id is not paid again.
	 * @param userId the user
	 * @param loanId loan it is for
	 * @param idem id that the user gives the payment
	 * @param profileId profile that pays
	 * @param currency currency of the loan
	 * @param amount how much
	 * @return the payment
	 * @throws RefusedException if the loan is another or smaller, or the profile has less
	 */
	public Repayment repay(String userId, UUID loanId, UUID idem, UUID profileId, String currency, BigDecimal amount) {
		return once(idem, () -> {
			Loan loan = get(userId, loanId);
			if (!loan.terms().currency().equals(currency) || loan.status() != LoanStatus.LOAN_ACTIVE
					|| amount.compareTo(loan.outstanding()) > 0) {
				throw RefusedException.invalid("amount exceeds the principal owed");
			}
			this.treasury.move(List.of(movement(profileId, currency, amount.negate(), LedgerType.TRANSFER,
					Map.of("loan_id", loanId.toString()))));
			put(loan.repaid(amount, this.clerk.now()));
			return new Repayment(this.clerk.nextId(), loanId, amount);
		});
	}

	/**
	 * Pay interest. What is paid again under the same id is not paid again.
	 * @param userId the user
	 * @param idem id that the user gives the payment
	 * @param profileId profile that pays
	 * @param currency currency of the loans
	 * @param amount how much
	 * @return the payment
	 * @throws RefusedException if less is owed, or the profile has less
	 */
	public Repayment payInterest(String userId, UUID idem, UUID profileId, String currency, BigDecimal amount) {
		return once(idem, () -> {
			this.interest.checkOwed(userId, currency, amount);
			this.treasury
				.move(List.of(movement(profileId, currency, amount.negate(), LedgerType.MARGIN_INTEREST, Map.of()),
						movement(this.treasury.house(), currency, amount, LedgerType.MARGIN_INTEREST, Map.of())));
			this.interest.pay(userId, currency, amount, this.clerk.now());
			return new Repayment(this.clerk.nextId(), null, amount);
		});
	}

	private Repayment once(UUID idem, Supplier<Repayment> payment) {
		return this.clerk.inTurn(() -> {
			@Nullable Repayment done = this.repayments.get(idem);
			if (done != null) {
				return done;
			}
			Repayment paid = payment.get();
			this.repayments.put(idem, paid);
			if (this.repayments.size() > MAX_REPAYMENTS) {
				this.repayments.remove(this.repayments.keySet().iterator().next());
			}
			return paid;
		});
	}

	private static Movement movement(UUID profileId, String currency, BigDecimal amount, LedgerType type,
			Map<String, String> details) {
		return new Movement(profileId, currency, amount, type, details);
	}

	/**
	 * Interest of a loan, newest day first.
	 * @param userId user who owes it
	 * @param id id of the loan
	 * @return charges
	 * @throws RefusedException if the user has no such loan
	 */
	public List<InterestCharge> charges(String userId, UUID id) {
		return this.clerk.inTurn(() -> this.interest.charges(get(userId, id).id()));
	}

	/**
	 * Interest of all loans of a user.
	 * @param userId the user
	 * @return one account for each currency
	 */
	public List<InterestAccount> interest(String userId) {
		return this.clerk.inTurn(() -> this.interest.accounts(userId));
	}

}

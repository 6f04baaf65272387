package io.github.coinbasepro.simulator.internal.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.loans.InterestAccount;
import io.github.coinbasepro.simulator.internal.loans.InterestCharge;
import io.github.coinbasepro.simulator.internal.loans.Loan;
import io.github.coinbasepro.simulator.internal.loans.LoanAsset;
import io.github.coinbasepro.simulator.internal.loans.Loans;
import io.github.coinbasepro.simulator.internal.loans.Repayment;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of interest and of paying back.
 */
final class InterestRoutes {

	private static final Duration DUE = Duration.ofDays(30);

	private final BackOffice office;

	private final Loans loans;

	private final Caller caller;

	InterestRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.loans = office.loans();
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/interest", this::summaries),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/interest/{id}", this::charges),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/interest/history/{id}", this::rates),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/loans/repay-interest", this::payInterest),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/loans/repay-principal", this::repay));
	}

	private Answer summaries(Call call) {
		return Answer.ok(this.loans.interest(this.caller.user(call)).stream().map(this::summary).toList());
	}

	private Map<String, Object> summary(InterestAccount account) {
		Map<String, Object> summary = new LinkedHashMap<>();
		summary.put("currency", account.currency());
		summary.put("current_owed", Decimals.trimmed(account.owed()));
		if (account.lastPaidAt() != null) {
			summary.put("last_payment_date", Timestamps.micros(account.lastPaidAt()));
		}
		summary.put("payment_status", (account.owed().signum() > 0) ? "PAYABLE_PAYMENT" : "PAID_PAYMENT");
		summary.put("last_payment_amount", Decimals.trimmed(account.lastPayment()));
		summary.put("prior_period_overdue", "0");
		summary.put("current_interest_due_date",
				Timestamps.micros(this.office.exchange().treasury().clerk().now().plus(DUE)));
		return summary;
	}

	private Answer charges(Call call) {
		Loan loan = loan(call);
		return Answer.ok(this.loans.charges(loan.userId(), loan.id())
			.stream()
			.map((charge) -> charge(charge, loan.terms().currency()))
			.toList());
	}

	private Loan loan(Call call) {
		return this.loans.get(this.caller.user(call), call.id());
	}

	private static Map<String, Object> charge(InterestCharge charge, String currency) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("date", Timestamps.micros(charge.date()));
		body.put("currency", currency);
		body.put("principal_amount", Decimals.trimmed(charge.principal()));
		body.put("interest_rate", charge.rate().toPlainString());
		body.put("interest_accrued", Decimals.trimmed(charge.accrued()));
		return body;
	}

	private Answer rates(Call call) {
		Loan loan = loan(call);
		return Answer.ok(List.of(Map.of("interest_rate",
				LoanAsset.borrowable(loan.terms().currency()).interestRate().toPlainString(), "effective_at",
				Timestamps.micros((loan.effectiveAt() != null) ? loan.effectiveAt() : loan.terms().start()))));
	}

	private Answer payInterest(Call call) {
		MoneyForm form = MoneyForm.of(call);
		UUID profile = this.caller.profile(call, form.requiredId("from_profile_id")).id();
		Repayment repayment = this.loans.payInterest(this.caller.user(call), form.requiredId("idem"), profile,
				form.required("currency"), form.decimal("native_amount"));
		return Answer.ok(Map.of("repayment", body(repayment, "INTEREST_PAYMENT")));
	}

	private Answer repay(Call call) {
		MoneyForm form = MoneyForm.of(call);
		UUID profile = this.caller.profile(call, form.requiredId("from_profile_id")).id();
		Repayment repayment = this.loans.repay(this.caller.user(call), form.requiredId("loan_id"),
				form.requiredId("idem"), profile, form.required("currency"), form.decimal("native_amount"));
		return Answer.ok(Map.of("repayment", body(repayment, "PRINCIPAL_RETURN")));
	}

	private static Map<String, Object> body(Repayment repayment, String type) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("id", repayment.id());
		if (repayment.loanId() != null) {
			body.put("loan_id", repayment.loanId());
		}
		body.put("native_amount", Decimals.trimmed(repayment.amount()));
		if (repayment.loanId() != null) {
			body.put("initial_native_amount", Decimals.trimmed(repayment.amount()));
		}
		body.put("status", "REPAYMENT_COMPLETED");
		body.put("type", type);
		return body;
	}

}

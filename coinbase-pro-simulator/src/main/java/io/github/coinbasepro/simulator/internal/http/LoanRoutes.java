package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.loans.LendingOverview;
import io.github.coinbasepro.simulator.internal.loans.Loan;
import io.github.coinbasepro.simulator.internal.loans.LoanAsset;
import io.github.coinbasepro.simulator.internal.loans.LoanTerms;
import io.github.coinbasepro.simulator.internal.loans.Loans;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import org.jspecify.annotations.Nullable;

/**
 * The routes of loans.
 */
final class LoanRoutes {

	private final Loans loans;

	private final Caller caller;

	LoanRoutes(BackOffice office, Caller caller) {
		this.loans = office.loans();
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/loans", this::list),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/assets", this::assets),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/options", this::options),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/lending-overview",
						(call) -> overview(call, LendingBody::of)),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/lending-overview-xm",
						(call) -> overview(call, CrossMarginBody::of)),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/loan-preview",
						(call) -> preview(call, BigDecimal.ONE, LendingBody::of)),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/loan-preview-xm",
						(call) -> preview(call, BigDecimal.ONE, CrossMarginBody::of)),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/repayment-preview",
						(call) -> repaymentPreview(call, LendingBody::of)),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/loans/repayment-preview-xm",
						(call) -> repaymentPreview(call, CrossMarginBody::of)),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/loans/open", this::open));
	}

	private Answer list(Call call) {
		List<String> ids = call.query().all("ids").stream().flatMap((text) -> Stream.of(text.split(","))).toList();
		return Answer.ok(this.loans.of(this.caller.user(call))
			.stream()
			.filter((loan) -> ids.isEmpty() || ids.contains(loan.id().toString()))
			.map(LoanBody::of)
			.toList());
	}

	private Answer assets(Call call) {
		Map<String, String> collateral = new LinkedHashMap<>();
		LoanAsset.all().forEach((asset) -> collateral.put(asset.currency(), asset.weight().toPlainString()));
		return Answer.ok(Map.of("collateral_assets", collateral, "diversification_ratio", "1", "borrowable_assets",
				LoanAsset.borrowable().stream().map(LoanAsset::currency).toList()));
	}

	private Answer options(Call call) {
		LendingOverview overview = this.loans.overview(this.caller.user(call));
		return Answer.ok(LoanAsset.borrowable().stream().map((asset) -> option(asset, overview)).toList());
	}

	private static Map<String, Object> option(LoanAsset asset, LendingOverview overview) {
		Map<String, Object> option = new LinkedHashMap<>();
		option.put("currency", asset.currency());
		option.put("max_principal_amount", LendingBody.amount(overview, asset.currency()));
		option.put("interest_rate", asset.interestRate().toPlainString());
		return option;
	}

	private Answer overview(Call call, Function<LendingOverview, Object> body) {
		String user = this.caller.user(call);
		return Answer.ok(Map.of("overview", body.apply(this.loans.overview(user)), "loans",
				this.loans.of(user).stream().map(LoanBody::of).toList()));
	}

	private Answer repaymentPreview(Call call, Function<LendingOverview, Object> body) {
		UUID loan = Uuids.parse(parameter(call, "loan_id"));
		if (loan == null) {
			throw ApiException.badRequest("Invalid loan_id");
		}
		this.loans.get(this.caller.user(call), loan);
		return preview(call, BigDecimal.ONE.negate(), body);
	}

	private Answer preview(Call call, BigDecimal sign, Function<LendingOverview, Object> body) {
		String user = this.caller.user(call);
		String amount = parameter(call, "native_amount");
		if (!amount.matches("\\d{1,20}(\\.\\d{1,20})?")) {
			throw ApiException.badRequest("native_amount must be a positive number");
		}
		LendingOverview after = this.loans.preview(user, parameter(call, "currency"),
				new BigDecimal(amount).multiply(sign));
		return Answer.ok(Map.of("before", body.apply(this.loans.overview(user)), "after", body.apply(after)));
	}

	private static String parameter(Call call, String name) {
		String value = call.query().first(name);
		if (value == null) {
			throw ApiException.badRequest("Requires " + name);
		}
		return value;
	}

	private Answer open(Call call) {
		MoneyForm form = MoneyForm.of(call);
		UUID profile = this.caller.profile(call, form.requiredId("profile_id")).id();
		Instant start = date(form, "term_start_date");
		if (start == null) {
			throw ApiException.badRequest("Requires term_start_date");
		}
		LoanTerms terms = new LoanTerms(form.id("loan_id"), form.required("currency"), form.decimal("native_amount"),
				form.decimal("interest_rate"), start, date(form, "term_end_date"), profile);
		Loan loan = this.loans.open(this.caller.user(call), terms);
		return Answer.ok(Map.of("loan", LoanBody.of(loan)));
	}

	private static @Nullable Instant date(MoneyForm form, String name) {
		return DateRange.date(form.text(name), name, "T00:00:00Z");
	}

}

package io.github.coinbasepro.loans;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.EndpointSpec;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.model.UserId;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Loans to institutions. Private. The documentation does not tell the permission for what
 * moves funds; it is taken to be transfer.
 */
public class LoansApi {

	static final Endpoint<List<Loan>> LIST = read("loans.list", "/loans").answersWrappedListOf("loans", Loan.class);

	static final Endpoint<LoanAssets> ASSETS = read("loans.assets", "/loans/assets").answers(LoanAssets.class);

	static final Endpoint<List<LoanOption>> OPTIONS = read("loans.options", "/loans/options")
		.answersWrappedListOf("options", LoanOption.class);

	static final Endpoint<Lending> OVERVIEW = read("loans.overview", "/loans/lending-overview").answers(Lending.class);

	static final Endpoint<CrossMarginLending> CROSS_MARGIN_OVERVIEW = read("loans.crossMarginOverview",
			"/loans/lending-overview-xm")
		.answersWrapped("body", CrossMarginLending.class);

	static final Endpoint<LoanPreview> PREVIEW = read("loans.preview", "/loans/loan-preview")
		.answers(LoanPreview.class);

	static final Endpoint<CrossMarginLoanPreview> CROSS_MARGIN_PREVIEW = read("loans.crossMarginPreview",
			"/loans/loan-preview-xm")
		.answers(CrossMarginLoanPreview.class);

	static final Endpoint<Loan> OPEN = move("loans.open", "/loans/open").answersWrapped("loan", Loan.class);

	static final Endpoint<List<InterestSummary>> INTEREST = read("loans.interest", "/loans/interest")
		.answersListOf(InterestSummary.class);

	static final Endpoint<List<InterestCharge>> INTEREST_CHARGES = read("loans.interestCharges",
			"/loans/interest/{loan_id}")
		.answersListOf(InterestCharge.class);

	static final Endpoint<List<InterestRate>> INTEREST_RATES = read("loans.interestRates",
			"/loans/interest/history/{loan_id}")
		.answersListOf(InterestRate.class);

	static final Endpoint<LoanRepayment> REPAY_INTEREST = move("loans.repayInterest", "/loans/repay-interest")
		.answersWrapped("repayment", LoanRepayment.class);

	static final Endpoint<LoanRepayment> REPAY_PRINCIPAL = move("loans.repayPrincipal", "/loans/repay-principal")
		.answersWrapped("repayment", LoanRepayment.class);

	static final Endpoint<LoanPreview> REPAYMENT_PREVIEW = read("loans.repaymentPreview", "/loans/repayment-preview")
		.answers(LoanPreview.class);

	static final Endpoint<CrossMarginLoanPreview> CROSS_MARGIN_REPAYMENT_PREVIEW = read(
			"loans.crossMarginRepaymentPreview", "/loans/repayment-preview-xm")
		.answers(CrossMarginLoanPreview.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public LoansApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists all loans: {@code GET /loans}. Key permission: view; rate limit: loans.
	 * @return the loans
	 */
	public Flux<Loan> list() {
		return this.transport.send(LIST.call()).flatMapIterable((loans) -> loans);
	}

	/**
	 * Lists some loans: {@code GET /loans}. Key permission: view; rate limit: loans.
	 * @param query which loans
	 * @return the loans
	 */
	public Flux<Loan> list(LoanQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(LIST.call().query("ids", query.joinedIds())).flatMapIterable((loans) -> loans);
	}

	/**
	 * Gets what can be borrowed, and against what: {@code GET /loans/assets}. Key
	 * permission: view; rate limit: loans. Said to be public in one place and private in
	 * another, so it goes out signed.
	 * @return the assets
	 */
	public Mono<LoanAssets> assets() {
		return this.transport.send(ASSETS.call());
	}

	/**
	 * Lists the currencies that can be borrowed now: {@code GET /loans/options}. Key
	 * permission: view; rate limit: loans.
	 * @return the currencies, their limits and rates
	 */
	public Flux<LoanOption> options() {
		return this.transport.send(OPTIONS.call()).flatMapIterable((options) -> options);
	}

	/**
	 * Gets all loans and what they add up to: {@code GET /loans/lending-overview}. Key
	 * permission: view; rate limit: loans.
	 * @return the loans and what they add up to
	 */
	public Mono<Lending> overview() {
		return this.transport.send(OVERVIEW.call());
	}

	/**
	 * Gets all loans of a customer with cross margin: {@code GET
	 * /loans/lending-overview-xm}. Key permission: view; rate limit: loans.
	 * @return the loans and what they add up to
	 */
	public Mono<CrossMarginLending> crossMarginOverview() {
		return this.transport.send(CROSS_MARGIN_OVERVIEW.call());
	}

	/**
	 * Gets all loans of another customer with cross margin: {@code GET
	 * /loans/lending-overview-xm}. Key permission: view; rate limit: loans. For
	 * administrators.
	 * @param userId the customer, 24 hexadecimal digits
	 * @return the loans and what they add up to
	 * @throws IllegalArgumentException if the id is not of the form of a user id
	 */
	public Mono<CrossMarginLending> crossMarginOverview(String userId) {
		return this.transport.send(CROSS_MARGIN_OVERVIEW.call().query("user_id", UserId.require(userId)));
	}

	/**
	 * Gets what a loan would change: {@code GET /loans/loan-preview}. Key permission:
	 * view; rate limit: loans.
	 * @param query the loan
	 * @return how things stand and how they would
	 */
	public Mono<LoanPreview> preview(LoanPreviewQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(preview(PREVIEW, query));
	}

	/**
	 * Gets what a loan would change for a customer with cross margin: {@code GET
	 * /loans/loan-preview-xm}. Key permission: view; rate limit: loans.
	 * @param query the loan
	 * @return how things stand and how they would
	 */
	public Mono<CrossMarginLoanPreview> crossMarginPreview(LoanPreviewQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(preview(CROSS_MARGIN_PREVIEW, query));
	}

	/**
	 * Opens a loan: {@code POST /loans/open}. Key permission: transfer; rate limit:
	 * loans. A loan cannot be cancelled. Never sent twice by us.
	 * @param loan the loan
	 * @return the loan as the exchange took it in; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<Loan> open(NewLoan loan) {
		Assert.notNull(loan, "loan must not be null");
		return this.transport.send(OPEN.call().body(loan));
	}

	/**
	 * Lists the interest owed, a row for each currency: {@code GET /loans/interest}. Key
	 * permission: view; rate limit: loans.
	 * @return the interest
	 */
	public Flux<InterestSummary> interest() {
		return this.transport.send(INTEREST.call()).flatMapIterable((summaries) -> summaries);
	}

	/**
	 * Lists the interest charged for a loan: {@code GET /loans/interest/{loan_id}}. Key
	 * permission: view; rate limit: loans.
	 * @param loanId the loan
	 * @return the charges; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Flux<InterestCharge> interestCharges(UUID loanId) {
		return this.transport.send(INTEREST_CHARGES.call(loanId)).flatMapIterable((charges) -> charges);
	}

	/**
	 * Lists the rates of interest that a loan has had: {@code GET
	 * /loans/interest/history/{loan_id}}. Key permission: view; rate limit: loans.
	 * @param loanId the loan
	 * @return the rates; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Flux<InterestRate> interestRates(UUID loanId) {
		return this.transport.send(INTEREST_RATES.call(loanId)).flatMapIterable((rates) -> rates);
	}

	/**
	 * Pays interest back: {@code POST /loans/repay-interest}. Key permission: transfer;
	 * rate limit: loans. Never sent twice by us.
	 * @param repayment what to pay back
	 * @return the repayment as the exchange took it in; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<LoanRepayment> repayInterest(NewInterestRepayment repayment) {
		Assert.notNull(repayment, "repayment must not be null");
		return this.transport.send(REPAY_INTEREST.call().body(repayment));
	}

	/**
	 * Pays principal back: {@code POST /loans/repay-principal}. Key permission: transfer;
	 * rate limit: loans. Never sent twice by us.
	 * @param repayment what to pay back
	 * @return the repayment as the exchange took it in; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<LoanRepayment> repayPrincipal(NewPrincipalRepayment repayment) {
		Assert.notNull(repayment, "repayment must not be null");
		return this.transport.send(REPAY_PRINCIPAL.call().body(repayment));
	}

	/**
	 * Gets what a repayment of principal would change: {@code GET
	 * /loans/repayment-preview}. Key permission: view; rate limit: loans.
	 * @param query the repayment
	 * @return how things stand and how they would
	 */
	public Mono<LoanPreview> repaymentPreview(RepaymentPreviewQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(repaymentPreview(REPAYMENT_PREVIEW, query));
	}

	/**
	 * Gets what a repayment of principal would change for a customer with cross margin:
	 * {@code GET /loans/repayment-preview-xm}. Key permission: view; rate limit: loans.
	 * @param query the repayment
	 * @return how things stand and how they would
	 */
	public Mono<CrossMarginLoanPreview> crossMarginRepaymentPreview(RepaymentPreviewQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(repaymentPreview(CROSS_MARGIN_REPAYMENT_PREVIEW, query));
	}

	private static EndpointSpec read(String operation, String path) {
		return Endpoint.get(operation, path).needs(KeyPermission.VIEW).countsAs(RateLimitClass.LOANS);
	}

	private static EndpointSpec move(String operation, String path) {
		return Endpoint.post(operation, path)
			.needs(KeyPermission.TRANSFER)
			.countsAs(RateLimitClass.LOANS)
			.lookedUpBy("loans().list()");
	}

	private static <T> Call<T> preview(Endpoint<T> route, LoanPreviewQuery query) {
		return route.call().query("currency", query.currency()).query("native_amount", query.nativeAmount());
	}

	private static <T> Call<T> repaymentPreview(Endpoint<T> route, RepaymentPreviewQuery query) {
		return route.call()
			.query("loan_id", query.loanId())
			.query("currency", query.currency())
			.query("native_amount", query.nativeAmount());
	}

}

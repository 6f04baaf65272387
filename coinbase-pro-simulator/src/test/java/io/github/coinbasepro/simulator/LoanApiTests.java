package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loans over HTTP.
 */
class LoanApiTests {

	private static final String LOAN = "11111111-2222-4333-8444-555555555555";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.clock(ApiClient.CLOCK)
		.settlementTime(Duration.ofMinutes(5))
		.start();

	private final ApiClient client = new ApiClient(this.exchange);

	@BeforeEach
	void trade() {
		this.exchange.advanceMarket(20);
	}

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void aLoanIsPaidOutAfterAWhile() {
		assertThat(open("1000").path("loan").path("status").stringValue()).isEqualTo("loan_pending");
		assertThat(balance()).isEqualByComparingTo("10000");
		this.exchange.time().advance(Duration.ofMinutes(5));
		assertThat(balance()).isEqualByComparingTo("11000");
		assertThat(get("/loans?ids=" + LOAN).path(0).path("status").stringValue()).isEqualTo("loan_active");
	}

	@Test
	void everyDayCostsInterest() {
		open("3650");
		this.exchange.time().advance(Duration.ofDays(3).plusMinutes(6));
		assertThat(get("/loans/interest/" + LOAN)).hasSize(3);
		assertThat(owed()).isEqualByComparingTo("2.4");
		pay("repay-interest", "'idem':'" + LOAN + "',", "2.4", 200);
		assertThat(owed()).isZero();
		assertThat(pay("repay-interest", "'idem':'21111111-2222-4333-8444-555555555555',", "0.1", 400))
			.isEqualTo("amount exceeds the interest owed");
	}

	@Test
	void aPaymentUnderOneIdIsMadeOnce() {
		open("1000");
		this.exchange.time().advance(Duration.ofMinutes(5));
		String names = "'loan_id':'" + LOAN + "','idem':'" + LOAN + "',";
		pay("repay-principal", names, "400", 200);
		pay("repay-principal", names, "400", 200);
		assertThat(balance()).isEqualByComparingTo("10600");
		pay("repay-principal", names.replace("'idem':'1", "'idem':'2"), "600", 200);
		assertThat(get("/loans").path(0).path("status").stringValue()).isEqualTo("loan_closed");
		this.exchange.time().advance(Duration.ofDays(2));
		assertThat(get("/loans/interest/" + LOAN)).isEmpty();
	}

	@Test
	void nobodyBorrowsMoreThanTheCollateralBears() {
		BigDecimal available = new BigDecimal(
				get("/loans/lending-overview").path("overview").path("available_to_borrow").stringValue());
		assertThat(available).isPositive();
		String more = available.add(BigDecimal.ONE).toPlainString();
		assertThat(this.client.signed("POST", "/loans/open", terms(more)).message())
			.isEqualTo("400 Insufficient collateral");
		JsonNode preview = get("/loans/loan-preview?currency=USDC&native_amount=1000");
		assertThat(new BigDecimal(preview.path("after").path("available_to_borrow").stringValue()))
			.isEqualByComparingTo(available.subtract(new BigDecimal("1000")));
	}

	private JsonNode open(String amount) {
		ApiClient.Reply reply = this.client.signed("POST", "/loans/open", terms(amount));
		assertThat(reply.status()).as(reply.body()).isEqualTo(200);
		return reply.json();
	}

	private String terms(String amount) {
		return ("{'loan_id':'" + LOAN + "','currency':'USDC','native_amount':'" + amount
				+ "','interest_rate':'0.08','term_start_date':'2026-03-05','profile_id':'"
				+ this.exchange.customers().profile() + "'}")
			.replace('\'', '"');
	}

	private String pay(String route, String names, String amount, int status) {
		ApiClient.Reply reply = this.client.signed("POST", "/loans/" + route,
				("{" + names + "'from_profile_id':'" + this.exchange.customers().profile()
						+ "','currency':'USDC','native_amount':'" + amount + "'}")
					.replace('\'', '"'));
		assertThat(reply.status()).as(reply.body()).isEqualTo(status);
		return reply.json().path("message").asString("");
	}

	private BigDecimal owed() {
		return new BigDecimal(get("/loans/interest").path(0).path("current_owed").stringValue());
	}

	private BigDecimal balance() {
		for (JsonNode account : get("/accounts")) {
			if (account.path("currency").stringValue().equals("USDC")) {
				return new BigDecimal(account.path("balance").stringValue());
			}
		}
		throw new AssertionError("No account in USDC");
	}

	private JsonNode get(String target) {
		return this.client.signed("GET", target).json();
	}

}

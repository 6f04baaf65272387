package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ledgers and the pages of what moved, over HTTP.
 */
class LedgerApiTests {

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.clock(ApiClient.CLOCK)
		.settlementTime(Duration.ZERO)
		.start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void aTradeLeavesAMatchAndAFee() {
		this.exchange.advanceMarket(20);
		this.client.placed("{'side':'buy','product_id':'BTC-USD','type':'market','funds':'20'}");
		ApiClient.Reply ledger = this.client.signed("GET", ledger("USD"));
		assertThat(ledger.column("type")).startsWith("fee", "match").endsWith("transfer");
		assertThat(ledger.json().path(0).path("details").path("product_id").stringValue()).isEqualTo("BTC-USD");
	}

	@Test
	void withoutDatesOnlyTheLastDayIsTold() {
		convert();
		assertThat(this.client.signed("GET", ledger("USD")).column("id")).hasSize(2);
		this.exchange.time().advance(Duration.ofHours(25));
		assertThat(this.client.signed("GET", ledger("USD")).column("id")).isEmpty();
		assertThat(this.client.signed("GET", ledger("USD") + "?start_date=2026-03-04&end_date=2026-03-04").column("id"))
			.hasSize(2);
		assertThat(this.client.signed("GET", ledger("USD") + "?start_date=2026-03-05").column("id")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "?start_date=yesterday, 400 Invalid start_date", "?end_date=1960-01-01, 400 Invalid end_date",
			"?before=x, 400 before cursor value is not valid", "?limit=0, 400 invalid positive integer value",
			"?profile_id=11111111-2222-4333-8444-555555555555, 400 Invalid profile_id" })
	void whatCannotBeReadIsRefused(String query, String message) {
		assertThat(this.client.signed("GET", ledger("USD") + query).message()).isEqualTo(message);
	}

	@Test
	void idsThatAreNoneAreRefused() {
		assertThat(this.client.signed("GET", "/accounts/x/ledger").message()).isEqualTo("400 BadRequest");
		assertThat(this.client.signed("GET", "/transfers/11111111-2222-4333-8444-555555555555").message())
			.isEqualTo("404 NotFound");
	}

	@Test
	void pagesOfALedgerFollowEachOther() {
		for (int i = 0; i < 5; i++) {
			convert();
		}
		assertThat(walk(ledger("USD") + "?limit=2", "id")).hasSize(6).doesNotHaveDuplicates();
	}

	@Test
	void pagesByTimeFollowEachOther() {
		for (int i = 0; i < 5; i++) {
			convert();
			this.client.signed("POST", "/withdrawals/counterparty",
					"{\"amount\":\"1\",\"currency\":\"USD\",\"counterparty_id\":\"CB00000001\"}");
		}
		assertThat(walk("/conversions?limit=2", "id")).hasSize(5).doesNotHaveDuplicates();
		assertThat(walk("/transfers?limit=2", "id")).hasSize(5).doesNotHaveDuplicates();
	}

	@Test
	void whatIsNewerThanACursorIsTold() {
		convert();
		String newest = this.client.signed("GET", ledger("USD")).header("CB-BEFORE");
		convert();
		assertThat(this.client.signed("GET", ledger("USD") + "?before=" + newest).column("type"))
			.containsExactly("conversion");
	}

	private void convert() {
		ApiClient.Reply reply = this.client.signed("POST", "/conversions",
				"{\"from\":\"USD\",\"to\":\"USDC\",\"amount\":\"1\"}");
		assertThat(reply.status()).isEqualTo(200);
	}

	private String ledger(String currency) {
		int row = this.client.signed("GET", "/accounts").column("currency").indexOf(currency);
		return "/accounts/" + this.client.signed("GET", "/accounts").json().path(row).path("id").stringValue()
				+ "/ledger";
	}

	private List<String> walk(String target, String column) {
		List<String> rows = new ArrayList<>();
		String cursor = "";
		do {
			ApiClient.Reply page = this.client.signed("GET", target + cursor);
			rows.addAll(page.column(column));
			String after = page.header("CB-AFTER").replace("+", "%2B").replace(":", "%3A").replace(" ", "%20");
			cursor = after.isEmpty() ? "" : "&after=" + after;
		}
		while (!cursor.isEmpty());
		return rows;
	}

}

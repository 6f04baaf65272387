package io.github.coinbasepro.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTests {

	private static final String TRADES = "/products/BTC-USD/trades?";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@BeforeAll
	void placeOrders() {
		for (int i = 0; i < 7; i++) {
			this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'" + (10 + i) + "','size':'1'}");
			this.client.placed("{'side':'buy','product_id':'SOL-USD','type':'market','funds':'20'}");
		}
	}

	@AfterAll
	void close() {
		this.exchange.close();
	}

	private List<String> walk(String target, String column) {
		List<String> rows = new ArrayList<>();
		String next = target;
		while (!next.isEmpty()) {
			ApiClient.Reply reply = this.client.signed("GET", next);
			rows.addAll(reply.column(column));
			String after = reply.header("CB-AFTER");
			next = after.isEmpty() ? "" : target + "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
		}
		return rows;
	}

	@ParameterizedTest
	@CsvSource({ "/products/ETH-USD/trades?, trade_id, 50", "/fills?product_id=SOL-USD, trade_id, 2",
			"/orders?status=all, id, 3", "/orders?product_id=BTC-USD, id, 7" })
	void olderPagesFollowEachOtherToTheLast(String target, String column, int limit) {
		List<String> all = this.client.signed("GET", target).column(column);
		assertThat(all).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
		assertThat(walk(target + "&limit=" + limit, column)).isEqualTo(all);
	}

	@Test
	void cursorsAreThoseOfTheFirstAndTheLastRow() {
		ApiClient.Reply page = this.client.get(TRADES + "limit=5");
		List<String> ids = page.column("trade_id");
		assertThat(ids).hasSize(5);
		assertThat(page.header("CB-BEFORE")).isEqualTo(ids.get(0));
		assertThat(page.header("CB-AFTER")).isEqualTo(ids.get(4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/products/ETH-USD/trades?limit=1", "/fills?product_id=SOL-USD&limit=1",
			"/orders?status=all&limit=1" })
	void pageOfOneRowHasItsCursorTwice(String target) {
		ApiClient.Reply page = this.client.signed("GET", target);
		assertThat(page.json()).hasSize(1);
		assertThat(page.header("CB-AFTER")).isNotEmpty().isEqualTo(page.header("CB-BEFORE"));
	}

	@Test
	void lastPageHasBothCursors() {
		ApiClient.Reply page = this.client.signed("GET", "/orders?product_id=BTC-USD&limit=100");
		assertThat(page.json()).hasSize(7);
		assertThat(page.header("CB-AFTER")).isEqualTo(page.json().path(6).path("created_at").stringValue());
		ApiClient.Reply next = this.client.signed("GET",
				"/orders?product_id=BTC-USD&limit=100&after=" + page.header("CB-AFTER"));
		assertThat(next.body()).isEqualTo("[]");
		assertThat(next.header("CB-BEFORE") + next.header("CB-AFTER")).isEmpty();
	}

	@Test
	void cursorHeadersAreInUpperCase() {
		assertThat(this.client.raw("GET " + TRADES + "limit=5 HTTP/1.1\r\nUser-Agent: test"))
			.contains("\r\nCB-BEFORE: ", "\r\nCB-AFTER: ");
	}

	@Test
	void cursorOfAnOrderIsItsDate() {
		ApiClient.Reply page = this.client.signed("GET", "/orders?limit=2");
		assertThat(page.header("CB-BEFORE")).isEqualTo(page.json().path(0).path("created_at").stringValue());
		assertThat(page.header("CB-AFTER")).isEqualTo(page.json().path(1).path("created_at").stringValue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "%20", "T" })
	void cursorOfAnOrderIsReadInEveryFormOfTheExchange(String separator) {
		String cursor = this.client.signed("GET", "/orders?limit=2").header("CB-AFTER");
		List<String> older = this.client.signed("GET", "/orders?after=" + cursor).column("id");
		String other = cursor.replace("T", separator).replace("Z", "%2B00");
		assertThat(this.client.signed("GET", "/orders?after=" + other).column("id")).hasSize(5).isEqualTo(older);
	}

	@Test
	void newerTradesAreTheNewestNotTheNext() {
		List<String> newest = this.client.get(TRADES + "limit=3").column("trade_id");
		ApiClient.Reply newer = this.client.get(TRADES + "limit=3&before=1");
		assertThat(newer.column("trade_id")).isEqualTo(newest);
		assertThat(this.client.get(TRADES + "before=" + newest.get(1)).column("trade_id"))
			.containsExactly(newest.get(0));
	}

	@Test
	void emptyPageHasNoCursors() {
		ApiClient.Reply page = this.client.get(TRADES + "after=1");
		assertThat(page.body()).isEqualTo("[]");
		assertThat(page.header("CB-BEFORE") + page.header("CB-AFTER")).isEmpty();
	}

	@Test
	void limitIsClamped() {
		assertThat(this.client.get(TRADES + "limit=5000").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "limit=0, 400 invalid positive integer value", "limit=-1, 400 invalid positive integer value",
			"limit=ten, 400 invalid positive integer value", "before=x, 400 before cursor value is not valid",
			"after=1.5, 400 after cursor value is not valid" })
	void cursorsAndLimitsThatAreNoneAreRefused(String query, String message) {
		assertThat(this.client.get(TRADES + query).message()).isEqualTo(message);
		assertThat(this.client.signed("GET", "/orders?" + query).message()).isEqualTo(message);
		assertThat(this.client.signed("GET", "/fills?product_id=BTC-USD&" + query).message()).isEqualTo(message);
	}

}

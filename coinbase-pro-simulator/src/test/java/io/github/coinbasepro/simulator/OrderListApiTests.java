package io.github.coinbasepro.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
class OrderListApiTests {

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@BeforeAll
	void placeOrders() {
		this.exchange.time().stand();
		this.exchange.product("BTC-USD").setBook(SimulatedBook.empty().bid("50000", "9").ask("50001", "9"));
		this.client.placed("{'side':'sell','product_id':'BTC-USD','price':'90000','size':'0.3'}");
		this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'100','size':'0.2'}");
		minuteLater();
		this.client.placed("{'side':'buy','product_id':'BTC-USD','type':'market','funds':'100'}");
		this.client.placed("{'side':'sell','product_id':'BTC-USD','type':'market','size':'0.5'}");
		minuteLater();
		this.client.placed("{'side':'sell','product_id':'BTC-USD','price':'40000','size':'0.1','stop':'loss',"
				+ "'stop_price':'40001'}");
		this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'90','size':'0.4'}");
	}

	private void minuteLater() {
		this.exchange.time().advance(Duration.ofMinutes(1));
	}

	@AfterAll
	void close() {
		this.exchange.close();
	}

	private List<String> list(String query) {
		ApiClient.Reply reply = this.client.signed("GET", "/orders?" + query);
		List<String> rows = new ArrayList<>();
		reply.json()
			.forEach((row) -> rows.add(row.path("side").stringValue() + "-" + row.path("status").stringValue() + "-"
					+ row.path("size").asString().replaceAll("0+$", "")));
		return rows;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"status=all|buy-open-0.4 sell-active-0.1 sell-done-0.5 buy-done- buy-open-0.2 sell-open-0.3",
			"status=all&sorting=asc|sell-open-0.3 buy-open-0.2 buy-done- sell-done-0.5 sell-active-0.1 buy-open-0.4",
			"status=all&sortedBy=size|sell-done-0.5 buy-open-0.4 sell-open-0.3 buy-open-0.2 sell-active-0.1 buy-done-",
			"status=all&sortedBy=price&sorting=asc|buy-done- sell-done-0.5 buy-open-0.4 buy-open-0.2 sell-active-0.1 sell-open-0.3",
			"status=all&sortedBy=side&sorting=asc|buy-open-0.2 buy-done- buy-open-0.4 sell-open-0.3 sell-done-0.5 sell-active-0.1",
			"sortedBy=type|buy-open-0.4 buy-open-0.2 sell-open-0.3", "status=active|sell-active-0.1",
			"status=settled&status=received|sell-done-0.5 buy-done-",
			"sorted_by=price|buy-open-0.4 buy-open-0.2 sell-open-0.3",
			"status=all&start_date=2026-03-04T12:35:50Z|buy-open-0.4 sell-active-0.1 sell-done-0.5 buy-done-",
			"status=all&start_date=2026-03-04T12:35:50Z&end_date=2026-03-04T12:36:50Z|sell-done-0.5 buy-done-",
			"end_date=2026-03-04T12:34:57Z|buy-open-0.2 sell-open-0.3", "end_date=2026-03-04|''", "market_type=rfq|''",
			"market_type=spot&profile_id=default|buy-open-0.4 buy-open-0.2 sell-open-0.3" })
	void listIsSortedAndFiltered(String query, String rows) {
		assertThat(String.join(" ", list(query))).isEqualTo(rows);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sortedBy=size", "sortedBy=price&sorting=asc", "sorting=asc", "sortedBy=order_id",
			"sortedBy=side" })
	void pagesFollowEachOtherInTheOrderOfTheList(String sorting) {
		String target = "/orders?status=all&" + sorting;
		List<String> all = this.client.signed("GET", target).column("id");
		assertThat(all).hasSize(6).doesNotHaveDuplicates();
		List<String> walked = new ArrayList<>();
		String next = target + "&limit=2";
		ApiClient.Reply page = this.client.signed("GET", next);
		while (!page.header("CB-AFTER").isEmpty()) {
			walked.addAll(page.column("id"));
			page = this.client.signed("GET",
					next + "&after=" + URLEncoder.encode(page.header("CB-AFTER"), StandardCharsets.UTF_8));
		}
		walked.addAll(page.column("id"));
		assertThat(walked).isEqualTo(all);
		assertThat(this.client.signed("GET", next + "&limit=9&before=" + page.header("CB-BEFORE")).column("id"))
			.isEqualTo(all.subList(0, 2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "sortedBy=colour|Invalid sortedBy colour", "sorting=up|Invalid sorting up",
					"market_type=otc|Invalid market_type otc", "start_date=soon|Invalid start_date",
					"end_date=2026-13-01|Invalid end_date", "profile_id=x|Invalid profile_id",
					"sortedBy=size&after=2020-01-01T00:00:00Z|after cursor value is not valid" })
	void questionsThatMakeNoSenseAreRefused(String query, String message) {
		assertThat(this.client.signed("GET", "/orders?" + query).message()).isEqualTo("400 " + message);
	}

	@ParameterizedTest
	@CsvSource({ "product_id=BTC-USD, 2", "product_id=BTC-USD&start_date=2026-03-04T12:35:57Z, 0",
			"product_id=BTC-USD&end_date=2026-03-04T12:35:57Z, 2", "product_id=BTC-USD&end_date=2026-03-04, 0",
			"product_id=BTC-USD&market_type=rfq, 0", "product_id=ETH-USD, 0" })
	void fillsAreFilteredByDateAndMarket(String query, int rows) {
		assertThat(this.client.signed("GET", "/fills?" + query).json()).hasSize(rows);
	}

	@Test
	void cancelsAreForTheProfileOfTheKey() {
		assertThat(this.client.signed("DELETE", "/orders?profile_id=00000000-0000-4000-8000-000000000000").message())
			.isEqualTo("400 Invalid profile_id");
	}

}

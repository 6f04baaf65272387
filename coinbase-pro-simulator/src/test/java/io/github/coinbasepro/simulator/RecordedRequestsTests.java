package io.github.coinbasepro.simulator;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RecordedRequestsTests {

	private static final String ORDER = "{\"product_id\":\"BTC-USD\",\"side\":\"buy\",\"price\":\"1000.00\",\"size\":\"0.01\"}";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void recordsARequestAsItCame() {
		this.client.signed("POST", "/orders", ORDER);
		RecordedRequest request = this.exchange.requests().of("POST", "/orders").last();
		assertThat(request.method()).isEqualTo("POST");
		assertThat(request.target()).isEqualTo("/orders");
		assertThat(request.bodyAsText()).isEqualTo(ORDER);
		assertThat(request.body()).asString().isEqualTo(ORDER);
		assertThat(request.bodyAsJson().path("price").stringValue()).isEqualTo("1000.00");
		assertThat(request.header("cb-access-key")).isEqualTo(this.exchange.apiKey().key());
		assertThat(request.header("X-Nothing")).isNull();
		assertThat(request.isSigned()).isTrue();
		assertThat(request.time()).isEqualTo(ApiClient.NOW);
	}

	@Test
	void parametersAreDecoded() {
		this.client.signed("GET", "/orders?status=open&status=pending&after=2020-03-12%2000:14:12.397805%2B00&x");
		RecordedRequest request = this.exchange.requests().last();
		assertThat(request.path()).isEqualTo("/orders");
		assertThat(request.parameters("status")).containsExactly("open", "pending");
		assertThat(request.parameters("after")).containsExactly("2020-03-12 00:14:12.397805+00");
		assertThat(request.parameters("x")).containsExactly("");
		assertThat(request.parameters("before")).isEmpty();
	}

	@Test
	void requestsAreFoundByTemplateByPathAndByCondition() {
		this.client.get("/products/BTC-USD/book?level=2");
		this.client.get("/products/ETH-USD/book");
		this.client.get("/products/BTC-USD");
		this.client.signed("GET", "/orders/client:0d6f0f4e-1d2c-4a9b-8f00-0123456789ab");
		this.client.signed("DELETE", "/orders");
		RecordedRequests requests = this.exchange.requests();
		assertThat(requests.count()).isEqualTo(5);
		assertThat(requests.to("/products/{id}/book").count()).isEqualTo(2);
		assertThat(requests.to("/products/{product_id}/book").first().target())
			.isEqualTo("/products/BTC-USD/book?level=2");
		assertThat(requests.to("/products/BTC-USD").count()).isEqualTo(1);
		assertThat(requests.to("/orders/{order_id}").last().template()).isEqualTo("/orders/{}");
		assertThat(requests.of("DELETE", "/orders").count()).isEqualTo(1);
		assertThat(requests.of("GET", "/orders").isEmpty()).isTrue();
		assertThat(requests.matching(RecordedRequest::isSigned)).hasSize(2);
		assertThat(requests.list()).extracting(RecordedRequest::method)
			.containsExactly("GET", "GET", "GET", "GET", "DELETE");
	}

	@Test
	void whatIsRefusedIsRecordedToo() {
		this.client.get("/nowhere");
		this.client.signed("POST", "/orders", " ".repeat(100_000));
		this.client.get("/accounts");
		assertThat(this.exchange.requests().list()).extracting(RecordedRequest::template)
			.containsExactly(null, "/orders", "/accounts");
		assertThat(this.exchange.requests().last().isSigned()).isFalse();
	}

	@Test
	void misspeltRouteIsRefusedWithThoseNearestToIt() {
		RecordedRequests requests = this.exchange.requests();
		assertThatIllegalArgumentException().isThrownBy(() -> requests.to("/order"))
			.withMessageContaining("POST /orders")
			.withMessageContaining("GET /orders/{}");
		assertThatIllegalArgumentException().isThrownBy(() -> requests.of("PUT", "/orders"));
		assertThatIllegalArgumentException().isThrownBy(() -> requests.to("/product/BTC-USD"));
	}

	@Test
	void newestIsAskedForInVainIfThereIsNone() {
		RecordedRequests none = this.exchange.requests().to("/orders");
		assertThatIllegalStateException().isThrownBy(none::last);
		assertThatIllegalStateException().isThrownBy(none::first);
	}

	@Test
	void secretsAreNotShown() {
		this.client.signed("POST", "/orders", ORDER);
		this.client.send("GET", "/time", "", Map.of("Authorization", "canary", "Cookie", "canary"));
		RecordedRequest order = this.exchange.requests().first();
		assertThat(this.exchange.requests().toString()).contains("POST /orders", ORDER, "CB-ACCESS-KEY")
			.doesNotContain(this.exchange.apiKey().passphrase())
			.doesNotContain(String.valueOf(order.header("CB-ACCESS-SIGN")))
			.doesNotContain("canary");
	}

	@Test
	void oldRequestsAreForgotten() {
		String large = "x".repeat(60_000);
		for (int i = 0; i < 300; i++) {
			this.client.signed("POST", "/orders", large);
		}
		assertThat(this.exchange.requests().count()).isBetween(250, 280);
		this.exchange.forgetRequests();
		assertThat(this.exchange.requests().isEmpty()).isTrue();
	}

}

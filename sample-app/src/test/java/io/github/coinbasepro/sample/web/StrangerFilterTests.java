package io.github.coinbasepro.sample.web;

import java.util.List;

import io.github.coinbasepro.sample.DeskExchange;
import io.github.coinbasepro.sample.DeskProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest.BaseBuilder;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.WebFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

class StrangerFilterTests {

	private static final String ORDERS = "http://localhost:8080/desk/orders";

	private static final String STREAM = "http://localhost:8080/desk/stream?watch=BTC-USD/ONE_MINUTE";

	private static final String PROMETHEUS = "http://localhost:8080/actuator/prometheus";

	private final StrangerFilter filter = new StrangerFilter(
			new DeskProperties(DeskExchange.SIMULATED, false, List.of("localhost", "127.0.0.1", "[::1]")));

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/", "http://LOCALHOST/", "http://127.0.0.1:1/", "http://[::1]:8/" })
	void ourHostsMayLook(String url) {
		assertThat(isLetIn(MockServerHttpRequest.get(url))).isTrue();
	}

	@Test
	void aNameReboundToThisMachineMayNotEvenLook() {
		assertThat(isLetIn(MockServerHttpRequest.get("http://evil.example:8080/desk/stream"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void anotherSiteMayNotEvenLook(String site) {
		assertThat(isLetIn(MockServerHttpRequest.get(STREAM).header("Sec-Fetch-Site", site))).isFalse();
		assertThat(isLetIn(MockServerHttpRequest.get(PROMETHEUS).header("Sec-Fetch-Site", site))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example", "http://localhost:3000", "https://localhost:8080", "null" })
	void anotherOriginMayNotEvenLook(String origin) {
		assertThat(isLetIn(MockServerHttpRequest.get(STREAM).header("Origin", origin))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none" })
	void ourPageAndTheAddressBarMayLook(String site) {
		assertThat(isLetIn(MockServerHttpRequest.get(STREAM).header("Sec-Fetch-Site", site))).isTrue();
	}

	@Test
	void anotherSiteMayLinkToThePageButNotFrameIt() {
		assertThat(isLetIn(link("document"))).isTrue();
		assertThat(isLetIn(link("iframe"))).isFalse();
	}

	@Test
	void ourPageMayTrade() {
		assertThat(isLetIn(MockServerHttpRequest.post(ORDERS).header("X-Desk", "1"))).isTrue();
		assertThat(isLetIn(
				MockServerHttpRequest.delete(ORDERS).header("X-Desk", "1").header("Sec-Fetch-Site", "same-origin")))
			.isTrue();
	}

	@Test
	void aFormOfAnotherSiteMayNotTrade() {
		assertThat(isLetIn(MockServerHttpRequest.post(ORDERS))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "none" })
	void aRequestThatTheBrowserMarksAsForeignMayNotTrade(String site) {
		assertThat(isLetIn(MockServerHttpRequest.post(ORDERS).header("X-Desk", "1").header("Sec-Fetch-Site", site)))
			.isFalse();
	}

	private static BaseBuilder<?> link(String destination) {
		return MockServerHttpRequest.get("http://localhost:8080/")
			.header("Sec-Fetch-Site", "cross-site")
			.header("Sec-Fetch-Mode", "navigate")
			.header("Sec-Fetch-Dest", destination);
	}

	private boolean isLetIn(BaseBuilder<?> request) {
		MockServerWebExchange exchange = MockServerWebExchange.from(request);
		WebFilterChain chain = (passed) -> Mono.fromRunnable(() -> passed.getResponse().setStatusCode(HttpStatus.OK));
		this.filter.filter(exchange, chain).block();
		return exchange.getResponse().getStatusCode() == HttpStatus.OK;
	}

}

package io.github.coinbasepro.actuate;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.fault.FakeExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.info.Info;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CoinbaseProEndpoint} and {@link CoinbaseProInfoContributor}.
 */
class CoinbaseProEndpointTests {

	private final CoinbaseProClient sandbox = CoinbaseProClient.builder()
		.environment(CoinbaseProEnvironment.SANDBOX)
		.build();

	private final CoinbaseProClient own = CoinbaseProClient.builder()
		.baseUrl(URI.create("https://own.example"))
		.build();

	private final CoinbaseProEndpoint endpoint = new CoinbaseProEndpoint(
			Map.of("default", this.sandbox, "own", this.own));

	@AfterEach
	void close() {
		this.sandbox.close();
		this.own.close();
	}

	@Test
	void showsEveryClient() {
		assertThat(this.endpoint.clients().clients()).containsOnlyKeys("default", "own");
		assertThat(this.endpoint.client("default")).satisfies((client) -> {
			assertThat(client.environment()).isEqualTo("sandbox");
			assertThat(client.baseUrl()).isEqualTo(CoinbaseProEnvironment.SANDBOX.baseUrl());
			assertThat(client.permissions()).containsExactly("view", "trade");
			assertThat(client.tradingEnabled()).isTrue();
			assertThat(client.clockOffset()).isZero();
			assertThat(client.rateLimits()).isEmpty();
			assertThat(client.statistics().attempts()).isZero();
		});
		assertThat(this.endpoint.client("own"))
			.satisfies((client) -> assertThat(client.environment()).isEqualTo("other"));
	}

	@Test
	void showsHowFullTheLimitsAre() {
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().build()) {
			client.time().get().block(Duration.ofSeconds(30));
			ClientDescriptor shown = new CoinbaseProEndpoint(Map.of("default", client)).client("default");
			assertThat(shown).isNotNull();
			assertThat(shown.rateLimits()).containsOnlyKeys("public");
			assertThat(shown.rateLimits().get("public")).satisfies((limit) -> {
				assertThat(limit.permits()).isBetween(14, 15);
				assertThat(limit.most()).isEqualTo(15);
				assertThat(limit.waiting()).isZero();
			});
			assertThat(shown.statistics().attempts()).isOne();
		}
	}

	@Test
	void knowsNoClientThatThereIsNot() {
		assertThat(this.endpoint.client("other")).isNull();
		assertThat(this.endpoint.setTradingEnabled("other", false)).isNull();
		assertThat(this.sandbox.isTradingEnabled()).isTrue();
	}

	@Test
	void switchesTradingOfOneClient() {
		assertThat(this.endpoint.setTradingEnabled("own", false))
			.satisfies((client) -> assertThat(client.tradingEnabled()).isFalse());
		assertThat(this.own.isTradingEnabled()).isFalse();
		assertThat(this.sandbox.isTradingEnabled()).isTrue();
		this.endpoint.setTradingEnabled("own", true);
		assertThat(this.own.isTradingEnabled()).isTrue();
	}

	@Test
	void switchesTradingOfAllClients() {
		assertThat(this.endpoint.setTradingEnabled(false).clients().values())
			.allSatisfy((client) -> assertThat(client.tradingEnabled()).isFalse());
		assertThat(this.own.isTradingEnabled()).isFalse();
		assertThat(this.sandbox.isTradingEnabled()).isFalse();
	}

	@Test
	void tellsInTheInfoWhereTheClientsTalkTo() {
		Info.Builder builder = new Info.Builder();
		new CoinbaseProInfoContributor(Map.of("default", this.sandbox)).contribute(builder);
		assertThat(builder.build().getDetails()).containsEntry("coinbasePro",
				Map.of("default", Map.of("environment", "sandbox", "tradingEnabled", true)));
	}

}

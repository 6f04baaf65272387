package io.github.coinbasepro.sample;

import java.net.URI;
import java.time.Duration;

import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A desk whose exchange does not answer, and that has no key.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "desk.exchange=sandbox")
class UnreachableExchangeTests {

	private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> EVENT = new ParameterizedTypeReference<>() {
	};

	@LocalServerPort
	private int port;

	@Test
	void theMarketSaysThatTheExchangeIsUnreachable() {
		verifyTrouble("book", "Exchange unreachable");
	}

	@Test
	void theAccountSaysWhatToSet() {
		verifyTrouble("balances", "No API key: set COINBASE_PRO_KEY");
	}

	private void verifyTrouble(String feed, String beginning) {
		Flux<ServerSentEvent<JsonNode>> stream = WebClient.create("http://localhost:" + this.port)
			.get()
			.uri("/desk/stream?watch=BTC-USD/ONE_DAY")
			.retrieve()
			.bodyToFlux(EVENT);
		StepVerifier.create(stream.filter((event) -> feed.equals(event.event())).take(1)).assertNext((event) -> {
			assertThat(event.data()).isNotNull();
			assertThat(event.data().path("value").isNull()).isTrue();
			assertThat(event.data().path("trouble").asString()).startsWith(beginning);
		}).expectComplete().verify(Duration.ofSeconds(60));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class NoExchange {

		@Bean
		CoinbaseProConnectionDetails nowhere() {
			return new Nowhere();
		}

	}

	private static final class Nowhere implements CoinbaseProConnectionDetails {

		@Override
		public URI getBaseUrl() {
			return URI.create("http://127.0.0.1:1");
		}

		@Override
		public @Nullable CoinbaseProCredentials getCredentials() {
			return null;
		}

	}

}

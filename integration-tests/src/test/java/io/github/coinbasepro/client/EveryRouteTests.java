package io.github.coinbasepro.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route that the client has a method for is answered, and with something that the
 * client understands.
 */
class EveryRouteTests {

	private static final Path PAGE = Path.of("..", "docs", "endpoints.md");

	private static final Pattern ROW = Pattern.compile("^\\| `[A-Z]+ /[^|]*\\| `[^|]*` \\| `([a-zA-Z.]+)` \\|.*$");

	private static final Set<String> WITHOUT_ANSWER = Set.of("profiles.transfer", "profiles.deactivate",
			"addressBook.remove", "travelRules.remove");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.settlementTime(Duration.ZERO)
		.withoutRateLimits()
		.start();

	private final CoinbaseProClient client = CoinbaseProClient.builder()
		.baseUrl(this.exchange.restUrl())
		.credentials(this.exchange.apiKey().key(), this.exchange.apiKey().secret(), this.exchange.apiKey().passphrase())
		.clock(this.exchange.time())
		.guard(GuardSettings.everything())
		.rateLimiter(RateLimiter.unlimited())
		.build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@Test
	void isAnsweredWithSomethingThatTheClientUnderstands() throws IOException {
		this.exchange.time().stand();
		this.exchange.advanceMarket(50);
		Map<String, Supplier<Publisher<?>>> calls = new LinkedHashMap<>(
				new RouteWalk(this.client, this.exchange.time().instant()).calls());
		calls.putAll(new LoanWalk(this.client, this.exchange.time()).calls());
		assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(operations());
		calls.forEach((operation, call) -> {
			List<?> answers = Flux.from(call.get()).collectList().block(PATIENCE);
			assertThat(answers).as(operation).isNotNull();
			if (WITHOUT_ANSWER.contains(operation)) {
				assertThat(answers).as(operation).isEmpty();
			}
			else {
				assertThat(answers).as(operation).isNotEmpty();
				assertThat(answers).as(operation).allSatisfy(EveryRouteTests::assertSaysSomething);
			}
		});
	}

	private static void assertSaysSomething(Object answer) {
		if (answer instanceof Page<?> page) {
			assertThat(page.items()).isNotEmpty();
		}
		if (answer instanceof Map<?, ?> map) {
			assertThat(map).isNotEmpty();
		}
	}

	private static List<String> operations() throws IOException {
		List<String> operations = Files.readAllLines(PAGE)
			.stream()
			.map(ROW::matcher)
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> matcher.group(1))
			.toList();
		assertThat(operations).hasSizeGreaterThan(90);
		return operations;
	}

}

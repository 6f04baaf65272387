package io.github.coinbasepro.simulator;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LauncherTests {

	@Test
	void describesTheExchangeInOneLineOfJson() {
		try (SimulatedCoinbasePro exchange = LaunchOptions.read(List.of("--seed=5", "--port", "0")).start()) {
			String line = Launcher.describe(exchange);
			assertThat(line).doesNotContain("\n");
			Map<?, ?> description = JsonMapper.shared().readValue(line, Map.class);
			assertThat(description.keySet().toString()).isEqualTo("[restUrl, webSocketUrl, key, secret, passphrase]");
			assertThat(description.get("restUrl")).isEqualTo(exchange.restUrl().toString());
			assertThat(description.get("webSocketUrl")).isNull();
			assertThat(description.get("secret")).isEqualTo(ApiKeys.create(5).secret());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--colour=blue", "--port=many", "--port=65536", "--seed", "--speed=0", "--speed=1001",
			"--speed=fast", "--rate-limits=maybe" })
	void saysWhatThereIsWhenItDoesNotUnderstand(String option) {
		assertThatIllegalArgumentException().isThrownBy(() -> LaunchOptions.read(List.of(option)))
			.withMessageContaining(option.split("=")[0])
			.withMessageContaining(LaunchOptions.USAGE);
	}

	@Test
	void saysWhatThereIsWhenAsked() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Launcher.launch(List.of("--help"), new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("--port", "--seed", "--speed", "--rate-limits");
	}

	@Test
	void limitsRatesUnlessToldOtherwise() {
		assertThat(statusesOfManyCalls(List.of("--rate-limits=on"))).contains(429);
		assertThat(statusesOfManyCalls(List.of("--rate-limits=off", "--speed=0.5"))).doesNotContain(429);
	}

	private static Set<Integer> statusesOfManyCalls(List<String> options) {
		try (SimulatedCoinbasePro exchange = LaunchOptions.read(options).start()) {
			ApiClient client = new ApiClient(exchange);
			return IntStream.range(0, 200).mapToObj((i) -> client.get("/time").status()).collect(Collectors.toSet());
		}
	}

}

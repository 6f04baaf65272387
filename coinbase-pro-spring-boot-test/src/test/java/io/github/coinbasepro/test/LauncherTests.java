package io.github.coinbasepro.test;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LauncherTests {

	@Test
	void describesTheExchangeInOneLineOfJson() {
		try (SimulatedCoinbasePro exchange = Launcher.configure(List.of("--seed=5", "--port", "0")).start()) {
			String line = Launcher.describe(exchange);
			assertThat(line).doesNotContain("\n");
			Map<?, ?> description = JsonMapper.shared().readValue(line, Map.class);
			assertThat(description.keySet().toString()).isEqualTo("[restUrl, webSocketUrl, key, secret, passphrase]");
			assertThat(description.get("restUrl")).isEqualTo(exchange.restUrl().toString());
			assertThat(description.get("webSocketUrl")).isNull();
			assertThat(description.get("secret")).isEqualTo(ApiKeys.create(5).secret());
		}
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThatIllegalArgumentException().isThrownBy(() -> Launcher.configure(List.of("--colour=blue")))
			.withMessageContaining("--colour");
		assertThatIllegalArgumentException().isThrownBy(() -> Launcher.configure(List.of("--port=many")));
	}

}

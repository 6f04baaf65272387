package io.github.coinbasepro.internal.connection;

import java.net.URI;

import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.InvalidSettingException.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests for {@link BaseUrl}.
 */
class BaseUrlTests {

	@ParameterizedTest
	@CsvSource({ "https://x.example, https://x.example/orders?a=b%20c",
			"https://x.example/, https://x.example/orders?a=b%20c",
			"https://x.example/sub, https://x.example/sub/orders?a=b%20c",
			"https://x.example:8443/sub/, https://x.example:8443/sub/orders?a=b%20c" })
	void row32_joinsPathsAsTheyAre(String baseUrl, String joined) {
		assertThat(BaseUrl.of(URI.create(baseUrl), true).resolve("/orders?a=b%20c")).isEqualTo(URI.create(joined));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:8080", "http://127.1.2.3", "http://localhost:1", "http://[::1]:80" })
	void sendsCredentialsInTheClearToThisMachine(String baseUrl) {
		assertThatNoException().isThrownBy(() -> BaseUrl.of(URI.create(baseUrl), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://api.exchange.coinbase.com", "HTTP://192.168.0.1", "http://127.0.0.1.evil.example",
			"http://localhost.evil.example", "http://0.0.0.0" })
	void row31_sendsCredentialsInTheClearNowhereElse(String baseUrl) {
		assertThatExceptionOfType(InvalidSettingException.class).isThrownBy(() -> BaseUrl.of(URI.create(baseUrl), true))
			.satisfies((ex) -> assertThat(ex.setting()).isEqualTo(Setting.BASE_URL))
			.withMessageContaining("plain http to another machine");
		assertThatNoException().isThrownBy(() -> BaseUrl.of(URI.create(baseUrl), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://x.example", "https:/x", "/path", "x.example", "mailto:a@b.example", "https://" })
	void refusesWhatIsNoAddress(String baseUrl) {
		assertThatExceptionOfType(InvalidSettingException.class).isThrownBy(() -> BaseUrl.of(uri(baseUrl), false));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://user:canary@x.example", "https://x.example?a=canary", "https://x.example#canary" })
	void row32_refusesWhatDoesNotBelongIntoAnAddress(String baseUrl) {
		assertThatExceptionOfType(InvalidSettingException.class)
			.isThrownBy(() -> BaseUrl.of(URI.create(baseUrl), false))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("canary"));
	}

	private static URI uri(String text) {
		return text.equals("https://") ? URI.create("https:///") : URI.create(text);
	}

}

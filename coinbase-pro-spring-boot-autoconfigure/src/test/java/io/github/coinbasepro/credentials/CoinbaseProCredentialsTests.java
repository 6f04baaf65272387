package io.github.coinbasepro.credentials;

import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.InvalidSettingException.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests for {@link CoinbaseProCredentials}.
 */
class CoinbaseProCredentialsTests {

	private static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZg==";

	@Test
	void takesWhatTheExchangeHandsOut() {
		assertThatNoException().isThrownBy(() -> CoinbaseProCredentials.of("0f5c2a1e9d8b7c6a", SECRET, "a phrase!"));
	}

	@Test
	void row77_neverShowsItself() {
		assertThat(CoinbaseProCredentials.of("canary-key", SECRET, "canary-passphrase").toString())
			.doesNotContain("canary", SECRET)
			.isEqualTo("CoinbaseProCredentials[******]");
	}

	@Test
	void namesWhatIsMissing() {
		assertRefused(Setting.KEY, "is not set", null, SECRET, "phrase");
		assertRefused(Setting.SECRET, "is not set", "key", null, "phrase");
		assertRefused(Setting.PASSPHRASE, "is not set", "key", SECRET, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t" })
	void refusesBlankValues(String blank) {
		assertRefused(Setting.KEY, "is blank", blank, SECRET, "phrase");
		assertRefused(Setting.SECRET, "is blank", "key", blank, "phrase");
		assertRefused(Setting.PASSPHRASE, "is blank", "key", SECRET, blank);
	}

	@ParameterizedTest
	@ValueSource(strings = { "canary\n", "\r\ncanary", "can\nary" })
	void row71_refusesLineBreaks(String value) {
		assertRefused(Setting.KEY, "has a line break", value, SECRET, "phrase");
		assertRefused(Setting.SECRET, "has a line break", "key", value, "phrase");
		assertRefused(Setting.PASSPHRASE, "has a line break", "key", SECRET, value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "canary-пароль", "canary-ä", "canary\u0000", "canary\t", "canary\u007f" })
	void row70_refusesWhatCannotStandInAHeader(String value) {
		assertRefused(Setting.KEY, "has a character outside printable ASCII", value, SECRET, "phrase");
		assertRefused(Setting.PASSPHRASE, "has a character outside printable ASCII", "key", SECRET, value);
	}

	@ParameterizedTest
	@ValueSource(strings = { " canary", "canary " })
	void row69_refusesSpacesThatAHeaderWouldLose(String value) {
		assertRefused(Setting.KEY, "begins or ends with a space", value, SECRET, "phrase");
	}

	@ParameterizedTest
	@ValueSource(strings = { "canary!", "MDEyMzQ1Njc4OWFiY2RlZg=", "MDEy MzQ1" })
	void row68_refusesASecretThatIsNotBase64(String secret) {
		assertRefused(Setting.SECRET, "is not base64", "key", secret, "phrase");
	}

	@Test
	void knowsTheKeysOfTheOtherApi() {
		String problem = "is of Coinbase's Advanced Trade API (CDP), which is another API";
		assertRefused(Setting.KEY, problem, "organizations/canary/apiKeys/canary", SECRET, "phrase");
		assertRefused(Setting.SECRET, problem, "key",
				"-----BEGIN EC PRIVATE KEY-----\ncanary\n-----END EC PRIVATE KEY-----\n", null);
		assertRefused(Setting.KEY, problem, "organizations/canary/apiKeys/canary", null, null);
	}

	private static void assertRefused(Setting setting, String problem, @Nullable String key, @Nullable String secret,
			@Nullable String passphrase) {
		assertThatExceptionOfType(InvalidSettingException.class)
			.isThrownBy(() -> CoinbaseProCredentials.of(key, secret, passphrase))
			.satisfies((ex) -> {
				assertThat(ex.setting()).isEqualTo(setting);
				assertThat(ex.problem()).isEqualTo(problem);
				assertThat(ex.remedy()).isNotBlank();
				assertThat(ex.getMessage()).doesNotContain("canary", SECRET);
				assertThat(ex.getCause()).isNull();
			});
	}

}

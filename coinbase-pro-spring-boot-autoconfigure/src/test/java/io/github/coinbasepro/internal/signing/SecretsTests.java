package io.github.coinbasepro.internal.signing;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Secrets}.
 */
class SecretsTests {

	private final Secrets secrets = Secrets.of(
			SigningKey.of(CoinbaseProCredentials.of("0123456789abcdef0123456789abcdef", "c2VjcmV0", "pa/ss&\"wo+rd")),
			List.of("+ab/cdefghijklmnopqrstuvwxyz="));

	@ParameterizedTest
	@ValueSource(strings = { "pa/ss&\"wo+rd", "PA/SS&\"WO+RD", "pa\\/ss&\\\"wo+rd", "pa%2Fss%26%22wo%2Brd",
			"pa%2fss%26%22wo%2brd", "pa%252Fss%2526%2522wo%252Brd", "pa/ss&amp;&quot;wo+rd", "pa/ss&#38;&#34;wo&#43;rd",
			"pa&#x2F;ss&#x26;&#x22;wo&plus;rd", "pa/ss\\u0026\\u0022wo\\u002brd", "pa/ss&\"\r\nwo+rd", "c2VjcmV0",
			"secret", "+ab/cdefghijklmnopqrstuvwxyz=", "-ab_cdefghijklmnopqrstuvwxyz=",
			"+ab/cdefghijklmnopqrstuvwxyz%3D", "%2Bab%2Fcdefghijklmnopqrstuvwxyz%3D",
			"0123456789abcdef0123456789abcdef", "0123456789ABCDEF0123456789ABCDEF" })
	void findsASecretHoweverItIsWritten(String written) {
		assertThat(this.secrets.blot("x " + written + " y")).isEqualTo("x ****** y");
	}

	@ParameterizedTest
	@CsvSource({ "x 0123456789abcd...,x ******...", "x 0123,x 0123", "x 0123456 y,x 0123456 y", "secretary,secretary",
			"no secret.,no ******.", "0123456789abcdefX,******X" })
	void findsWhatIsLeftOfOne(String text, String blotted) {
		assertThat(this.secrets.blot(text)).isEqualTo(blotted);
	}

	@Test
	void findsWhatIsLeftOfOneWhereALongTextMayHaveBeenCut() {
		String text = "x ".repeat(300);
		assertThat(this.secrets.blot(text + "0123")).isEqualTo(text + "******");
		assertThat(this.secrets.blot(text + "012")).isEqualTo(text + "012");
	}

	@Test
	void findsOneBehindTheOther() {
		assertThat(this.secrets.blot("pa/ss&\"wo+rdpa/ss&\"wo+rd")).isEqualTo("************");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "%", "%25", "\\", "&", "p", "pa/ss", "0", "+" })
	void readsLongTextsOfOneCharacterInLittleStack(String repeated) throws InterruptedException {
		String text = "p" + repeated.repeat(16_000 / repeated.length()) + " pa/ss&\"wo+rd";
		AtomicReference<String> blotted = new AtomicReference<>();
		Thread thread = new Thread(null, () -> blotted.set(this.secrets.blot(text)), "little-stack", 192 * 1024);
		thread.start();
		thread.join();
		assertThat(blotted.get()).isNotNull().endsWith("******").doesNotContain("wo+rd");
	}

	@Test
	void findsASecretWithLineBreaksInside() {
		assertThat(this.secrets.blot("x pa/\r\n\r\nss&\"wo\n\n\n+rd y")).isEqualTo("x ****** y");
	}

	@Test
	void leavesOtherTextsAlone() {
		String text = "Insufficient funds & other % \\ matters &unknown; &#0;";
		assertThat(this.secrets.blot(text)).isEqualTo(text);
	}

}

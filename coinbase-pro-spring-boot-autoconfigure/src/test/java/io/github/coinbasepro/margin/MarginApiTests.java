package io.github.coinbasepro.margin;

import java.time.Duration;

import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.ResponseFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MarginApi}.
 */
class MarginApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private MarginApi margin() {
		return exchange.client().margin();
	}

	@Test
	void getsWhetherLoansAreTakenUp() {
		exchange.answers("{\"auto_loan\":true}");
		assertThat(margin().autoLoan().block(PATIENCE)).isEqualTo(new AutoLoanSetting(true));
		exchange.assertSigned("GET", "/margin/auto-loan");
	}

	@Test
	void setsWhetherLoansAreTakenUp() {
		exchange.answers("{\"auto_loan\":false}");
		assertThat(margin().setAutoLoan(false).block(PATIENCE)).isEqualTo(new AutoLoanSetting(false));
		exchange.assertSigned("POST", "/margin/auto-loan", "{\"auto_loan\":false}");
	}

	@Test
	void getsWhetherUsdcIsTurnedIntoUsd() {
		exchange.answers("{\"enabled\":true}");
		assertThat(margin().usdc().block(PATIENCE)).isEqualTo(new UsdcMarginSetting(true));
		exchange.assertSigned("GET", "/margin/usdc");
	}

	@Test
	void setsWhetherUsdcIsTurnedIntoUsd() {
		exchange.answers("{\"enabled\":true}");
		assertThat(margin().setUsdc(true).block(PATIENCE)).isEqualTo(new UsdcMarginSetting(true));
		exchange.assertSigned("POST", "/margin/usdc", "{\"enabled\":true}");
	}

	@Test
	void doesNotTakeAnAnswerWithoutASettingForOff() {
		exchange.answers("{}");
		StepVerifier.create(margin().autoLoan()).verifyError(ResponseFormatException.class);
		StepVerifier.create(margin().usdc()).verifyError(ResponseFormatException.class);
	}

	@Test
	void needsCredentials() {
		MarginApi api = exchange.publicClient().margin();
		StepVerifier.create(api.autoLoan()).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.setAutoLoan(true)).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.usdc()).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.setUsdc(true)).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

}

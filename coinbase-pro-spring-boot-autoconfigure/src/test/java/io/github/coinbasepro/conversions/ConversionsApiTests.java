package io.github.coinbasepro.conversions;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ConversionsApi}.
 */
class ConversionsApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("c5aaf125-d99e-41fe-82ea-ad068038b278");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final String CONVERSION = """
			{"id":"c5aaf125-d99e-41fe-82ea-ad068038b278","amount":"11.00000000",
			"from_account_id":"5dcc143c-fb96-4f72-aebf-a165e3d29b53","to_account_id":"6100247f-90fc-4335-ac17-d99839f0c909",
			"from":"USDC","to":"USD","fee_amount":"0.0000000000000000","created_at":"2026-01-02T03:04:05.1Z"}""";

	private static final Conversion A_CONVERSION = new Conversion(ID, new BigDecimal("11.00000000"),
			UUID.fromString("5dcc143c-fb96-4f72-aebf-a165e3d29b53"),
			UUID.fromString("6100247f-90fc-4335-ac17-d99839f0c909"), "USDC", "USD",
			new BigDecimal("0.0000000000000000"), Instant.parse("2026-01-02T03:04:05.1Z"));

	private ConversionsApi conversions() {
		return exchange.client().conversions();
	}

	@Test
	void converts() {
		exchange.answers(CONVERSION);
		assertThat(conversions().place(NewConversion.of("USDC", "USD", new BigDecimal("11.00"))).block(PATIENCE))
			.isEqualTo(A_CONVERSION);
		exchange.assertSigned("POST", "/conversions", "{\"from\":\"USDC\",\"to\":\"USD\",\"amount\":\"11.00\"}");
	}

	@Test
	void convertsInAProfile() {
		exchange.answers(CONVERSION);
		conversions()
			.place(NewConversion.of("USD", "USDC", new BigDecimal("1E+3")).withProfile(PROFILE).withNonce("n-1"))
			.block(PATIENCE);
		exchange.assertSigned("POST", "/conversions", """
				{"from":"USD","to":"USDC","amount":"1000","profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4",
				"nonce":"n-1"}""");
	}

	@Test
	void doesNotRepeatAConversionWhoseOutcomeIsUnknown() {
		exchange.answers(WireMock.serviceUnavailable());
		assertThatExceptionOfType(CoinbaseProException.class)
			.isThrownBy(() -> conversions().place(NewConversion.of("USD", "USDC", BigDecimal.ONE)).block(PATIENCE))
			.matches((ex) -> ex.outcome() == Outcome.UNKNOWN && !ex.isRetryable());
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void listsAPageOfConversions() {
		exchange.answers(WireMock.okJson("[" + CONVERSION + "]").withHeader("CB-AFTER", "x"));
		assertThat(
				conversions().list(ConversionQuery.forProfile(PROFILE).newerThan("a b").withLimit(5)).block(PATIENCE))
			.isEqualTo(new Page<>(List.of(A_CONVERSION), null, "x"));
		exchange.assertSigned("GET",
				"/conversions?profile_id=09a6bf48-aaf1-4332-a299-cc298203d7e4&before=a%20b&limit=5");
	}

	@Test
	void walksAllPages() {
		exchange.answers("/conversions", WireMock.okJson("[" + CONVERSION + "]").withHeader("cb-after", "x"));
		exchange.answers("/conversions?after=x", WireMock.okJson("[" + CONVERSION.replace("11.0", "12.0") + "]"));
		assertThat(conversions().listAll(ConversionQuery.all()).collectList().block(PATIENCE)).hasSize(2)
			.startsWith(A_CONVERSION);
	}

	@Test
	void getsAConversion() {
		exchange.answers(CONVERSION);
		assertThat(conversions().get(ID).block(PATIENCE)).isEqualTo(A_CONVERSION);
		exchange.assertSigned("GET", "/conversions/c5aaf125-d99e-41fe-82ea-ad068038b278");
	}

	@Test
	void getsAConversionOfAProfile() {
		exchange.answers(CONVERSION);
		assertThat(conversions().get(ID, PROFILE).block(PATIENCE)).isEqualTo(A_CONVERSION);
		exchange.assertSigned("GET", "/conversions/c5aaf125-d99e-41fe-82ea-ad068038b278"
				+ "?profile_id=09a6bf48-aaf1-4332-a299-cc298203d7e4");
	}

	@Test
	void readsFeesAsTheSchemaAndAsTheExampleOfTheSpecificationNameThem() {
		exchange.answers("""
				[{"from_currency":"USDC","to_currency":"USD","min_fee_rate":"0.0001","thirty_day_net_volume":"12.5",
				"fee_tiers":[{"from_amount":"0","to_amount":"75000000","fee_rate":"0.001"},
				{"from_amount":"75000000","to_amount":"","fee_rate":"0.002"}],"available_credit":"1000000.00000000"},
				{"from_currency":"USD","to_currency":"USDC","fee_rate":"0.001","thirty_day_volume":"1000000.00000000",
				"available_credit":"7"}]""");
		StepVerifier.create(conversions().fees())
			.expectNext(new ConversionFee("USDC", "USD", new BigDecimal("0.0001"), new BigDecimal("12.5"),
					List.of(new ConversionFeeTier(new BigDecimal("0"), new BigDecimal("75000000"),
							new BigDecimal("0.001")),
							new ConversionFeeTier(new BigDecimal("75000000"), null, new BigDecimal("0.002"))),
					new BigDecimal("1000000.00000000"), null, null))
			.expectNext(new ConversionFee("USD", "USDC", null, null, List.of(), new BigDecimal("7"),
					new BigDecimal("0.001"), new BigDecimal("1000000.00000000")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/conversions/fees");
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewConversion.of("usd", "USDC", BigDecimal.ONE))
			.withMessageContaining("from");
		assertThatIllegalArgumentException().isThrownBy(() -> NewConversion.of("USD", "", BigDecimal.ONE))
			.withMessageContaining("to");
		assertThatIllegalArgumentException().isThrownBy(() -> NewConversion.of("USD", "USDC", BigDecimal.ZERO))
			.withMessageContaining("amount");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NewConversion.of("USD", "USDC", BigDecimal.ONE).withNonce(" "))
			.withMessageContaining("nonce");
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentials() {
		ConversionsApi api = exchange.publicClient().conversions();
		StepVerifier.create(api.place(NewConversion.of("USD", "USDC", BigDecimal.ONE)))
			.verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.listAll(ConversionQuery.all())).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.get(ID)).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.fees()).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

}

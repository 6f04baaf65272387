package io.github.coinbasepro.transfers;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.StreetAddress;
import io.github.coinbasepro.model.Transfer;
import io.github.coinbasepro.model.TransferType;
import io.github.coinbasepro.model.WalletType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TransfersApi}.
 */
class TransfersApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("19ac524d-8827-4246-a1b2-18dc5ca9472c");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final String TRANSFER = """
			{"id":"19ac524d-8827-4246-a1b2-18dc5ca9472c","type":"deposit","created_at":"2026-01-02 03:04:05.8849+00",
			"completed_at":"2026-01-02 03:04:06+00","canceled_at":null,"processed_at":"","account_id":
			"09a6bf48-aaf1-4332-a299-cc298203d7e4","user_id":"5cf6e115aaf44503db300f1e","user_nonce":null,
			"amount":"1.00000000","details":{"coinbase_payment_method_id":"","destination_tag_name":null},
			"currency":"USDC"}""";

	private static final Transfer COMPLETE = new Transfer(ID, TransferType.DEPOSIT,
			Instant.parse("2026-01-02T03:04:05.8849Z"), Instant.parse("2026-01-02T03:04:06Z"), null, null,
			new BigDecimal("1.00000000"), "USDC", PROFILE, "5cf6e115aaf44503db300f1e", null, null, null, null,
			Map.of("coinbase_payment_method_id", ""));

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private TransfersApi transfers() {
		return exchange.client().transfers();
	}

	@Test
	void listsTransfersAndNotWallets() {
		exchange.answers(WireMock.okJson("[" + TRANSFER + "]")
			.withHeader("CB-BEFORE", "2026-01-02 03:04:05.8849+00")
			.withHeader("CB-AFTER", "2025"));
		assertThat(transfers().list(TransferQuery.all()).block(PATIENCE))
			.isEqualTo(new Page<>(List.of(COMPLETE), "2026-01-02 03:04:05.8849+00", "2025"));
		exchange.assertSigned("GET", "/transfers");
	}

	@Test
	void listsTransfersByAllThatCanBeAskedFor() {
		exchange.answers("[]");
		TransferQuery query = TransferQuery.all()
			.withProfile(PROFILE)
			.withType(TransferType.INTERNAL_DEPOSIT)
			.withCurrencyType(CurrencyType.CRYPTO)
			.withReason(TransferReason.USDC_REWARD)
			.withCurrency("USDC")
			.olderThan("2020-03-12 00:14:12.397805+00")
			.withLimit(30);
		transfers().list(query).block(PATIENCE);
		exchange.assertSigned("GET",
				"/transfers?profile_id=09a6bf48-aaf1-4332-a299-cc298203d7e4&type=internal_deposit"
						+ "&currency_type=crypto&transfer_reason=usdc_reward&currency=USDC"
						+ "&after=2020-03-12%2000%3A14%3A12.397805%2B00&limit=30");
	}

	@Test
	void listsAllTransfersPageByPage() {
		exchange.answers("/transfers?type=withdraw", WireMock.okJson("[" + TRANSFER + "]").withHeader("cb-after", "1"));
		exchange.answers("/transfers?type=withdraw&after=1",
				WireMock.okJson("[" + TRANSFER.replace("5cf6e1", "6cf6e1") + "]"));
		StepVerifier.create(transfers().listAll(TransferQuery.all().withType(TransferType.WITHDRAW)))
			.expectNext(COMPLETE)
			.expectNextCount(1)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void getsATransfer() {
		exchange.answers(TRANSFER);
		assertThat(transfers().get(ID).block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("GET", "/transfers/19ac524d-8827-4246-a1b2-18dc5ca9472c");
	}

	@ParameterizedTest
	@CsvSource({ "9223372036854775808, 9223372036854775808", "'\"17\"', 17", "null, ", "'\"\"', ''" })
	void getsATransferWhateverTheFormOfItsNonce(String json, String nonce) {
		exchange.answers(TRANSFER.replace("\"user_nonce\":null", "\"user_nonce\":" + json));
		assertThat(transfers().get(ID).block(PATIENCE)).extracting(Transfer::userNonce).isEqualTo(nonce);
	}

	@Test
	void saysThatATransferDoesNotExist() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(transfers().get(ID)).verifyError(NotFoundException.class);
	}

	@Test
	void tellsWhoseFundsCameIn() {
		exchange.answers("{\"message\":\"done\"}");
		NewTransferTravelRule rule = NewTransferTravelRule.of(ID)
			.withOriginator("Ann", "US")
			.withVasp("v-1", "DE")
			.withLeiNumber("LEI1")
			.withBusinessAddress(new StreetAddress("1 Main St", null, null, "Ghent", null, "BE", "9000"))
			.withWalletType(WalletType.SELF_HOSTED)
			.withSelfCertification();
		assertThat(transfers().submitTravelRule(rule).block(PATIENCE)).isEqualTo(new TravelRuleReceipt("done"));
		exchange.assertSigned("POST", "/transfers/19ac524d-8827-4246-a1b2-18dc5ca9472c/travel-rules", """
				{"transfer_id":"19ac524d-8827-4246-a1b2-18dc5ca9472c","originator_name":"Ann","originator_country":"US",
				"vasp_id":"v-1","vasp_country":"DE","lei_number":"LEI1","business_address":{"address_1":"1 Main St",
				"city":"Ghent","country":"BE","postal_code":"9000"},"wallet_type":"SELF_HOSTED",
				"is_self_certified":true}""");
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> TransferQuery.all().withCurrency("usd&x=y"))
			.withMessageStartingWith("currency must be");
		assertThatIllegalArgumentException().isThrownBy(() -> TransferQuery.all().withLimit(1001));
		NewTransferTravelRule rule = NewTransferTravelRule.of(ID);
		assertThatIllegalArgumentException().isThrownBy(() -> rule.withOriginator(" ", "US"));
		assertThatIllegalArgumentException().isThrownBy(() -> rule.withOriginator("Ann", "us"));
		assertThatIllegalArgumentException().isThrownBy(() -> rule.withVasp("", "US"));
		assertThatIllegalArgumentException().isThrownBy(() -> rule.withVasp("v", "Germany"));
		assertThatIllegalArgumentException().isThrownBy(() -> rule.withLeiNumber("a\nb"));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentialsForAllOfIt() {
		TransfersApi transfers = exchange.publicClient().transfers();
		List<Publisher<?>> calls = List.of(transfers.list(TransferQuery.all()), transfers.listAll(TransferQuery.all()),
				transfers.get(ID), transfers.submitTravelRule(NewTransferTravelRule.of(ID)));
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(MissingCredentialsException.class).verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

}

package io.github.coinbasepro.paymentmethods;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.coinbaseaccounts.CoinbaseAccount;
import io.github.coinbasepro.coinbaseaccounts.CoinbaseAccountsApi;
import io.github.coinbasepro.coinbaseaccounts.DepositAddressInfo;
import io.github.coinbasepro.coinbaseaccounts.DepositAddressWarning;
import io.github.coinbasepro.coinbaseaccounts.GeneratedAddress;
import io.github.coinbasepro.coinbaseaccounts.InlineWarning;
import io.github.coinbasepro.coinbaseaccounts.InlineWarningTooltip;
import io.github.coinbasepro.coinbaseaccounts.NewDepositAddress;
import io.github.coinbasepro.coinbaseaccounts.ShareAddressCopy;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link CoinbaseAccountsApi} and {@link PaymentMethodsApi}.
 */
class WalletsAndPaymentMethodsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String WALLET = "95671473-4dda-5264-a654-fc6923e8a334";

	private static final UUID ID = UUID.fromString("cbdd9f28-34e7-5152-b1dc-d657bf8df858");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

	private static final String ACCOUNT = """
			{"id":"95671473-4dda-5264-a654-fc6923e8a334","name":"USD Wallet","balance":"12.50","currency":"USD",
			"type":"fiat","primary":false,"active":true,"available_on_consumer":true,"hold_balance":"0.25",
			"hold_currency":"USD","ready":true,"destination_tag_name":"XRP Tag","destination_tag_regex":"^\\\\d{1,10}$",
			"wire_deposit_information":{"account_number":null,"routing_number":"012","bank_country":{"code":"US"}},
			"swift_deposit_information":{"reference":"S"},"sepa_deposit_information":{"iban":"AB01"},
			"uk_deposit_information":{"sort_code":"04-06-10"}}""";

	private static final String ADDRESS = """
			{"id":"cbdd9f28-34e7-5152-b1dc-d657bf8df858","address":"rExample","address_info":{"address":"rExample",
			"destination_tag":"17"},"name":"New exchange deposit address","created_at":"2026-01-02T03:04:05Z",
			"updated_at":"2026-01-02T03:04:05Z","network":"ripple","uri_scheme":"ripple","resource":"address",
			"resource_path":"/v2/a","warnings":[{"title":"Only XRP","details":"All else is lost.","image_url":"u"}],
			"legacy_address":"l","destination_tag":"17","deposit_uri":"ripple:rExample?dt=17","callback_url":"c",
			"qr_code_image_url":"q","address_label":"XRP","share_address_copy":{"line1":"one","line2":"two"},
			"exchange_deposit_address":true,"inline_warning":{"text":"w","tooltip":{"title":"t","subtitle":"s"}}}""";

	private static final String METHOD = """
			{"id":"cbdd9f28-34e7-5152-b1dc-d657bf8df858","type":"ach_bank_account","name":"Bank ***1","currency":"USD",
			"primary_buy":true,"primary_sell":false,"instant_buy":true,"instant_sell":false,
			"created_at":"2026-01-02T03:04:05Z","updated_at":"2026-01-02T03:04:05Z","resource":"payment_method",
			"resource_path":"/v2/p","allow_buy":true,"allow_sell":false,"allow_deposit":true,"allow_withdraw":false,
			"verified":true,"verificationMethod":"cdv","cdvStatus":"done","fiat_account":{"id":"2b76","resource":"account",
			"resource_path":"/v2/f"},"crypto_account":{"id":"3c87","resource":"account","resource_path":"/v2/c"},
			"recurring_options":[{"period":"weekly","label":"Weekly"}],"available_balance":{"amount":"7.00",
			"currency":"USD","scale":"2"},"picker_data":{"symbol":"ach","customer_name":"n","account_name":"an",
			"account_number":"***1","account_type":"checking","institution_code":"ic","institution_name":"in","iban":"i",
			"swift":"s","paypal_email":"pe","paypal_owner":"po","routing_number":"rn","institution_identifier":"ii",
			"bank_name":"bn","branch_name":"br","icon_url":"iu","balance":{"amount":"1.00","currency":"USD"},
			"cbit_wallet_address":"cw"},"hold_business_days":2,"hold_days":3,"limits":%s}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void listsWallets() {
		exchange.answers("[" + ACCOUNT + "]");
		StepVerifier.create(exchange.client().coinbaseAccounts().list())
			.expectNext(new CoinbaseAccount(WALLET, "USD Wallet", new BigDecimal("12.50"), "USD", "fiat", false, true,
					true, new BigDecimal("0.25"), "USD", true, "XRP Tag", "^\\d{1,10}$",
					Map.of("routing_number", "012", "bank_country", Map.of("code", "US")), Map.of("reference", "S"),
					Map.of("iban", "AB01"), Map.of("sort_code", "04-06-10")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/coinbase-accounts");
	}

	@Test
	void listsWalletsThatWereNeverUsedWithTheirCurrencyForAnId() {
		exchange.answers("[{\"id\":\"OXT\",\"balance\":\"0.00000000\",\"currency\":\"OXT\",\"type\":\"wallet\"}]");
		StepVerifier.create(exchange.client().coinbaseAccounts().list())
			.expectNext(new CoinbaseAccount("OXT", null, new BigDecimal("0.00000000"), "OXT", "wallet", null, null,
					null, null, null, null, null, null, Map.of(), Map.of(), Map.of(), Map.of()))
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void makesAnAddressToDepositTo() {
		exchange.answers(ADDRESS);
		NewDepositAddress request = NewDepositAddress.of(WALLET).withNetwork("ripple").withProfile(PROFILE);
		assertThat(exchange.client().coinbaseAccounts().generateAddress(request).block(PATIENCE))
			.isEqualTo(new GeneratedAddress(ID, "rExample", new DepositAddressInfo("rExample", "17"),
					"New exchange deposit address", TIME, TIME, "ripple", "ripple", "address", "/v2/a",
					List.of(new DepositAddressWarning("Only XRP", "All else is lost.", "u")), "l", "17",
					"ripple:rExample?dt=17", "c", "q", "XRP", new ShareAddressCopy("one", "two"), true,
					new InlineWarning("w", new InlineWarningTooltip("t", "s"))));
		exchange.assertSigned("POST", "/coinbase-accounts/95671473-4dda-5264-a654-fc6923e8a334/addresses", """
				{"account_id":"95671473-4dda-5264-a654-fc6923e8a334",
				"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","network":"ripple"}""");
	}

	@Test
	void makesAnAddressForAWalletThatWasNeverUsed() {
		exchange.answers("{\"id\":\"" + ID + "\",\"address\":\"0xd5\"}");
		GeneratedAddress address = exchange.client()
			.coinbaseAccounts()
			.generateAddress(NewDepositAddress.of("OXT"))
			.block(PATIENCE);
		assertThat(address).isNotNull();
		assertThat(address.warnings()).isEmpty();
		exchange.assertSigned("POST", "/coinbase-accounts/OXT/addresses", "{\"account_id\":\"OXT\"}");
	}

	@Test
	void saysThatTheKeyMayNotMakeAddresses() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Forbidden\"}", 403));
		StepVerifier.create(exchange.client().coinbaseAccounts().generateAddress(NewDepositAddress.of(WALLET)))
			.verifyError(PermissionDeniedException.class);
	}

	@Test
	void listsPaymentMethods() {
		exchange.answers("[" + METHOD.formatted("{\"type\":\"bank\",\"name\":\"Bank\"}") + "]");
		PaymentMethodPickerData picker = new PaymentMethodPickerData("ach", "n", "an", "***1", "checking", "ic", "in",
				"i", "s", "pe", "po", "rn", "ii", "bn", "br", "iu",
				new PaymentMethodBalance(new BigDecimal("1.00"), "USD", null), "cw");
		StepVerifier.create(exchange.client().paymentMethods().list())
			.expectNext(new PaymentMethod(ID, "ach_bank_account", "Bank ***1", "USD", true, false, true, false, TIME,
					TIME, "payment_method", "/v2/p", true, false, true, false, true, "cdv", "done",
					new LinkedResource("2b76", "account", "/v2/f"), new LinkedResource("3c87", "account", "/v2/c"),
					List.of(new RecurringOption("weekly", "Weekly")),
					new PaymentMethodBalance(new BigDecimal("7.00"), "USD", 2), picker, 2, 3,
					Map.of("type", "bank", "name", "Bank")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/payment-methods");
	}

	@Test
	void keepsLimitsOfPaymentMethodsInTheirOtherFormAndExactly() {
		exchange.answers(
				"[" + METHOD.formatted("{\"buy\":[{\"period_in_days\":1,\"total\":{\"amount\":10000.10}}]}") + "]");
		StepVerifier.create(exchange.client().paymentMethods().list().map(PaymentMethod::limits))
			.expectNext(Map.of("buy",
					List.of(Map.of("period_in_days", 1, "total", Map.of("amount", new BigDecimal("10000.10"))))))
			.expectComplete()
			.verify(PATIENCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "../x", "oxt", "OXT/addresses", "95671473-4dda-5264-a654", "A?b=c",
			"95671473-4dda-5264-a654-fc6923e8a334\r\n" })
	void refusesWhatIsNoWalletBeforeAnythingGoesOut(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> NewDepositAddress.of(id))
			.withMessageStartingWith("coinbaseAccountId must be a UUID or a currency but was");
		assertThatIllegalArgumentException().isThrownBy(() -> NewDepositAddress.of("OXT").withNetwork(id + " "));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentialsForAllOfIt() {
		CoinbaseAccountsApi accounts = exchange.publicClient().coinbaseAccounts();
		List<Publisher<?>> calls = List.of(accounts.list(), accounts.generateAddress(NewDepositAddress.of(WALLET)),
				exchange.publicClient().paymentMethods().list());
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(MissingCredentialsException.class).verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

}

package io.github.coinbasepro.addressbook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link AddressBookApi}.
 */
class AddressBookApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("e9c483b8-c502-11ec-9d64-0242ac120002");

	private static final Instant AT = Instant.parse("2026-01-02T03:04:05.221Z");

	private static final String ADDED = """
			{"id":"1","address":"1JmYr","address_info":{"address":"1JmYr","display_address":"1J…Yr","destination_tag":"7"},
			"currency":"BTC","label":"my wallet","display_address":"1J…Yr","address_booked":true,
			"address_book_added_at":"2026-01-02T03:04:05.221Z","address_book_entry_pending_until":"2026-01-02T03:04:06.221Z",
			"is_verified_self_hosted_wallet":true,"vasp_id":"Kraken","business_name":"Example","business_country_code":"US",
			"destination_tag":"7","is_certified_self_send":false,"network":"bitcoin"}""";

	private static final WhitelistedAddress AN_ADDRESS = new WhitelistedAddress("1", "1JmYr",
			new WhitelistedAddressInfo("1JmYr", "1J…Yr", "7"), "BTC", "my wallet", "1J…Yr", true, AT, AT.plusSeconds(1),
			true, "Kraken", "Example", "US", "7", false, "bitcoin");

	private AddressBookApi addressBook() {
		return exchange.client().addressBook();
	}

	@Test
	void listsAddresses() {
		exchange.answers(
				"""
						[{"id":"e9c483b8-c502-11ec-9d64-0242ac120002","address":"1JmYr","destination_tag":"7","currency":"ETH",
						"label":"my wallet","address_book_added_at":"2026-01-02T03:04:05.221Z",
						"is_verified_self_hosted_wallet":false,"vasp_id":"Kraken","business_name":"Example",
						"business_country_code":"US","network":"ethereum","last_used":"2026-01-02T03:04:05.221Z"},
						{"id":"e9c483b8c50211ec9d640242ac120002","address":"x","destination_tag":null,"currency":"BTC","label":"",
						"address_book_added_at":"2026-01-02 03:04:05.221+00","vasp_id":null,"last_used":null}]""");
		StepVerifier.create(addressBook().list())
			.expectNext(new AddressBookEntry(ID, "1JmYr", "7", "ETH", "my wallet", AT, false, "Kraken", "Example", "US",
					"ethereum", AT))
			.expectNext(new AddressBookEntry(ID, "x", null, "BTC", "", AT, null, null, null, null, null, null))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/address-book");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"body\":[%s]}", "[%s]" })
	void addsAddressesWhetherTheAnswerIsWrappedOrBare(String form) {
		exchange.answers(form.replace("%s", ADDED));
		StepVerifier
			.create(addressBook().add(List.of(new NewAddress("BTC", new AddressTo("1JmYr", "7"), "my wallet", true,
					"Kraken", "Example", "US", false, "bitcoin"), NewAddress.forAllAssets("0xa0", "all"))))
			.expectNext(AN_ADDRESS)
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("POST", "/address-book", """
				{"addresses":[{"currency":"BTC","to":{"address":"1JmYr","destination_tag":"7"},"label":"my wallet",
				"is_verified_self_hosted_wallet":true,"vasp_id":"Kraken","business_name":"Example",
				"business_country_code":"US","is_certified_self_send":false,"network":"bitcoin"},
				{"currency":"_ALL_ASSETS_","to":{"address":"0xa0"},"label":"all","network":"_ALL_EVM_NETWORKS_"}]}""");
	}

	@Test
	void addsAnAddressWithATagOnANetwork() {
		exchange.answers("[]");
		StepVerifier
			.create(addressBook()
				.add(List.of(NewAddress.of("XRP", "rEb8", "xrp").withDestinationTag("9").withNetwork("ripple"))))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("POST", "/address-book", """
				{"addresses":[{"currency":"XRP","to":{"address":"rEb8","destination_tag":"9"},"label":"xrp",
				"network":"ripple"}]}""");
	}

	@Test
	void changesAnAddress() {
		exchange.answers(ADDED);
		assertThat(addressBook()
			.change(new AddressChange(ID, "new", true, "Kraken", "Example", "US", false, "*", "ethereum"))
			.block(PATIENCE)).isEqualTo(AN_ADDRESS);
		exchange.assertSigned("PUT", "/address-book/e9c483b8-c502-11ec-9d64-0242ac120002",
				"""
						{"id":"e9c483b8-c502-11ec-9d64-0242ac120002","label":"new","is_verified_self_hosted_wallet":true,
						"vasp_id":"Kraken","business_name":"Example","business_country_code":"US","is_certified_self_send":false,
						"network":"*","wallet_verification_network":"ethereum"}""");
	}

	@Test
	void changesALabelAlone() {
		exchange.answers(ADDED);
		addressBook().change(AddressChange.label(ID, "new")).block(PATIENCE);
		exchange.assertSigned("PUT", "/address-book/e9c483b8-c502-11ec-9d64-0242ac120002",
				"{\"id\":\"e9c483b8-c502-11ec-9d64-0242ac120002\",\"label\":\"new\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "", "OK" })
	void removesAnAddressWhateverTheAnswerSays(String answer) {
		exchange.answers(answer);
		StepVerifier.create(addressBook().remove(ID)).expectComplete().verify(PATIENCE);
		exchange.assertSigned("DELETE", "/address-book/e9c483b8-c502-11ec-9d64-0242ac120002");
	}

	@Test
	void saysThatAnAddressDoesNotExist() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(addressBook().remove(ID)).verifyError(NotFoundException.class);
	}

	@Test
	void listsCounterparties() {
		exchange.answers("""
				[{"id":"3","address":"CB1234","label":"a desk","added_at":"2026-01-02T03:04:05.221Z"}]""");
		StepVerifier.create(addressBook().listCounterparties())
			.expectNext(new CounterpartyAddress("3", "CB1234", "a desk", AT))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/address-book/counterparty");
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> addressBook().add(List.of()))
			.withMessageContaining("addresses");
		assertThatIllegalArgumentException().isThrownBy(() -> NewAddress.of("btc", "1JmYr", "x"))
			.withMessageContaining("currency");
		assertThatIllegalArgumentException().isThrownBy(() -> NewAddress.of("BTC", " ", "x"))
			.withMessageContaining("address");
		assertThatIllegalArgumentException().isThrownBy(() -> NewAddress.of("BTC", "1JmYr", ""))
			.withMessageContaining("label");
		assertThatIllegalArgumentException().isThrownBy(() -> NewAddress.of(NewAddress.ALL_ASSETS, "0xa0", "x"))
			.withMessageContaining("network");
		assertThatIllegalArgumentException().isThrownBy(() -> NewAddress.of("XRP", "rEb8", "x").withDestinationTag(" "))
			.withMessageContaining("destinationTag");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AddressChange(ID, "x", null, null, null, "usa", null, null, null))
			.withMessageContaining("businessCountryCode");
		assertThatIllegalArgumentException().isThrownBy(() -> AddressChange.label(ID, "a\nb"))
			.withMessageContaining("label");
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentials() {
		AddressBookApi api = exchange.publicClient().addressBook();
		StepVerifier.create(api.list()).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.add(List.of(NewAddress.of("BTC", "1JmYr", "x"))))
			.verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.change(AddressChange.label(ID, "x"))).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.remove(ID)).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.listCounterparties()).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

}

package io.github.coinbasepro.withdrawals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.model.StreetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the bodies of {@link WithdrawalsApi#toCryptoAddress}.
 */
class CryptoWithdrawalTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final NewCryptoWithdrawal WITHDRAWAL = NewCryptoWithdrawal.of(new BigDecimal("10.00"), "XRP",
			"rExample");

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void carriesAllOptions() {
		assertSent(WITHDRAWAL.withDestinationTag("17")
			.withNetwork("ripple")
			.withNetworkFeeOnTop()
			.withProfile(PROFILE)
			.withNonce(42)
			.withIntermediary("US"), """
					{"amount":"10.00","currency":"XRP","crypto_address":"rExample",
					"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","destination_tag":"17","nonce":42,
					"network":"ripple","add_network_fee_to_total":true,"is_intermediary":true,
					"intermediary_jurisdiction":"US"}""");
	}

	@Test
	void saysThatNoTagIsNeeded() {
		assertSent(WITHDRAWAL.withDestinationTag("17").withoutDestinationTag(), """
				{"amount":"10.00","currency":"XRP","crypto_address":"rExample","no_destination_tag":true}""");
	}

	@Test
	void carriesTravelRuleDataInAnObjectOfItsOwnAndNotAtTheTopLevel() {
		BirthDate birth = BirthDate.of(LocalDate.of(1980, 2, 29));
		StreetAddress address = new StreetAddress("1 Main St", "Floor 2", "Door 3", "Ghent", "East", "BE", "9000");
		TravelRuleOriginator originator = TravelRuleOriginator.named("Zoë Ω")
			.withNaturalName(new NaturalName("Zoë", "Ω"))
			.withAddress(address)
			.withTelephoneNumber("+32 1")
			.withAccount("acc")
			.withAccountLocationCountryCode("BE")
			.withDateOfBirth(birth)
			.withAccountNumber("77")
			.withWalletAddress("rOwn");
		TravelRuleBeneficiary beneficiary = TravelRuleBeneficiary.named("Bob")
			.withAddress(address)
			.withTelephoneNumber("+1 2")
			.withAccountLocation("NY")
			.withDateOfBirth(birth)
			.withFinancialInstitution("Bank");
		String street = """
				{"address_1":"1 Main St","address_2":"Floor 2","address_3":"Door 3","city":"Ghent","state":"East",
				"country":"BE","postal_code":"9000"}""";
		assertSent(WITHDRAWAL.withTravelRuleData(
				TravelRuleData.of(originator, beneficiary).withTransferPurpose("rent").withVerifiedWalletOwnership()),
				"""
						{"amount":"10.00","currency":"XRP","crypto_address":"rExample","travel_rule_data":{
						"originator_name":"Zoë Ω","originator_natural_name":{"first_name":"Zoë","last_name":"Ω"},
						"originator_address":%s,"originator_telephone_number":"+32 1","originator_account":"acc",
						"originator_account_location_country_code":"BE",
						"originator_date_of_birth":{"year":1980,"month":2,"day":29},"originator_account_number":"77",
						"originator_wallet_address":"rOwn","transfer_purpose":"rent","beneficiary_name":"Bob",
						"beneficiary_address":%s,"beneficiary_telephone_number":"+1 2","beneficiary_account_location":"NY",
						"beneficiary_date_of_birth":{"year":1980,"month":2,"day":29},
						"beneficiary_financial_institution":"Bank",
						"originating_vasp_for_intermediary":{"attest_verified_wallet_ownership":true}}}"""
					.formatted(street, street));
	}

	@Test
	void saysThatSenderAndReceiverAreTheSame() {
		assertSent(WITHDRAWAL.withTravelRuleData(TravelRuleData.toSelf()), """
				{"amount":"10.00","currency":"XRP","crypto_address":"rExample","travel_rule_data":{"is_self":true}}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "r Example", " rExample", "rExample\n", "r\u0000Example", "r\u2003Example" })
	void refusesWhatIsNoAddress(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> NewCryptoWithdrawal.of(BigDecimal.ONE, "XRP", address))
			.withMessageStartingWith("cryptoAddress must");
	}

	@Test
	void refusesAnAddressWithoutAnEnd() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NewCryptoWithdrawal.of(BigDecimal.ONE, "XRP", "r".repeat(513)))
			.withMessageStartingWith("cryptoAddress must be one line of at most 512 characters but was 'rrr");
	}

	@Test
	void refusesATagThatIsBothGivenAndNotNeeded() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewCryptoWithdrawal(BigDecimal.ONE, "XRP", "rExample", null, "17", true, null, null,
					null, null, null, null))
			.withMessage("destinationTag contradicts noDestinationTag: give one of them");
		assertThatIllegalArgumentException().isThrownBy(() -> WITHDRAWAL.withDestinationTag(" "));
	}

	@Test
	void refusesAProviderInBetweenWithoutItsJurisdiction() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewCryptoWithdrawal(BigDecimal.ONE, "XRP", "rExample", null, null, null, null, null,
					null, true, null, null))
			.withMessage("isIntermediary and intermediaryJurisdiction must be given together or not at all");
		assertThatIllegalArgumentException().isThrownBy(() -> WITHDRAWAL.withIntermediary("usa"))
			.withMessageStartingWith("intermediaryJurisdiction must be two upper-case letters");
	}

	@Test
	void refusesDatesAndCountriesThatAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(1981, 2, 29))
			.withMessage("dateOfBirth must be a date but was year 1981, month 2, day 29");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TravelRuleOriginator.named("A").withAccountLocationCountryCode("Belgium"));
		assertThatIllegalArgumentException().isThrownBy(() -> TravelRuleOriginator.named(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> TravelRuleBeneficiary.named(""));
	}

	private static void assertSent(NewCryptoWithdrawal withdrawal, String json) {
		exchange.answers("{\"id\":\"593533d2-ff31-46e0-b22e-ca754147a96a\"}");
		assertThat(exchange.client().withdrawals().toCryptoAddress(withdrawal).block(PATIENCE)).isNotNull();
		exchange.assertSigned("POST", "/withdrawals/crypto", json);
	}

}

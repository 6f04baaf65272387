package io.github.coinbasepro.travelrules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.StreetAddress;
import io.github.coinbasepro.model.WalletType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TravelRulesApi}.
 */
class TravelRulesApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("e9c483b8-c502-11ec-9d64-0242ac120002");

	private static final String RULE = """
			{"id":"e9c483b8-c502-11ec-9d64-0242ac120002","created_at":"2026-01-02T03:04:05Z","address":"1JmYr",
			"originator_name":"An Originator","originator_country":"US","vasp_id":"v-1","vasp_country":"DE",
			"lei_number":"LEI","originator_address":{"address_1":"1 Main St","address_2":"Floor 2","address_3":"Door 3",
			"city":"Town","state":"CA","country":"US","postal_code":"90001"}}""";

	private static final StreetAddress ADDRESS = new StreetAddress("1 Main St", "Floor 2", "Door 3", "Town", "CA", "US",
			"90001");

	private static final TravelRule A_RULE = new TravelRule(ID, Instant.parse("2026-01-02T03:04:05Z"), "1JmYr",
			"An Originator", "US", "v-1", "DE", "LEI", ADDRESS);

	private TravelRulesApi travelRules() {
		return exchange.client().travelRules();
	}

	@Test
	void listsAPageOfTravelRules() {
		exchange.answers(WireMock.okJson("[" + RULE + "]").withHeader("CB-AFTER", "4"));
		assertThat(travelRules().list(TravelRuleQuery.forAddress("bc1 &x").olderThan("9").withLimit(3)).block(PATIENCE))
			.isEqualTo(new Page<>(List.of(A_RULE), null, "4"));
		exchange.assertSigned("GET", "/travel-rules?address=bc1%20%26x&after=9&limit=3");
	}

	@Test
	void walksAllPages() {
		exchange.answers("/travel-rules", WireMock.okJson("[" + RULE + "]").withHeader("cb-after", "4"));
		exchange.answers("/travel-rules?after=4", WireMock.okJson("[" + RULE.replace("1JmYr", "2JmYr") + "]"));
		assertThat(travelRules().listAll(TravelRuleQuery.all()).collectList().block(PATIENCE)).hasSize(2)
			.startsWith(A_RULE);
	}

	@Test
	void addsATravelRule() {
		exchange.answers(RULE);
		assertThat(travelRules()
			.add(new NewTravelRule("1JmYr", "An Originator", "US", "v-1", "DE", "LEI", ADDRESS, WalletType.EXCHANGE,
					false))
			.block(PATIENCE)).isEqualTo(A_RULE);
		exchange.assertSigned("POST", "/travel-rules", """
				{"address":"1JmYr","originator_name":"An Originator","originator_country":"US","vasp_id":"v-1",
				"vasp_country":"DE","lei_number":"LEI","originator_address":{"address_1":"1 Main St",
				"address_2":"Floor 2","address_3":"Door 3","city":"Town","state":"CA","country":"US",
				"postal_code":"90001"},"wallet_type":"EXCHANGE","is_self_certified":false}""");
	}

	@Test
	void addsWhatMustBeToldAtLeast() {
		exchange.answers("{\"id\":\"e9c483b8-c502-11ec-9d64-0242ac120002\",\"address\":\"1JmYr\",\"vasp_id\":\"\"}");
		assertThat(travelRules().add(NewTravelRule.of("1JmYr", "An Originator", "US")).block(PATIENCE))
			.isEqualTo(new TravelRule(ID, null, "1JmYr", null, null, "", null, null, null));
		exchange.assertSigned("POST", "/travel-rules",
				"{\"address\":\"1JmYr\",\"originator_name\":\"An Originator\",\"originator_country\":\"US\"}");
	}

	@Test
	void removesATravelRule() {
		exchange.answers("{}");
		StepVerifier.create(travelRules().remove(ID)).expectComplete().verify(PATIENCE);
		exchange.assertSigned("DELETE", "/travel-rules/e9c483b8-c502-11ec-9d64-0242ac120002");
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewTravelRule.of("", "x", "US"))
			.withMessageContaining("address");
		assertThatIllegalArgumentException().isThrownBy(() -> NewTravelRule.of("1JmYr", " ", "US"))
			.withMessageContaining("originatorName");
		assertThatIllegalArgumentException().isThrownBy(() -> NewTravelRule.of("1JmYr", "x", "us"))
			.withMessageContaining("originatorCountry");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewTravelRule("1JmYr", "x", "US", null, "USA", null, null, null, null))
			.withMessageContaining("vaspCountry");
		assertThatIllegalArgumentException().isThrownBy(() -> TravelRuleQuery.forAddress(" "))
			.withMessageContaining("address");
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentials() {
		TravelRulesApi api = exchange.publicClient().travelRules();
		StepVerifier.create(api.listAll(TravelRuleQuery.all())).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.add(NewTravelRule.of("1JmYr", "x", "US")))
			.verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.remove(ID)).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

}

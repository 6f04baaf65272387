package io.github.coinbasepro.test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every answer against the description of the API that the exchange published in 2025.
 * {@code -Dexchange.spec=/absolute/path} says where that is.
 */
@EnabledIfSystemProperty(named = "exchange.spec", matches = "/.+")
class SpecificationTests {

	/**
	 * Where answers differ on purpose, and why.
	 */
	private static final Map<String, String> DIFFERENCES = Map.ofEntries();

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.clock(ApiClient.CLOCK)
		.settlementTime(Duration.ZERO)
		.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void everyAnswerHasTheFieldsAndTypesOfTheSpecification() {
		Specification specification = new Specification(Path.of(System.getProperty("exchange.spec")));
		Map<String, JsonNode> answers = new SpecificationWalk(this.exchange).answers();
		assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(specification.operations());
		Set<String> differences = new TreeSet<>();
		answers.forEach((operation, answer) -> differences.addAll(specification.differences(operation, answer)));
		assertThat(differences).containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
	}

}

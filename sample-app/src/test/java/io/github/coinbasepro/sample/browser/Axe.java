package io.github.coinbasepro.sample.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for what keeps people from using a page, by all rules of axe.
 */
final class Axe {

	private static final String RUN = """
			axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.map((violation) =>
				`${violation.id}: ${violation.nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`))""";

	private Axe() {
	}

	static List<String> violations(Page page) throws IOException {
		page.evaluate(script() + "; true");
		return page.evaluate(RUN).valueStream().map(JsonNode::asString).toList();
	}

	private static String script() throws IOException {
		try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
			assertThat(script).isNotNull();
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}

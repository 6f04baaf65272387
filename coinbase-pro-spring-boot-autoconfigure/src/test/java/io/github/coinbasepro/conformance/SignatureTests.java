package io.github.coinbasepro.conformance;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What others have signed is signed alike.
 */
@Tag("conformance")
class SignatureTests {

	@Test
	void signsAsOthersDo() {
		Tally tally = new Tally("signatures");
		for (JsonNode known : Material.list("signatures.json")) {
			String target = known.path("target").asString();
			tally.check(known.path("method").asString() + " " + target, () -> {
				byte[] body = known.path("body").asString("").getBytes(StandardCharsets.UTF_8);
				String signature = new SecretSigner(known.path("secret").asString())
					.sign(known.path("timestamp").asString(), known.path("method").asString(), target, body);
				assertThat(signature).isEqualTo(known.path("signature").asString());
			});
		}
		tally.close();
	}

}

package io.github.coinbasepro.internal.codec;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link PathTemplate}.
 */
@Tag("everywhere")
class PathTemplateTests {

	private static final UUID ID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	@Test
	void putsValuesInTheirPlaces() {
		assertThat(PathTemplate.of("/products/{product_id}/book").expand("BTC-USD"))
			.isEqualTo("/products/BTC-USD/book");
		assertThat(PathTemplate.of("/currencies/{currency_id}").expand("1INCH")).isEqualTo("/currencies/1INCH");
		assertThat(PathTemplate.of("/time").expand()).isEqualTo("/time");
	}

	@Test
	void row73_leavesTheColonOfAClientOrderIdAsItIs() {
		assertThat(PathTemplate.of("/orders/client:{client_order_id}").expand(ID)).isEqualTo("/orders/client:" + ID);
	}

	@Test
	void wantsAValueForEachVariable() {
		PathTemplate template = PathTemplate.of("/orders/{order_id}");
		assertThatIllegalArgumentException().isThrownBy(template::expand);
		assertThatIllegalArgumentException().isThrownBy(() -> template.expand(ID, ID));
	}

	@Test
	void wantsVariablesThatHaveAForm() {
		assertThatIllegalArgumentException().isThrownBy(() -> PathTemplate.of("/x/{anything}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", "..", "../orders", "a/b", "?x", "BTC-USD?x=1", "BTC-USD/book", "#", "%2e%2e",
			"BTC-USD\r\nX: y", "BTC-USD\n", "@host", "//host", "@evil.example/v1/leak", ":80@evil.example",
			".evil.example", "-evil.example", "https://evil.example", "btc-usd", "BTC USD", "BTC_USD", "BTC-USD\u0000",
			"ВТС-USD", "$0", "\\1" })
	void row72_refusesIdsThatWouldChangeTheTargetOnEveryRoute(String id) {
		for (PathVariable variable : PathVariable.values()) {
			PathTemplate template = PathTemplate.of("/x/{" + variable.name().toLowerCase(Locale.ROOT) + "}/y");
			assertThatIllegalArgumentException().as(variable.name()).isThrownBy(() -> template.expand(id));
		}
	}

	@Test
	void saysWhatWasRefusedOnOneLine() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PathTemplate.of("/products/{product_id}").expand("BTC\r\nUSD"))
			.withMessage("productId must look like BTC-USD, in upper-case letters and digits, but was"
					+ " 'BTC\\u000d\\u000aUSD'");
	}

}

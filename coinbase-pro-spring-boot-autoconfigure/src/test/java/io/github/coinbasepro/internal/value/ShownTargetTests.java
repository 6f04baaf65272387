package io.github.coinbasepro.internal.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ShownTarget}.
 */
class ShownTargetTests {

	private static final String ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	@ParameterizedTest
	@ValueSource(strings = { "/time", "/products/BTC-USD/ticker",
			"/orders/client:8eba9e7b-08d6-4667-90ca-6db445d743c1?product_id=BTC-USD",
			"/products/BTC-USD/candles?granularity=60&start=2020-01-01T00%3A00%3A00.123456Z",
			"/fills?after=MTAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw&limit=5" })
	void showsPathsAndParametersAsTheyAre(String target) {
		assertThat(ShownTarget.of(target)).isEqualTo(target);
	}

	@ParameterizedTest
	@CsvSource({
			"/withdrawals/fee-estimate?currency=XLM&crypto_address=short&x=1, /withdrawals/fee-estimate?currency=XLM&crypto_address=***&x=1",
			"/x?destination_tag=7&api_key=1, /x?destination_tag=***&api_key=***",
			"/x?to=" + ADDRESS + "&n=1, /x?to=***&n=1", "/wallets/" + ADDRESS + "/x?a=b, /wallets/***/x?a=b" })
	void leavesOutWhatCanBeAnAddressOrASecret(String target, String shown) {
		assertThat(ShownTarget.of(target)).isEqualTo(shown);
	}

	@Test
	void thePathIsWithoutTheQuery() {
		assertThat(ShownTarget.path("/orders/1?product_id=BTC-USD")).isEqualTo("/orders/1");
		assertThat(ShownTarget.withoutAddresses("/a/" + ADDRESS + "?to=" + ADDRESS)).isEqualTo("/a/***");
	}

}

package io.github.coinbasepro.model;

import java.util.Random;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ProductId}.
 */
class ProductIdTests {

	private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){1,3}");

	private static final String LETTERS = "AZ09-az:";

	@ParameterizedTest
	@ValueSource(strings = { "BTC-USD", "1INCH-EUR", "A-B-C-D", "00000000000000000000-X" })
	void takesWhatLooksLikeOne(String productId) {
		assertThat(ProductId.require(productId)).isEqualTo(productId);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "BTC", "-USD", "BTC-", "BTC--USD", "btc-usd", "A-B-C-D-E", "000000000000000000000-X",
			"X-000000000000000000000", "BTC/USD", "BTC-USD\n", " BTC-USD", "\u0663-USD", "\u00c4-USD" })
	void refusesWhatDoesNot(@Nullable String productId) {
		assertThatIllegalArgumentException().isThrownBy(() -> ProductId.require(productId))
			.withMessageStartingWith("productId must look like BTC-USD");
	}

	@Test
	void agreesWithItsPattern() {
		Random random = new Random(1);
		for (int i = 0; i < 200_000; i++) {
			StringBuilder id = new StringBuilder();
			int length = random.nextInt(12);
			int known = (random.nextInt(4) == 0) ? LETTERS.length() : 5;
			for (int j = 0; j < length; j++) {
				id.append(LETTERS.charAt(random.nextInt(known)));
			}
			assertThat(isTaken(id.toString())).as(id.toString()).isEqualTo(FORM.matcher(id).matches());
		}
	}

	private static boolean isTaken(String productId) {
		try {
			ProductId.require(productId);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}

package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;

import io.github.coinbasepro.model.NewLimitOrder;
import io.github.coinbasepro.model.NewMarketOrder;
import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TicketTests {

	@Test
	void limitTicketBecomesALimitOrder() {
		NewLimitOrder order = (NewLimitOrder) ticket("buy", "limit", " 60000.10 ", "0.25", true).toOrder();
		assertThat(order.side()).isEqualTo(Side.BUY);
		assertThat(order.price()).isEqualTo(new BigDecimal("60000.10"));
		assertThat(order.size()).isEqualTo(new BigDecimal("0.25"));
		assertThat(order.postOnly()).isTrue();
	}

	@Test
	void marketTicketBecomesAMarketOrder() {
		NewMarketOrder order = (NewMarketOrder) ticket("sell", "market", null, "0.25", false).toOrder();
		assertThat(order.side()).isEqualTo(Side.SELL);
		assertThat(order.size()).isEqualTo(new BigDecimal("0.25"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "1e9", "-1", "1,5", ".5", "1.", "NaN", "0x10", "1234567890123456789" })
	void whatIsNoNumberIsNamed(String size) {
		assertThatIllegalArgumentException().isThrownBy(() -> ticket("buy", "market", null, size, false).toOrder())
			.withMessage("Size must be a number such as 0.25");
	}

	@Test
	void unknownSideIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> ticket("hold", "limit", "1", "1", false).toOrder())
			.withMessage("side must be buy or sell");
	}

	@Test
	void missingProductIsNamed() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Ticket(null, "buy", "market", null, "1", false).toOrder())
			.withMessage("product is missing");
	}

	private static Ticket ticket(String side, String type, @Nullable String price, String size, boolean postOnly) {
		return new Ticket("BTC-USD", side, type, price, size, postOnly);
	}

}

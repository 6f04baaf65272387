package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.NewMarketOrder;
import io.github.coinbasepro.sample.DeskExchange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TicketTests {

	private static final UUID ID = UUID.fromString("4f1a2b3c-0d1e-4f2a-8b3c-4d5e6f708192");

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
	@ValueSource(strings = { "", "abc", "1e9", "-1", ".", "1 000", "NaN", "0x10", "1234567890123456789", "1.2.3" })
	void whatIsNoNumberIsNamed(String size) {
		assertThatIllegalArgumentException().isThrownBy(() -> ticket("buy", "market", null, size, false).toOrder())
			.withMessage("Size must be a number such as 0.25");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { ".5;0.5", "1.;1", "60,000.00;60000.00", "1,234,567;1234567", "0.25;0.25" })
	void amountsAreReadAsTradersWriteThem(String text, BigDecimal size) {
		NewMarketOrder order = (NewMarketOrder) ticket("buy", "market", null, text, false).toOrder();
		assertThat(order.size()).isEqualByComparingTo(size);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0,5", "1,5", "0,500", "1,2345", "12,34.5", "1.234,56", ",5", "1,,000" })
	void whatCouldBeReadInTwoWaysIsRefusedWithTheReason(String size) {
		assertThatIllegalArgumentException().isThrownBy(() -> ticket("buy", "market", null, size, false).toOrder())
			.withMessage("Size: write decimals after a point, such as 0.5; commas only separate thousands");
	}

	@Test
	void nothingIsNoAmount() {
		assertThatIllegalArgumentException().isThrownBy(() -> ticket("buy", "market", null, "0.00", false).toOrder())
			.withMessage("Size must be more than 0");
	}

	@Test
	void theOrderBearsTheIdOfTheTicket() {
		assertThat(ticket("buy", "limit", "1", "1", false).toOrder().clientOrderId()).isEqualTo(ID);
		assertThat(ticket("buy", "market", null, "1", false).toOrder().clientOrderId()).isEqualTo(ID);
	}

	@Test
	void unknownSideIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> ticket("hold", "limit", "1", "1", false).toOrder())
			.withMessage("side must be buy or sell");
	}

	@Test
	void missingProductIsNamed() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Ticket(ID, DeskExchange.SIMULATED, null, "buy", "market", null, "1", false).toOrder())
			.withMessage("product is missing");
	}

	private static Ticket ticket(String side, String type, @Nullable String price, String size, boolean postOnly) {
		return new Ticket(ID, DeskExchange.SIMULATED, "BTC-USD", side, type, price, size, postOnly);
	}

}

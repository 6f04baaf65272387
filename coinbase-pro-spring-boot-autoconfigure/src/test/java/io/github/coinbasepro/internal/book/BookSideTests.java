package io.github.coinbasepro.internal.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;

import io.github.coinbasepro.book.OrderBookEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BookSide}.
 */
class BookSideTests {

	private final BookSide side = new BookSide();

	@Test
	void isAListLikeAnyOther() {
		List<OrderBookEntry> expected = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			OrderBookEntry row = row(i);
			this.side.addRow(row);
			expected.add(row);
		}
		assertThat(this.side).isEqualTo(expected).hasSameHashCodeAs(expected).isInstanceOf(RandomAccess.class);
		assertThat(expected).isEqualTo(this.side);
		assertThat(this.side.get(4999)).isEqualTo(row(4999));
		assertThat(this.side.subList(1023, 1026)).isEqualTo(expected.subList(1023, 1026));
		assertThat(this.side.indexOf(row(2048))).isEqualTo(2048);
	}

	@Test
	void cannotBeChanged() {
		this.side.addLevel(1, 0, 2, 0, 3);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.side.remove(0));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.side.add(row(1)));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(this.side::clear);
	}

	@Test
	void hasNoRowBehindItsEnd() {
		this.side.addLevel(1, 0, 2, 0, 3);
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> this.side.get(1));
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> this.side.get(-1));
	}

	@Test
	void showsItsFirstRows() {
		this.side.addLevel(10, 2, 5, 0, 3);
		assertThat(this.side).hasToString(List.of(row("0.10", "5", 3, null)).toString());
		for (int i = 0; i < 20; i++) {
			this.side.addLevel(i, 0, 1, 0, 1);
		}
		assertThat(this.side.toString()).endsWith(", ... 21 rows]").hasSizeLessThan(1000);
	}

	private static OrderBookEntry row(int number) {
		UUID id = new UUID(number, ~number);
		return switch (number % 7) {
			case 0 -> row("0." + "1".repeat(62) + number % 10, "1", number, null);
			case 1 -> row("1", "1E+18", number, null);
			case 2 -> row("-" + number + ".50", "1", null, id);
			case 3 -> row(Long.MIN_VALUE + "", Long.MAX_VALUE + ".5", null, id);
			case 4 -> row("1", "2", number, id);
			case 5 -> row("1", "2", null, null);
			default -> row(number + ".10", "0.00000000", null, id);
		};
	}

	private static OrderBookEntry row(String price, String size, @Nullable Integer orders, @Nullable UUID id) {
		return new OrderBookEntry(new BigDecimal(price), new BigDecimal(size), orders, id);
	}

}

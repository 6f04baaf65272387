package io.github.coinbasepro.internal.book;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.coinbasepro.book.OrderBookEntry;

/**
 * One side of an order book in some forty bytes a row: amounts as their digits and where
 * the point stands, ids as their bits. A row becomes an object when it is asked for. What
 * does not fit is kept as it is.
 */
final class BookSide extends AbstractList<OrderBookEntry> implements RandomAccess {

	private static final int BLOCK_BITS = 10;

	private static final int BLOCK = 1 << BLOCK_BITS;

	private static final int FIRST_BLOCK = 16;

	private static final int LONGS = 4;

	private static final int BYTES = 3;

	private static final byte LEVEL = 0;

	private static final byte ORDER = 1;

	private static final byte OBJECT = 2;

	private static final int SHOWN = 10;

	private final List<OrderBookEntry> objects = new ArrayList<>(0);

	private long[][] longs = { new long[FIRST_BLOCK * LONGS] };

	private byte[][] bytes = { new byte[FIRST_BLOCK * BYTES] };

	private int size;

	/**
	 * Adds a price level.
	 * @param price digits of the price
	 * @param priceScale how many of them stand behind the point
	 * @param amount digits of the size
	 * @param amountScale how many of them stand behind the point
	 * @param orderCount number of orders
	 */
	void addLevel(long price, int priceScale, long amount, int amountScale, int orderCount) {
		add(LEVEL, price, priceScale, amount, amountScale, orderCount, 0);
	}

	/**
	 * Adds an order.
	 * @param price digits of the price
	 * @param priceScale how many of them stand behind the point
	 * @param amount digits of the size
	 * @param amountScale how many of them stand behind the point
	 * @param idHigh the more significant half of its id
	 * @param idLow the less significant half of its id
	 */
	void addOrder(long price, int priceScale, long amount, int amountScale, long idHigh, long idLow) {
		add(ORDER, price, priceScale, amount, amountScale, idHigh, idLow);
	}

	/**
	 * Adds a row of any form.
	 * @param row the row
	 */
	void addRow(OrderBookEntry row) {
		BigDecimal price = row.price();
		BigDecimal amount = row.size();
		UUID id = row.orderId();
		Integer count = row.orderCount();
		boolean fits = isShort(price) && isShort(amount);
		if (fits && id != null && count == null) {
			add(ORDER, price.unscaledValue().longValue(), price.scale(), amount.unscaledValue().longValue(),
					amount.scale(), id.getMostSignificantBits(), id.getLeastSignificantBits());
		}
		else if (fits && id == null && count != null) {
			add(LEVEL, price.unscaledValue().longValue(), price.scale(), amount.unscaledValue().longValue(),
					amount.scale(), count, 0);
		}
		else {
			add(OBJECT, this.objects.size(), 0, 0, 0, 0, 0);
			this.objects.add(row);
		}
	}

	private static boolean isShort(BigDecimal amount) {
		BigInteger digits = amount.unscaledValue();
		return digits.bitLength() < Long.SIZE && amount.scale() == (byte) amount.scale();
	}

	private void add(byte kind, long price, int priceScale, long amount, int amountScale, long high, long low) {
		int block = this.size >> BLOCK_BITS;
		int row = this.size & (BLOCK - 1);
		makeRoom(block, row);
		long[] numbers = this.longs[block];
		numbers[row * LONGS] = price;
		numbers[row * LONGS + 1] = amount;
		numbers[row * LONGS + 2] = high;
		numbers[row * LONGS + 3] = low;
		byte[] forms = this.bytes[block];
		forms[row * BYTES] = kind;
		forms[row * BYTES + 1] = (byte) priceScale;
		forms[row * BYTES + 2] = (byte) amountScale;
		this.size++;
	}

	private void makeRoom(int block, int row) {
		if (block == this.longs.length) {
			this.longs = Arrays.copyOf(this.longs, 2 * block);
			this.bytes = Arrays.copyOf(this.bytes, 2 * block);
		}
		if (block > 0 && row == 0) {
			this.longs[block] = new long[BLOCK * LONGS];
			this.bytes[block] = new byte[BLOCK * BYTES];
		}
		else if (row * LONGS == this.longs[block].length) {
			this.longs[block] = Arrays.copyOf(this.longs[block], 2 * row * LONGS);
			this.bytes[block] = Arrays.copyOf(this.bytes[block], 2 * row * BYTES);
		}
	}

	@Override
	public OrderBookEntry get(int index) {
		if (index < 0 || index >= this.size) {
			throw new IndexOutOfBoundsException("index " + index + " of " + this.size + " rows");
		}
		long[] numbers = this.longs[index >> BLOCK_BITS];
		byte[] forms = this.bytes[index >> BLOCK_BITS];
		int row = index & (BLOCK - 1);
		byte kind = forms[row * BYTES];
		if (kind == OBJECT) {
			return this.objects.get((int) numbers[row * LONGS]);
		}
		BigDecimal price = BigDecimal.valueOf(numbers[row * LONGS], forms[row * BYTES + 1]);
		BigDecimal amount = BigDecimal.valueOf(numbers[row * LONGS + 1], forms[row * BYTES + 2]);
		long high = numbers[row * LONGS + 2];
		return (kind == LEVEL) ? new OrderBookEntry(price, amount, (int) high, null)
				: new OrderBookEntry(price, amount, null, new UUID(high, numbers[row * LONGS + 3]));
	}

	@Override
	public int size() {
		return this.size;
	}

	/**
	 * Shows the first rows; a whole book would fill a log.
	 */
	@Override
	public String toString() {
		return stream().limit(SHOWN)
			.map(OrderBookEntry::toString)
			.collect(Collectors.joining(", ", "[", (this.size > SHOWN) ? ", ... " + this.size + " rows]" : "]"));
	}

}

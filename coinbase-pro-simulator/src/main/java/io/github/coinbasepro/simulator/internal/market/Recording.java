package io.github.coinbasepro.simulator.internal.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.github.coinbasepro.simulator.internal.engine.Side;

/**
 * Reads recorded trades and candles, one a line, fields separated by commas. The first
 * line may name the fields. Times are seconds since the epoch or ISO 8601; the newest row
 * may come first or last.
 */
final class Recording {

	private Recording() {
	}

	static List<RecordedTrade> trades(Reader csv) throws IOException {
		return rows(csv, 4, Recording::trade, Comparator.comparing(RecordedTrade::time));
	}

	static List<Candle> candles(Reader csv) throws IOException {
		return rows(csv, 6, Recording::candle, Comparator.comparing(Candle::time));
	}

	private static <T> List<T> rows(Reader csv, int fields, Function<String[], T> row, Comparator<T> byTime)
			throws IOException {
		List<T> rows = new ArrayList<>();
		BufferedReader lines = new BufferedReader(csv);
		int number = 1;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			boolean names = number == 1 && line.strip().toLowerCase(Locale.ROOT).startsWith("time");
			if (!names && !line.isBlank()) {
				rows.add(row(line, number, fields, row));
			}
			number++;
		}
		if (rows.size() > 1 && byTime.compare(rows.get(0), rows.get(rows.size() - 1)) > 0) {
			Collections.reverse(rows);
		}
		rows.sort(byTime);
		return rows;
	}

	private static <T> T row(String line, int number, int fields, Function<String[], T> row) {
		String[] values = line.split(",", -1);
		try {
			if (values.length != fields) {
				throw new IllegalArgumentException("it needs " + fields + " fields, not " + values.length);
			}
			return row.apply(values);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new IllegalArgumentException("Line " + number + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static RecordedTrade trade(String[] values) {
		return new RecordedTrade(time(values[0]), decimal(values[1]), decimal(values[2]), side(values[3]));
	}

	private static Candle candle(String[] values) {
		return new Candle(time(values[0]).getEpochSecond(), decimal(values[1]), decimal(values[2]), decimal(values[3]),
				decimal(values[4]), decimal(values[5]));
	}

	private static Instant time(String text) {
		String time = text.strip();
		if (!time.matches("\\d{1,11}(\\.\\d{1,9})?")) {
			return Instant.parse(time);
		}
		BigDecimal seconds = new BigDecimal(time);
		BigDecimal whole = new BigDecimal(seconds.toBigInteger());
		return Instant.ofEpochSecond(whole.longValueExact(),
				seconds.subtract(whole).movePointRight(9).longValueExact());
	}

	private static BigDecimal decimal(String text) {
		String decimal = text.strip();
		if (!decimal.matches("\\d{1,20}(\\.\\d{1,20})?")) {
			throw new IllegalArgumentException("'" + decimal + "' is no decimal number");
		}
		return new BigDecimal(decimal);
	}

	private static Side side(String text) {
		return switch (text.strip()) {
			case "buy" -> Side.BUY;
			case "sell" -> Side.SELL;
			default -> throw new IllegalArgumentException("side must be buy or sell but was '" + text.strip() + "'");
		};
	}

}

package io.github.coinbasepro.internal.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.internal.codec.Cuts;
import io.github.coinbasepro.internal.codec.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BookReading}: wherever its text is cut, it reads what a parser reads
 * that has all of it, and refuses what that refuses.
 */
class BookReadingTests {

	private static final ObjectReader ORACLE = Json.readerFor(OrderBook.class);

	/**
	 * A number that begins with its point and is no text: Jackson's parser for bytes as
	 * they come refuses some of these, such as .2e1 and +.5, which the one for a whole
	 * document reads.
	 */
	private static final Pattern BARE_POINT = Pattern.compile("[^0-9\"]\\.");

	private static final int FUZZ = Integer.getInteger("mutations", 200_000) / 20;

	private static final String ID = "9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11";

	private static final byte[] TELLING = "\"\"\"[[[]]],,,{}:0123456789.-+eEabcdef \\un\t"
		.getBytes(StandardCharsets.UTF_8);

	static List<String> books() {
		return List.of("""
				{"bids":[["9.99","0.50000000",2],["9.98","1",1]],"asks":[["10.01","1.5",1]],"sequence":13051505638,
				"auction_mode":false,"auction":null,"time":"2026-09-27T11:22:33.123456789Z"}""",
				"""
						{"sequence":"7","asks":[["1.60","2","%1$s"],["00.1","3","%2$s"]],"bids":[["1.5","2.0","%1$s"]]}"""
					.formatted(ID, ID.toUpperCase(Locale.ROOT)),
				"""
						{"bids":[],"x":[["1","2",3]],"asks":[ [ 1.50 , 2e1, 3 ] ,["1",2,3],["1","2","%s"] ],"sequence":1}"""
					.formatted(ID.replace("-", "")),
				"""
						{"bids":[["-1","1e-8",0],["%s","0.10",4],["9223372036854775807","92233720368547758.07",2147483647]],
						"sequence":1,"auction":{"open_price":"1.50","bids":[["x"]],"can_open":"no"},"unknown":"[\\"]","asks":null}"""
					.formatted("9".repeat(64)),
				"""
						{"bids":[["1","2",3]],"bids":[["4","5",6]],"asks":[["1","2",3]],"asks":null,"sequence":1}""",
				"""
						{"b\\u0069ds":[["1","2",3],["\\u0031","2",3]],"sequence":1,"sequence":2,"a":{"bids":[["7","8",9]]}}""",
				"{\"bids\":[ [\"1.5\", \"2\", 3],  [1,  \"2\",    \"" + ID + "\"], [\"1\",      2, 3]],\"sequence\":1}",
				"null", "{\"bids\":[],\"asks\":[],\"sequence\":0}", " {\"sequence\" : 5 } \n");
	}

	@ParameterizedTest
	@MethodSource("books")
	void readsTheSameWhereverTheTextIsCut(String text) {
		byte[] json = text.getBytes(StandardCharsets.UTF_8);
		@Nullable OrderBook book = ORACLE.readValue(json);
		for (int first = 0; first <= json.length; first++) {
			assertThat(read(json, first)).isEqualTo(book);
			assertThat(read(json, first, Math.min(first + 1 + first % 50, json.length))).isEqualTo(book);
		}
	}

	@ParameterizedTest
	@MethodSource("books")
	void refusesATextThatIsCutOff(String text) {
		byte[] json = text.strip().getBytes(StandardCharsets.UTF_8);
		for (int end = 0; end < json.length; end++) {
			byte[] beginning = Arrays.copyOf(json, end);
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(beginning, beginning.length / 2));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "[\"1\"]", "[\"1\",\"2\"]", "[\"1\",\"2\",null]", "[\"1\",\"2\",3,4]",
			"[\"1\",\"\",3]", "[[\"1\"],\"2\",3]", "{}", "\"x\"", "\"\"", "null", "7", "[\"1\",\"2\",\"x\"]",
			"[\"1\",\"2\",1.5]", "[\"1\",\"2\",03]", "[01,\"2\",3]", "[\"1..2\",\"2\",3]", "[\"NaN\",\"2\",3]",
			"[\"0x1F\",\"2\",3]", "[\"1e19\",\"2\",3]", "[\"1e1000000000\",\"2\",3]", "[1e1000000000,\"2\",3]",
			"[\"1\",\"2\",99999999999]", "[\"1\",\"2\",-]", "[\"1\",\"2\",\"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c1g\"]",
			"[\"1\",\"2\",\"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11-\"]", "[\"1\",\"2\",3]]", "[\"1\",\"2\",3],",
			"[\"1\",\"2\",3][\"1\",\"2\",3]", ",[\"1\",\"2\",3]", "[\"1\",\"2\",3]}",
			"[\"1\",\"2\",3],,[\"1\",\"2\",3]", "[\"1\",\"2\",3], ,[\"1\",\"2\",3] [\"1\", \"2\",3]",
			"[\"1\", \"2\",3], ,[\"1\",\"2\",3] [\"1\", \"2\",3]" })
	void refusesRowsThatAreNone(String row) {
		String plain = "[\"1\",\"2\",3]";
		for (String rows : List.of(row, plain + "," + row, row + "," + plain)) {
			byte[] json = ("{\"bids\":[" + rows + "],\"asks\":[],\"sequence\":1}").getBytes(StandardCharsets.UTF_8);
			for (int cut = 0; cut <= json.length; cut++) {
				int at = cut;
				assertThatExceptionOfType(JacksonException.class).as(rows).isThrownBy(() -> read(json, at));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2000, 65 })
	void refusesRowsOfManyDigits(int digits) {
		for (String quote : List.of("", "\"")) {
			String row = "[" + quote + "9".repeat(digits) + quote + ",\"2\",3]";
			byte[] json = ("{\"bids\":[" + row + "],\"sequence\":1}").getBytes(StandardCharsets.UTF_8);
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(json));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "[]", "7", "\"\"", "{}", "{\"bids\":{},\"sequence\":1}", "{\"bids\":[]}",
			"{\"bids\":7,\"sequence\":1}", "{\"sequence\":1} 2", "{\"sequence\":1}}", "[[[\"1\",\"2\",3]]]" })
	void refusesWhatIsNoBook(String text) {
		byte[] json = text.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> ORACLE.readValue(json));
		for (int cut = 0; cut <= json.length; cut++) {
			int at = cut;
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(json, at));
		}
	}

	@Test
	void readsALargeBookInPartsOfAnySize() {
		byte[] json = LargeBook.write(4_000, true);
		OrderBook book = ORACLE.readValue(json);
		SplittableRandom random = Cuts.random(BookReadingTests.class);
		for (int size : new int[] { 1, 7, 64, 127, 128, 129, 1000, 4096, 65_536, json.length }) {
			assertThat(read(json, cuts(json.length, size, random))).isEqualTo(book);
		}
		for (int i = 0; i < 20; i++) {
			int[] cuts = random.ints(random.nextInt(200), 0, json.length).sorted().toArray();
			assertThat(read(json, cuts)).isEqualTo(book);
		}
	}

	@Test
	void agreesWithTheParserAboutDamagedBooks() {
		SplittableRandom random = Cuts.random(BookReadingTests.class);
		List<String> books = books();
		int read = 0;
		for (int i = 0; i < FUZZ; i++) {
			byte[] json = books.get(random.nextInt(books.size())).getBytes(StandardCharsets.UTF_8);
			for (int times = random.nextInt(1, 4); times > 0; times--) {
				json[random.nextInt(json.length)] = TELLING[random.nextInt(TELLING.length)];
			}
			if (BARE_POINT.matcher(new String(json, StandardCharsets.UTF_8)).find()) {
				continue;
			}
			byte[] damaged = json;
			int[] cuts = random.ints(random.nextInt(4), 0, json.length).sorted().toArray();
			@Nullable String expected = outcome(() -> ORACLE.readValue(damaged));
			assertThat(outcome(() -> read(damaged, cuts)))
				.as(new String(damaged, StandardCharsets.UTF_8) + Arrays.toString(cuts))
				.isEqualTo(expected);
			read += expected.equals("refused") ? 0 : 1;
		}
		assertThat(read).isBetween(FUZZ / 100, FUZZ - FUZZ / 100);
	}

	@Test
	void skipsAnUnknownFieldOfAnySizeButHoldsNoneThatItKnows() {
		String many = "[" + "0,".repeat(100_000) + "0]";
		assertThat(read(("{\"new\":" + many + ",\"sequence\":1}").getBytes(StandardCharsets.UTF_8)))
			.extracting(OrderBook::sequence)
			.isEqualTo(1L);
		assertThatExceptionOfType(JacksonException.class).isThrownBy(
				() -> read(("{\"auction\":{\"new\":" + many + "},\"sequence\":1}").getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("too much");
	}

	private static int[] cuts(int length, int size, SplittableRandom random) {
		return IntStream.iterate(random.nextInt(size), (at) -> at < length, (at) -> at + size).toArray();
	}

	private static String outcome(Supplier<@Nullable OrderBook> reading) {
		try {
			@Nullable OrderBook book = reading.get();
			return (book != null) ? book + " " + List.copyOf(book.bids()) + List.copyOf(book.asks()) : "null";
		}
		catch (JacksonException ex) {
			return "refused";
		}
	}

	private static @Nullable OrderBook read(byte[] json, int... cuts) {
		return Cuts.read(new BookReading(), json, cuts);
	}

}

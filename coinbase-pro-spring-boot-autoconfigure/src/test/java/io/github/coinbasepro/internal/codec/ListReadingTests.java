package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.coinbasepro.currencies.Currency;
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
 * Tests for {@link ListReading}: wherever its text is cut, it reads what a parser reads
 * that has all of it, and refuses what that refuses.
 */
class ListReadingTests {

	private static final ObjectReader CURRENCIES = Json.readerForListOf(Currency.class);

	private static final ObjectReader DECIMALS = Json.readerForListOf(BigDecimal.class);

	private static final int FUZZ = Integer.getInteger("mutations", 200_000) / 20;

	private static final byte[] TELLING = "\"\"[[]],,{}:0123456789.-+eEabcdef \\un\t".getBytes(StandardCharsets.UTF_8);

	static List<String> lists() {
		return List.of("""
				[{"id":"BTC","name":"Bit,coin","min_size":"0.1","status":"online","message":"a \\"b\\", [c]","details":
				{"x":[1,2],"y":{}}},{"id":"ETH","name":"{é€","min_size":"1","status":"\\\\"}]""",
				"[{\"id\":\"BTC\",\"name\":\"]\",\"min_size\":\"1\",\"status\":\"online\"} , {\"id\":\"ETH\",\"name\":\"\","
						+ "\"min_size\":\"2\",\"status\":\"online\"}\n]\n",
				"[]", "null", " [ ] ");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void readsTheSameWhereverTheTextIsCut(String text) {
		byte[] json = text.getBytes(StandardCharsets.UTF_8);
		@Nullable List<Currency> list = CURRENCIES.readValue(json);
		for (int first = 0; first <= json.length; first++) {
			assertThat(read(CURRENCIES, json, first)).isEqualTo(list);
			assertThat(read(CURRENCIES, json, first, Math.min(first + 1 + first % 50, json.length))).isEqualTo(list);
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesATextThatIsCutOff(String text) {
		byte[] json = text.strip().getBytes(StandardCharsets.UTF_8);
		for (int end = 0; end < json.length; end++) {
			byte[] beginning = Arrays.copyOf(json, end);
			assertThatExceptionOfType(JacksonException.class)
				.isThrownBy(() -> read(CURRENCIES, beginning, beginning.length / 2));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1,]", "[,1]", "[,]", "[1,,2]", "[1, ,2]", "[1,2", "1,2]", "[1,2]]", "[1,2],",
			"[1],[2,3]", "[1][2,3]", "[1,2] [3,4]", "[1,null]", "[null,1]", "[1,2}", "[1,[2,3]]", "[1,\"2]",
			"{\"a\":1,\"b\":2}", "7", "\"1,2\"", "[1,{}]", "", " " })
	void refusesListsThatAreNone(String text) {
		byte[] json = text.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> DECIMALS.readValue(json));
		for (int first = 0; first <= json.length; first++) {
			for (int second = first; second <= json.length; second++) {
				int[] cuts = { first, second };
				assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(DECIMALS, json, cuts));
			}
		}
	}

	@Test
	void readsALongListInPartsOfAnySize() {
		byte[] json = IntStream.range(0, 20_000)
			.mapToObj((i) -> "\"" + i + ".50\"")
			.collect(Collectors.joining(",", "[", "]"))
			.getBytes(StandardCharsets.UTF_8);
		List<BigDecimal> list = DECIMALS.readValue(json);
		for (int size : new int[] { 1, 7, 4096, 65_536, json.length }) {
			int[] cuts = IntStream.iterate(0, (at) -> at < json.length, (at) -> at + size).toArray();
			assertThat(read(DECIMALS, json, cuts)).isEqualTo(list);
		}
	}

	@Test
	void agreesWithTheParserAboutDamagedLists() {
		SplittableRandom random = Cuts.random(ListReadingTests.class);
		int read = 0;
		for (int i = 0; i < FUZZ; i++) {
			byte[] damaged = lists().get(random.nextInt(2)).getBytes(StandardCharsets.UTF_8);
			for (int times = random.nextInt(1, 4); times > 0; times--) {
				damaged[random.nextInt(damaged.length)] = TELLING[random.nextInt(TELLING.length)];
			}
			int[] cuts = random.ints(random.nextInt(4), 0, damaged.length).sorted().toArray();
			String expected = outcome(() -> CURRENCIES.readValue(damaged));
			assertThat(outcome(() -> read(CURRENCIES, damaged, cuts)))
				.as(new String(damaged, StandardCharsets.UTF_8) + Arrays.toString(cuts))
				.isEqualTo(expected);
			read += expected.equals("refused") ? 0 : 1;
		}
		assertThat(read).isBetween(FUZZ / 100, FUZZ - FUZZ / 100);
	}

	@Test
	void refusesARowThatIsWrongOnceThereIsEnough() {
		ListReading<BigDecimal, List<BigDecimal>> reading = new ListReading<>(DECIMALS, (rows) -> rows, 8);
		Cuts.feed(reading, "[1,x,2,".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Cuts.feed(reading, "3".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void remembersHowTheTextBegan() {
		String text = "[" + "1,".repeat(4096) + "1]";
		ListReading<BigDecimal, List<BigDecimal>> reading = new ListReading<>(DECIMALS, (rows) -> rows, 1);
		for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
			Cuts.feed(reading, new byte[] { one });
		}
		assertThat(reading.end()).hasSize(4097);
		assertThat(reading.beginning()).asString(StandardCharsets.UTF_8).isEqualTo(text.substring(0, Beginning.SIZE));
	}

	private static String outcome(Supplier<@Nullable List<Currency>> reading) {
		try {
			return String.valueOf(reading.get());
		}
		catch (JacksonException ex) {
			return "refused";
		}
	}

	private static <T> @Nullable List<T> read(ObjectReader reader, byte[] json, int... cuts) {
		return Cuts.read(new ListReading<T, List<T>>(reader, (rows) -> rows, 1), json, cuts);
	}

}

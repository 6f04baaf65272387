package io.github.coinbasepro.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RowScanner}.
 */
class RowScannerTests {

	@ParameterizedTest
	@ValueSource(strings = { "[1|2|3]", "[|]", "[{\"a\":1,\"b\":2}|[1,[2,3],4]|5]", "[\"1,2\"|\"[\"|\"]}\"|\"{\"|6]",
			"[\"\\\"\"|\"\\\\\"|\"a\\\",\\\\\\\"\"|4]", "[\"é€,\"|\"\"|{\"x\":\"]\"}]", "[[1,2]|[3,4]|5],",
			"{\"a\":1,\"b\":2}", " [1,2]", "1,2" })
	void findsTheLastCommaBetweenRowsWhereverTheTextIsCut(String marked) {
		byte[] text = marked.replace('|', ',').getBytes(StandardCharsets.UTF_8);
		byte[] marks = marked.getBytes(StandardCharsets.UTF_8);
		for (int cut = 0; cut <= text.length; cut++) {
			RowScanner scanner = new RowScanner();
			assertThat(scanner.scan(text, cut)).isEqualTo(lastMark(marks, 0, cut));
			assertThat(scanner.scan(text, text.length)).isEqualTo(lastMark(marks, cut, text.length));
			assertThat(scanner.scan(text, text.length)).isZero();
		}
	}

	@Test
	void findsTheNextOnesInWhatIsLeft() {
		RowScanner scanner = new RowScanner();
		byte[] text = "[1,2,3".getBytes(StandardCharsets.UTF_8);
		assertThat(scanner.scan(text, text.length)).isEqualTo(4);
		scanner.forget(4);
		byte[] left = "[3,4,5]".getBytes(StandardCharsets.UTF_8);
		assertThat(scanner.scan(left, left.length)).isEqualTo(4);
	}

	private static int lastMark(byte[] marks, int from, int to) {
		return IntStream.range(from, to).filter((at) -> marks[at] == '|').max().orElse(0);
	}

}

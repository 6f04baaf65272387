package io.github.coinbasepro.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ResponseTooLargeException;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Goal 7: answers that are meant to hurt by their size end quickly in an exception, and
 * what is read of them is bounded.
 */
class HostileSizesTests {

	private static final int MEGABYTE = 1024 * 1024;

	/**
	 * The goal is a second; a busy machine may take longer.
	 */
	private static final Duration QUICK = Duration.ofSeconds(10);

	private static final String TICKER = "{\"trade_id\":1,\"price\":%s,\"size\":\"1\"}";

	@Test
	void row25_aHundredMegabytesAreNotReadToTheirEnd() {
		AtomicLong sent = new AtomicLong();
		assertRefused("100 MB", ResponseTooLargeException.class,
				(server, socket) -> pour(socket, "200 OK", 100 * MEGABYTE, sent));
		assertThat(sent).hasValueLessThan(50L * MEGABYTE);
	}

	@Test
	void row26_twoHundredMegabytesAreCountedAsTheyInflate() throws IOException {
		byte[] bomb = bomb(200);
		assertThat(bomb).hasSizeLessThan(MEGABYTE);
		assertRefused("200 MB in " + bomb.length / 1024 + " kB of gzip", ResponseTooLargeException.class,
				(server, socket) -> {
					RawServer.write(socket,
							"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
					socket.getOutputStream().write(bomb);
				});
	}

	@Test
	void row27_anErrorOfAHundredMegabytesIsNotReadToItsEnd() {
		AtomicLong sent = new AtomicLong();
		assertRefused("an error of 100 MB", RequestRefusedException.class,
				(server, socket) -> pour(socket, "400 Bad Request", 100 * MEGABYTE, sent));
		assertThat(sent).hasValueLessThan(50L * MEGABYTE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e1000000000", "\"1e1000000000\"", "-1e1000000000", "1e-1000000000", "1e2147483648",
			"1e100000000" })
	void row47_aNumberOfABillionDigitsIsNotWrittenOut(String number) {
		assertRefused(number, ResponseFormatException.class, answering(TICKER.formatted(number)));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void row48_aNumberOfTwoThousandDigitsIsNone(boolean quoted) {
		String digits = "9".repeat(2000);
		assertRefused("2,000 digits", ResponseFormatException.class,
				answering(TICKER.formatted(quoted ? "\"" + digits + "\"" : digits)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "{\"trade_id\":1,\"price\":\"1\",\"size\":\"1\",\"x\":%s}" })
	void row48_aHundredThousandBracketsAreNotCounted(String body) {
		int depth = 100_000;
		assertRefused("100,000 brackets", ResponseFormatException.class,
				answering(body.formatted("[".repeat(depth) + "]".repeat(depth))));
		assertRefused("100,000 braces", ResponseFormatException.class,
				answering(body.formatted("{\"a\":".repeat(depth) + "1" + "}".repeat(depth))));
	}

	private static void assertRefused(String what, Class<? extends CoinbaseProException> exception,
			RawServer.Script script) {
		try (RawServer server = RawServer.start(script);
				CoinbaseProClient client = CoinbaseProClient.builder()
					.baseUrl(server.url())
					.http(Patience.HTTP)
					.retry(RetrySettings.OFF)
					.build()) {
			Stopwatch stopwatch = Stopwatch.start();
			assertThatExceptionOfType(CoinbaseProException.class)
				.isThrownBy(() -> client.products().ticker("BTC-USD").block(Patience.LONG))
				.isInstanceOf(exception)
				.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(1500));
			Figures.report("G7", what + " refused in " + stopwatch.elapsed().toMillis() + " ms");
			assertThat(stopwatch.elapsed()).isLessThan(QUICK);
		}
	}

	private static RawServer.Script answering(String body) {
		return (server, socket) -> RawServer.write(socket,
				"HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
	}

	private static void pour(Socket socket, String status, int bytes, AtomicLong sent) throws IOException {
		RawServer.write(socket, "HTTP/1.1 " + status + "\r\nContent-Length: " + bytes + "\r\n\r\n");
		String chunk = " ".repeat(64 * 1024);
		for (int i = 0; i < bytes / chunk.length(); i++) {
			RawServer.write(socket, chunk);
			sent.addAndGet(chunk.length());
		}
	}

	private static byte[] bomb(int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] spaces = new byte[MEGABYTE];
		Arrays.fill(spaces, (byte) ' ');
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			for (int i = 0; i < megabytes; i++) {
				gzip.write(spaces);
			}
		}
		return bytes.toByteArray();
	}

}

package io.github.coinbasepro.sample;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests over connections that are kept alive, each sent the moment the answer before
 * it has been read: every one is answered.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RawRequestsTests {

	private static final int REQUESTS = Integer.getInteger("desk.requests", 4_000);

	private static final int CONNECTIONS = 4;

	private static final int PATIENCE = 30_000;

	private static final List<String> TARGETS = List.of("/", "/js/desk.js", "/desk", "/css/theme.css", "/desk/products",
			"/webjars/uplot/dist/uPlot.esm.js", "/icon.svg");

	@LocalServerPort
	private int port;

	@Test
	void everyRequestIsAnswered() throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			List<Callable<Integer>> work = IntStream.range(0, CONNECTIONS)
				.<Callable<Integer>>mapToObj((connection) -> () -> ask(connection, REQUESTS / CONNECTIONS))
				.toList();
			int answered = 0;
			for (Future<Integer> answers : readers.invokeAll(work)) {
				answered += answers.get();
			}
			assertThat(answered).isEqualTo(REQUESTS / CONNECTIONS * CONNECTIONS);
		}
		finally {
			readers.shutdownNow();
		}
	}

	private int ask(int connection, int times) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(PATIENCE);
			socket.setTcpNoDelay(true);
			DataInputStream answers = new DataInputStream(socket.getInputStream());
			OutputStream requests = socket.getOutputStream();
			for (int i = 0; i < times; i++) {
				String target = TARGETS.get((connection + i) % TARGETS.size());
				requests.write(("GET " + target + " HTTP/1.1\r\nHost: localhost:" + this.port + "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
				readAnswer(answers, target);
			}
			return times;
		}
	}

	@SuppressWarnings("deprecation")
	private static void readAnswer(DataInputStream answers, String target) throws IOException {
		assertThat(answers.readLine()).as(target).isEqualTo("HTTP/1.1 200 OK");
		int length = -1;
		for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
			if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
				length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
			}
		}
		assertThat(length).as(target).isNotNegative();
		answers.readFully(new byte[length]);
	}

}

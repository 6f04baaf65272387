package io.github.coinbasepro.simulator;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sends requests over one connection that is kept alive, each the moment the answer to
 * the one before has been read, and counts answers that do not come. Needs nothing but
 * the JDK, so that it can be pointed at any server: <pre class="code">
 * java KeepAliveClient.java http://127.0.0.1:8080 100000 / /app.js /api/desk
 * </pre>
 */
public final class KeepAliveClient {

	private static final int PATIENCE_IN_MILLIS = 20_000;

	private final URI url;

	private int answered;

	private int hung;

	private int closed;

	KeepAliveClient(URI url) {
		this.url = url;
	}

	/**
	 * Sends requests to a server and prints what became of them.
	 * @param args URL of the server, number of requests, and one or more targets
	 * @throws IOException if the server cannot be reached
	 */
	public static void main(String[] args) throws IOException {
		KeepAliveClient client = new KeepAliveClient(URI.create(args[0]));
		System.out.println(client.send(Integer.parseInt(args[1]), List.of(args).subList(2, args.length)));
	}

	/**
	 * Sends requests, a connection for as many of them as the server takes on it.
	 * @param requests how many
	 * @param targets what to ask for, in turn
	 * @return what became of them
	 * @throws IOException if the server cannot be reached
	 */
	Tally send(int requests, List<String> targets) throws IOException {
		List<byte[]> heads = new ArrayList<>();
		targets.forEach((target) -> heads.add(head(target)));
		while (this.answered + this.hung < requests) {
			try (Socket socket = new Socket(this.url.getHost(), this.url.getPort())) {
				socket.setTcpNoDelay(true);
				socket.setSoTimeout(PATIENCE_IN_MILLIS);
				send(socket, requests, heads);
			}
		}
		return new Tally(this.answered, this.hung, this.closed);
	}

	private void send(Socket socket, int requests, List<byte[]> heads) throws IOException {
		InputStream answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
		try {
			while (this.answered + this.hung < requests) {
				socket.getOutputStream().write(heads.get((this.answered + this.hung) % heads.size()));
				boolean kept = read(answers);
				this.answered++;
				if (!kept) {
					this.closed++;
					return;
				}
			}
		}
		catch (SocketTimeoutException ex) {
			this.hung++;
		}
	}

	private byte[] head(String target) {
		return ("GET " + target + " HTTP/1.1\r\nHost: " + this.url.getAuthority()
				+ "\r\nUser-Agent: keep-alive\r\nAccept: */*\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * Reads an answer to its end.
	 * @param answers where it comes from
	 * @return whether the server keeps the connection
	 */
	private static boolean read(InputStream answers) throws IOException {
		String status = line(answers);
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IOException("Not an answer to count: " + status);
		}
		int length = 0;
		boolean chunked = false;
		boolean kept = true;
		for (String header = line(answers); !header.isEmpty(); header = line(answers)) {
			String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
			String value = header.substring(header.indexOf(':') + 1).strip();
			switch (name) {
				case "content-length" -> length = Integer.parseInt(value);
				case "transfer-encoding" -> chunked = true;
				case "connection" -> kept = !value.equalsIgnoreCase("close");
				default -> {
				}
			}
		}
		if (chunked) {
			skipChunks(answers);
		}
		else {
			answers.skipNBytes(length);
		}
		return kept;
	}

	private static void skipChunks(InputStream answers) throws IOException {
		int size = Integer.parseInt(line(answers), 16);
		while (size > 0) {
			answers.skipNBytes(size + 2);
			size = Integer.parseInt(line(answers), 16);
		}
		line(answers);
	}

	private static String line(InputStream answers) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = answers.read(); next != '\n'; next = answers.read()) {
			if (next < 0) {
				throw new EOFException("The server closed the connection within an answer");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	/**
	 * What became of requests.
	 *
	 * @param answered how many were answered
	 * @param hung how many got no answer within twenty seconds
	 * @param closed after how many answers the server closed the connection
	 */
	record Tally(int answered, int hung, int closed) {

	}

}

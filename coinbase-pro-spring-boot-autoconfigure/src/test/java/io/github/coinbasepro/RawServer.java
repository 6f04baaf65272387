package io.github.coinbasepro;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server for broken wires: reads requests off a socket and leaves what to write, and
 * how to end, to a script.
 */
public final class RawServer implements AutoCloseable {

	private static final Pattern CONTENT_LENGTH = Pattern.compile("content-length: ([0-9]+)");

	private final ServerSocket listener;

	private final Answers answers;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	private final CountDownLatch closing = new CountDownLatch(1);

	private RawServer(ServerSocket listener, Answers answers) {
		this.answers = answers;
		this.listener = listener;
		start(this::accept);
	}

	/**
	 * Starts a server.
	 * @param script what to do with a request that has been read
	 * @return the server
	 */
	public static RawServer start(Script script) {
		try {
			return start(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Starts a server whose answers depend on what it is asked.
	 * @param answers what to do with a request that has been read
	 * @return the server
	 */
	public static RawServer answering(Answers answers) {
		try {
			return new RawServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), answers);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Starts a server of another kind, such as one that speaks TLS.
	 * @param listener where to listen
	 * @param script what to do with a request that has been read
	 * @return the server
	 */
	public static RawServer start(ServerSocket listener, Script script) {
		return new RawServer(listener, (server, socket, request) -> script.play(server, socket));
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + port());
	}

	public int port() {
		return this.listener.getLocalPort();
	}

	/**
	 * Returns how many connections were made.
	 * @return the number, those that have ended included
	 */
	public int connections() {
		return this.sockets.size();
	}

	public List<String> requests() {
		return this.requests;
	}

	/**
	 * Says nothing until the server closes.
	 */
	public void silence() {
		try {
			this.closing.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.closing.countDown();
		try {
			this.listener.close();
			for (Socket socket : this.sockets) {
				socket.close();
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream().flush();
	}

	/**
	 * Ends a connection with a reset instead of an orderly end.
	 * @param socket the connection
	 * @throws IOException if that fails
	 */
	public static void reset(Socket socket) throws IOException {
		socket.setSoLinger(true, 0);
		socket.close();
	}

	private void accept() {
		while (!this.listener.isClosed()) {
			try {
				Socket socket = this.listener.accept();
				this.sockets.add(socket);
				start(() -> serve(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			InputStream in = new BufferedInputStream(socket.getInputStream());
			while (true) {
				String request = read(in);
				if (request.isEmpty()) {
					return;
				}
				this.requests.add(request);
				this.answers.play(this, socket, request);
			}
		}
		catch (IOException ex) {
			// the client has gone
		}
	}

	private static String read(InputStream in) throws IOException {
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		while (!request.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
			int octet = in.read();
			if (octet < 0) {
				return "";
			}
			request.write(octet);
		}
		Matcher length = CONTENT_LENGTH.matcher(request.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
		if (length.find()) {
			request.write(in.readNBytes(Integer.parseInt(length.group(1))));
		}
		return request.toString(StandardCharsets.UTF_8);
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "raw-server");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * What to do with a request.
	 */
	@FunctionalInterface
	public interface Script {

		/**
		 * Answers a request, or does not.
		 * @param server the server
		 * @param socket the connection that the request came over
		 * @throws IOException if the connection breaks
		 */
		void play(RawServer server, Socket socket) throws IOException;

	}

	/**
	 * What to do with a request that matters.
	 */
	@FunctionalInterface
	public interface Answers {

		/**
		 * Answers a request, or does not.
		 * @param server the server
		 * @param socket the connection that the request came over
		 * @param request the request
		 * @throws IOException if the connection breaks
		 */
		void play(RawServer server, Socket socket, String request) throws IOException;

	}

}

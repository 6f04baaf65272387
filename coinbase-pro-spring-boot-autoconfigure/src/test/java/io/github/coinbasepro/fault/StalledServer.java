package io.github.coinbasepro.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server that takes connections and never says a word, so that nobody gets to speak TLS
 * with it.
 */
final class StalledServer implements AutoCloseable {

	private final ServerSocket listener;

	private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

	StalledServer() throws IOException {
		this.listener = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
		Thread thread = new Thread(this::accept, "stalled-server");
		thread.setDaemon(true);
		thread.start();
	}

	URI url() {
		return URI.create("https://127.0.0.1:" + this.listener.getLocalPort());
	}

	int connections() {
		return this.sockets.size();
	}

	/**
	 * Reads all connections to their ends, which must come.
	 * @return what was said on them
	 * @throws IOException if an end does not come
	 */
	String readToTheEnds() throws IOException {
		StringBuilder said = new StringBuilder();
		for (Socket socket : this.sockets) {
			socket.setSoTimeout(Math.toIntExact(Observed.PATIENCE.toMillis()));
			try {
				said.append(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
			}
			catch (SocketException ex) {
				said.append(ex.getMessage());
			}
		}
		return said.toString();
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	private void accept() {
		try {
			while (true) {
				this.sockets.add(this.listener.accept());
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

}

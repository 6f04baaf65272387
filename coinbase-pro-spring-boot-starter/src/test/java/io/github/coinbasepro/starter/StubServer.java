package io.github.coinbasepro.starter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;

/**
 * A server that always tells the same time, from the JDK alone.
 */
final class StubServer implements AutoCloseable {

	private static final byte[] TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}"
		.getBytes(StandardCharsets.UTF_8);

	private final HttpServer server;

	StubServer() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/time", (exchange) -> {
			exchange.sendResponseHeaders(200, TIME.length);
			exchange.getResponseBody().write(TIME);
			exchange.close();
		});
		this.server.start();
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}

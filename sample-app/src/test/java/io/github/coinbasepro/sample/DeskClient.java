package io.github.coinbasepro.sample;

import java.time.Duration;

import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Asks a desk, over a connection of its own each time: one that is shared may be closing
 * when the next request takes it.
 */
public final class DeskClient {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private DeskClient() {
	}

	/**
	 * Returns a client of a desk on this machine, which says that it is the desk's page.
	 * @param port where the desk listens
	 * @return the client
	 */
	public static WebTestClient of(int port) {
		return WebTestClient
			.bindToServer(new ReactorClientHttpConnector(HttpClient.create(ConnectionProvider.newConnection())))
			.baseUrl("http://localhost:" + port)
			.defaultHeader("X-Desk", "1")
			.responseTimeout(PATIENCE)
			.build();
	}

}

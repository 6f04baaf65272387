package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.limit.RateLimiter;

/**
 * A running {@link StandInServer}.
 */
public final class StandIn implements AutoCloseable {

	private final ChildProcess process;

	private final URI url;

	private StandIn(ChildProcess process, URI url) {
		this.process = process;
		this.url = url;
	}

	/**
	 * Starts a server.
	 * @param pages how many pages of fills it has
	 * @return the server
	 * @throws IOException if it cannot be started
	 */
	public static StandIn start(int pages) throws IOException {
		return start(Integer.toString(pages));
	}

	/**
	 * Starts a server whose thread never sleeps, so that nobody pays for waking it.
	 * @return the server
	 * @throws IOException if it cannot be started
	 */
	static StandIn sleepless() throws IOException {
		return start("1", "sleepless");
	}

	private static StandIn start(String... options) throws IOException {
		ChildProcess process = ChildProcess.start(StandInServer.class, List.of("-Xmx256m"), options);
		return new StandIn(process, URI.create("http://127.0.0.1:" + process.line()));
	}

	/**
	 * Returns where the server is.
	 * @return the address
	 */
	URI url() {
		return this.url;
	}

	/**
	 * Returns a client of the server that waits for no limit.
	 * @return the client
	 */
	public CoinbaseProClient client() {
		return CoinbaseProClient.builder()
			.baseUrl(this.url)
			.credentials(Fixtures.KEY, Fixtures.SECRET, Fixtures.PASSPHRASE)
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

	/**
	 * Ends the server.
	 */
	@Override
	public void close() {
		this.process.close();
	}

}

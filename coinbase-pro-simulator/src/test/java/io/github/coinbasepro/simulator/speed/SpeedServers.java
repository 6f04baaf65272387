package io.github.coinbasepro.simulator.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

import com.sun.management.OperatingSystemMXBean;
import io.github.coinbasepro.simulator.ApiKey;
import io.github.coinbasepro.simulator.RateLimit;
import io.github.coinbasepro.simulator.RateLimits;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * The process that is measured: a simulated exchange, and a bare server that answers each
 * call with the same bytes. Says where they are, and for each line that comes in, how
 * much processor time it has used.
 */
public final class SpeedServers {

	private static final byte[] ORDER = """
			{"id":"a210caa2-5dca-4c35-a4ac-276618dd8ceb","price":"1000.00000000","size":"0.01000000",\
			"product_id":"BTC-USD","profile_id":"75da88c5-05bf-4f54-bc85-5c775bd68254","side":"buy","type":"limit",\
			"created_at":"2026-01-02T03:04:05.678901Z","fill_fees":"0.0000000000000000","filled_size":"0.00000000",\
			"executed_value":"0.0000000000000000","market_type":"spot","status":"pending","settled":false}"""
		.getBytes(StandardCharsets.UTF_8);

	private SpeedServers() {
	}

	/**
	 * Serve until nothing more comes in.
	 * @param args none
	 * @throws IOException if the other process is gone
	 */
	public static void main(String[] args) throws IOException {
		RateLimit wide = new RateLimit(1_000_000, 1_000_000);
		LoopResources loops = LoopResources.create("bare", 2, true);
		DisposableServer bare = HttpServer.create()
			.runOn(loops, false)
			.host("127.0.0.1")
			.port(0)
			.handle((request, response) -> response.header("Content-Type", "application/json; charset=utf-8")
				.sendByteArray(Mono.just(ORDER)))
			.bindNow();
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
			.rateLimits(new RateLimits(wide, wide, wide, wide))
			.start()) {
			ApiKey key = exchange.apiKey();
			System.out.println(bare.port() + " " + exchange.restUrl().getPort() + " " + key.key() + " " + key.secret()
					+ " " + key.passphrase());
			answerWithProcessorTime();
		}
		bare.disposeNow();
	}

	private static void answerWithProcessorTime() throws IOException {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			while (lines.readLine() != null) {
				System.out.println(system.getProcessCpuTime());
			}
		}
	}

}

package io.github.coinbasepro.simulator;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs an exchange as a program of its own.
 */
final class Launcher {

	private Launcher() {
	}

	static void launch(List<String> args, PrintStream out) {
		if (args.contains("--help")) {
			out.println(LaunchOptions.USAGE);
			return;
		}
		SimulatedCoinbasePro exchange = LaunchOptions.read(args).start();
		Runtime.getRuntime().addShutdownHook(new Thread(exchange::close, "simulated-coinbase-pro-shutdown"));
		out.println(describe(exchange));
		out.flush();
		waitForever();
	}

	static String describe(SimulatedCoinbasePro exchange) {
		Map<String, @Nullable String> description = new LinkedHashMap<>();
		description.put("restUrl", exchange.restUrl().toString());
		description.put("webSocketUrl", null);
		description.put("key", exchange.apiKey().key());
		description.put("secret", exchange.apiKey().secret());
		description.put("passphrase", exchange.apiKey().passphrase());
		return JsonMapper.shared().writeValueAsString(description);
	}

	private static void waitForever() {
		try {
			Thread.currentThread().join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

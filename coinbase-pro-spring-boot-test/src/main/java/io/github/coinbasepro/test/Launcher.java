package io.github.coinbasepro.test;

import java.io.PrintStream;
import java.util.Iterator;
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
		SimulatedCoinbasePro exchange = configure(args).runningMarket().start();
		Runtime.getRuntime().addShutdownHook(new Thread(exchange::close, "simulated-coinbase-pro-shutdown"));
		out.println(describe(exchange));
		out.flush();
		waitForever();
	}

	static SimulatedCoinbasePro.Builder configure(List<String> args) {
		SimulatedCoinbasePro.Builder builder = SimulatedCoinbasePro.builder();
		Iterator<String> words = args.stream().flatMap((arg) -> List.of(arg.split("=", 2)).stream()).iterator();
		while (words.hasNext()) {
			String option = words.next();
			String value = words.hasNext() ? words.next() : "";
			switch (option) {
				case "--port" -> builder.port(Integer.parseInt(value));
				case "--seed" -> builder.seed(Long.parseLong(value));
				default ->
					throw new IllegalArgumentException("Unknown option " + option + ", try --port=8080 or --seed=1");
			}
		}
		return builder;
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

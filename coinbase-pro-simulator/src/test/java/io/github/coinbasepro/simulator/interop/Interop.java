package io.github.coinbasepro.simulator.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets clients that others have written do what they can on a simulated exchange of their
 * own, each in a process of its own, and fails if one of them fails.
 */
public final class Interop {

	private static final int STEPS = 200;

	private final Path source;

	private final Path target;

	private Interop(Path module) {
		this.source = module.resolve("src/interop");
		this.target = module.resolve("target/interop");
	}

	/**
	 * Install the clients and run them.
	 * @param args the folder of the module
	 * @throws IOException if a client cannot be started
	 * @throws InterruptedException if interrupted while a client runs
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		new Interop(Path.of(args[0])).run();
	}

	private void run() throws IOException, InterruptedException {
		install();
		List<String> failed = new ArrayList<>();
		for (String script : List.of("ccxt.mjs", "coinbase-pro-node.mjs")) {
			if (!passes((exchange) -> List.of("node", script, JsonMapper.shared().writeValueAsString(exchange)))) {
				failed.add(script);
			}
		}
		if (!passes(this::xchange)) {
			failed.add("xchange");
		}
		if (!failed.isEmpty()) {
			throw new IllegalStateException("These clients do not get on with the simulated exchange: " + failed);
		}
	}

	private void install() throws IOException, InterruptedException {
		Files.createDirectories(this.target);
		try (Stream<Path> files = Files.list(this.source)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, this.target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		if (execute(List.of("npm", "install", "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund",
				"--loglevel=error")) != 0) {
			throw new IllegalStateException("npm could not install the clients");
		}
	}

	private List<String> xchange(Map<String, String> exchange) {
		String maven = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
		return List.of(maven, "-B", "-q", "-f", this.source.resolve("xchange/pom.xml").toString(),
				"-Dinterop.target=" + this.target.resolve("xchange"), "compile", "exec:java",
				"-Dexec.args=" + String.join(" ", exchange.values()));
	}

	private boolean passes(Command command) throws IOException, InterruptedException {
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().seed(42).start()) {
			exchange.advanceMarket(STEPS);
			Map<String, String> description = new LinkedHashMap<>();
			description.put("restUrl", exchange.restUrl().toString());
			description.put("key", exchange.apiKey().key());
			description.put("secret", exchange.apiKey().secret());
			description.put("passphrase", exchange.apiKey().passphrase());
			return execute(command.on(description)) == 0;
		}
	}

	private int execute(List<String> command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).directory(this.target.toFile()).inheritIO().start().waitFor();
	}

	private interface Command {

		List<String> on(Map<String, String> exchange);

	}

}

package io.github.coinbasepro.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.spi.ToolProvider;

/**
 * What the starter adds to an application with nothing in it that has the starter of
 * WebClient, and what the first call takes beside that of a plain WebClient. Every start
 * is a JVM of its own, in turns.
 */
final class StartUp {

	private final int rounds = Integer.getInteger("rounds", 11);

	private final String java = Path.of(System.getProperty("jdk", System.getProperty("java.home")), "bin", "java")
		.toString();

	private final Path folder = Files.createTempDirectory("start-up");

	private final String starter = classPath(true);

	private final String webClient = classPath(false);

	StartUp() throws IOException {
	}

	void run() throws IOException {
		try (StandIn server = StandIn.start(1)) {
			measure("without a call", "", List.of(), List.of());
			String url = server.url().toString();
			if (Boolean.getBoolean("aot")) {
				measure("with a first call and an AOT cache trained on one", url, train("starter", this.starter, url),
						train("webclient", this.webClient, url));
			}
			else {
				measure("with a first call", url, List.of(), List.of());
			}
		}
	}

	private void measure(String title, String url, List<String> ofStarter, List<String> ofWebClient) {
		Rounds<Start> starts = new Rounds<>();
		starts.add("starter", () -> start("starter", this.starter, url, ofStarter));
		starts.add("webclient", () -> start("webclient", this.webClient, url, ofWebClient));
		starts.add("the same again", () -> start("webclient", this.webClient, url, ofWebClient));
		starts.run(1, this.rounds);
		System.out.println();
		System.out.println("## Start " + title + " (medians of " + this.rounds + "; ratio, difference [quartiles])");
		System.out.println();
		System.out
			.println("| application | ready ms | more ms | first call ms | first call, ratio | heap kB | more kB |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
		for (String name : starts.names()) {
			System.out.println("| " + name + " | " + starts.median(name, Start::ready, 0) + " | "
					+ more(starts, name, Start::ready) + " | " + starts.median(name, Start::call, 1) + " | "
					+ starts.ratio(name, "webclient", Start::call) + " | "
					+ starts.median(name, (start) -> start.heap() / 1000, 0) + " | "
					+ more(starts, name, (start) -> start.heap() / 1000) + " |");
		}
	}

	private static String more(Rounds<Start> starts, String name, ToDoubleFunction<Start> figure) {
		return starts.difference(name, "webclient", figure).toString();
	}

	private List<String> train(String name, String classPath, String url) {
		Path cache = this.folder.resolve(name + ".aot");
		start(name, classPath, url, List.of("-XX:AOTCacheOutput=" + cache));
		return List.of("-XX:AOTCache=" + cache);
	}

	private Start start(String name, String classPath, String url, List<String> options) {
		List<String> command = new ArrayList<>(List.of(this.java, "-Xmx256m", "-XX:+UseSerialGC"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath, StartUpApp.class.getName(), name));
		if (!url.isEmpty()) {
			command.add(url);
		}
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			String[] figures = output.lines()
				.filter((line) -> line.startsWith(StartUpApp.FIGURES))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("it did not start: " + output))
				.split(" ", 5);
			return new Start(Double.parseDouble(figures[1]), Double.parseDouble(figures[2]),
					Double.parseDouble(figures[3]));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Returns the class path, in jars alone since an AOT cache takes nothing else.
	 */
	private String classPath(boolean withStarter) {
		return String.join(File.pathSeparator,
				Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
					.filter((entry) -> withStarter || !entry.contains("coinbase-pro-spring-boot"))
					.map(this::jar)
					.toList());
	}

	private String jar(String entry) {
		if (!Files.isDirectory(Path.of(entry))) {
			return entry;
		}
		Path jar = this.folder.resolve(Integer.toHexString(entry.hashCode()) + ".jar");
		if (!Files.exists(jar)) {
			ToolProvider.findFirst("jar")
				.orElseThrow()
				.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", entry, ".");
		}
		return jar.toString();
	}

	/**
	 * One start.
	 *
	 * @param ready milliseconds from the start of the JVM until the application was ready
	 * @param call milliseconds of the first call
	 * @param heap bytes that it held in the end
	 */
	private record Start(double ready, double call, double heap) {

	}

}

package io.github.coinbasepro.sample.aot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A desk in a process of its own, and what it says.
 */
final class DeskProcess implements AutoCloseable {

	private static final long PATIENCE = 120;

	private static final Pattern ADDRESS = Pattern.compile("Desk: (http://localhost:\\d+)");

	private final StringBuffer output = new StringBuffer();

	private final CompletableFuture<URI> address = new CompletableFuture<>();

	private final Process process;

	private DeskProcess(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "desk-output");
		reader.setDaemon(true);
		reader.start();
	}

	static DeskProcess start(Path folder, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(arguments);
		return new DeskProcess(
				new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
	}

	URI address() {
		return this.address.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
	}

	String output() {
		return this.output.toString();
	}

	int exitValue() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE, TimeUnit.SECONDS)).as(output()).isTrue();
		return this.process.exitValue();
	}

	int stop() throws InterruptedException {
		this.process.destroy();
		return exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader()) {
			lines.lines().forEach(this::hear);
		}
		catch (IOException | UncheckedIOException ex) {
			this.address.completeExceptionally(ex);
		}
		this.address.completeExceptionally(new IllegalStateException("The desk has ended: " + this.output));
	}

	private void hear(String line) {
		this.output.append(line).append('\n');
		Matcher matcher = ADDRESS.matcher(line);
		if (matcher.find()) {
			this.address.complete(URI.create(matcher.group(1)));
		}
	}

}

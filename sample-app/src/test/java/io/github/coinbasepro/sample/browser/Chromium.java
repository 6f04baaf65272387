package io.github.coinbasepro.sample.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A headless Chromium of our own, driven over the DevTools protocol by nothing but the
 * JDK.
 */
final class Chromium implements AutoCloseable {

	static final String ABSENT = "Chromium is absent: install chromium or set -Dchromium=/path/to/it";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--hide-scrollbars", "--remote-debugging-port=0", "about:blank");

	private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

	private final Path profile;

	private final Process process;

	private final DevTools browser;

	private Chromium(Path profile, Process process, DevTools browser) {
		this.profile = profile;
		this.process = process;
		this.browser = browser;
	}

	static Optional<Path> find() {
		String told = System.getProperty("chromium");
		if (told != null) {
			return Optional.of(Path.of(told)).filter(Files::isExecutable);
		}
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Stream.of(path.split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Chromium start() throws IOException {
		Path profile = Files.createTempDirectory("desk-chromium");
		Optional<Path> executable = find();
		assertThat(executable).as(ABSENT).isPresent();
		List<String> command = new ArrayList<>(List.of(executable.get().toString(), "--user-data-dir=" + profile));
		command.addAll(FLAGS);
		Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		return new Chromium(profile, process, DevTools.connect(address(process)));
	}

	/**
	 * Opens a page in a window of its own, so that all are seen.
	 */
	Page open(int width, int height) {
		String target = this.browser.send("Target.createTarget", Map.of("url", "about:blank", "newWindow", true))
			.path("targetId")
			.stringValue();
		Page page = new Page(DevTools.connect(this.browser.address().resolve("/devtools/page/" + target)));
		page.resize(width, height);
		return page;
	}

	@Override
	public void close() {
		this.browser.send("Browser.close", Map.of());
		this.browser.close();
		this.process.onExit()
			.completeOnTimeout(this.process, 10, TimeUnit.SECONDS)
			.thenCompose((ended) -> ended.destroyForcibly().onExit())
			.join();
		try {
			FileSystemUtils.deleteRecursively(this.profile);
		}
		catch (IOException ex) {
			this.profile.toFile().deleteOnExit();
		}
	}

	private static URI address(Process process) {
		CompletableFuture<URI> address = new CompletableFuture<>();
		Thread reader = new Thread(() -> read(process, address), "chromium-output");
		reader.setDaemon(true);
		reader.start();
		return address.orTimeout(30, TimeUnit.SECONDS).join();
	}

	private static void read(Process process, CompletableFuture<URI> address) {
		try (BufferedReader lines = process.errorReader()) {
			lines.lines().forEach((line) -> {
				Matcher matcher = LISTENING.matcher(line);
				if (matcher.find()) {
					address.complete(URI.create(matcher.group(1)));
				}
			});
		}
		catch (Exception ex) {
			address.completeExceptionally(ex);
		}
		address.completeExceptionally(new IllegalStateException("Chromium ended before it listened"));
	}

}

package io.github.coinbasepro.starter;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The client without Spring Boot, and without anything else that it does not need.
 */
class PlainJavaTests {

	@ParameterizedTest
	@ValueSource(strings = { "org.springframework.boot.", "org.springframework.aop.", "io.micrometer.core.",
			"io.micrometer.context.", "io.micrometer.tracing.", "jakarta." })
	void theClientDoesNotNeed(String hidden) throws Exception {
		try (StubServer server = new StubServer(); HidingClassLoader classLoader = new HidingClassLoader(hidden)) {
			Callable<?> call = (Callable<?>) classLoader.loadClass(AskForTheTime.class.getName())
				.getDeclaredConstructor(URI.class)
				.newInstance(server.url());
			assertThat(call.call()).isEqualTo(Instant.parse("2015-01-07T23:47:25.201Z"));
		}
	}

	@Test
	void whatIsHiddenCannotBeLoaded() throws IOException {
		try (HidingClassLoader classLoader = new HidingClassLoader("org.springframework.boot.")) {
			assertThatExceptionOfType(ClassNotFoundException.class)
				.isThrownBy(() -> classLoader.loadClass("org.springframework.boot.SpringApplication"));
		}
	}

	/**
	 * A program of plain Java.
	 */
	public static final class AskForTheTime implements Callable<Instant> {

		private final URI baseUrl;

		public AskForTheTime(URI baseUrl) {
			this.baseUrl = baseUrl;
		}

		@Override
		public Instant call() {
			try (CoinbaseProClient client = CoinbaseProClient.builder().baseUrl(this.baseUrl).build()) {
				return client.time().get().map((time) -> time.iso()).blockOptional().orElseThrow();
			}
		}

	}

	/**
	 * Loads the class path anew, except for what lies below a prefix.
	 */
	private static final class HidingClassLoader extends URLClassLoader {

		private final String hidden;

		HidingClassLoader(String hidden) {
			super(classPath(hidden), ClassLoader.getPlatformClassLoader());
			this.hidden = hidden;
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith(this.hidden)) {
				throw new ClassNotFoundException(name);
			}
			return super.loadClass(name, resolve);
		}

		/**
		 * Leaves out the files that lie below the same path, so that what they announce
		 * as services is hidden, too.
		 */
		private static URL[] classPath(String hidden) {
			String path = File.separator + hidden.replace('.', File.separatorChar);
			return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter((entry) -> !entry.contains(path))
				.map(HidingClassLoader::url)
				.toArray(URL[]::new);
		}

		private static URL url(String entry) {
			try {
				return Path.of(entry).toUri().toURL();
			}
			catch (MalformedURLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}

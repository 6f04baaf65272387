package io.github.coinbasepro.simulator;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The exchange as a program of its own, with nothing on its class path that only tests of
 * applications need.
 */
class PlainJavaTests {

	private static final Pattern ONLY_IN_APPLICATIONS = Pattern.compile(
			"spring|reactor|junit|coinbase-pro-spring-boot-autoconfigure|micrometer|mockito|assertj|slf4j|logback|log4j");

	@Test
	@Timeout(60)
	void theExchangeStartsWithoutSpring() throws IOException, URISyntaxException {
		String classPath = Stream.concat(Stream.of(exchange()), libraries())
			.collect(Collectors.joining(File.pathSeparator));
		assertThat(classPath).contains("netty-codec-http")
			.doesNotContain("spring-core", "reactor-core", "reactor-netty");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				classPath, SimulatedCoinbasePro.class.getName(), "--seed=5")
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			Map<?, ?> description = JsonMapper.shared().readValue(out.readLine(), Map.class);
			assertThat(description.get("key")).isEqualTo(ApiKeys.create(5).key());
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static String exchange() throws URISyntaxException {
		return Path.of(SimulatedCoinbasePro.class.getProtectionDomain().getCodeSource().getLocation().toURI())
			.toString();
	}

	private static Stream<String> libraries() {
		return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
			.map(Path::of)
			.filter((entry) -> entry.getFileName().toString().endsWith(".jar"))
			.filter((entry) -> !ONLY_IN_APPLICATIONS.matcher(entry.getFileName().toString()).find())
			.map(Path::toString);
	}

}

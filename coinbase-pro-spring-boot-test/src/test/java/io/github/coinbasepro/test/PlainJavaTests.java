package io.github.coinbasepro.test;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The exchange as a program of its own, with nothing on its class path that only tests of
 * applications need.
 */
class PlainJavaTests {

	private static final Pattern ONLY_IN_APPLICATIONS = Pattern
		.compile("spring|junit|coinbase-pro-spring-boot-autoconfigure|micrometer|mockito|assertj|slf4j|logback|log4j");

	@Test
	@Timeout(60)
	void theExchangeStartsWithoutSpring() throws IOException {
		String classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(System.getProperty("java.class.path"))
			.filter((entry) -> isOfTheExchange(Path.of(entry)))
			.collect(Collectors.joining(File.pathSeparator));
		assertThat(classPath).contains("reactor-netty-http").doesNotContain("spring-core", "spring-boot-4");
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

	private static boolean isOfTheExchange(Path entry) {
		Path name = entry.getFileName();
		return entry.endsWith(Path.of("target", "classes")) ? entry.toString().contains("coinbase-pro-spring-boot-test")
				: !ONLY_IN_APPLICATIONS.matcher(name.toString()).find();
	}

}

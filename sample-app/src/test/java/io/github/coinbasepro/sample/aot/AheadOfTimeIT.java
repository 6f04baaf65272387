package io.github.coinbasepro.sample.aot;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk, prepared ahead of time, as it is delivered.
 */
class AheadOfTimeIT {

	private static final int TERMINATED = 128 + 15;

	private static final Path JAR = Path.of(System.getProperty("desk.jar"));

	private static final List<String> ANYWHERE = List.of("--server.port=0", "--spring.main.log-startup-info=true");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void runsFromTheBeansThatTheBuildPrepared() throws Exception {
		try (DeskProcess desk = start("-Dspring.aot.enabled=true", "-jar", JAR.toString())) {
			assertThatItServes(desk);
			assertThat(desk.output()).contains("Starting AOT-processed DeskApplication");
			assertThat(desk.stop()).isEqualTo(TERMINATED);
		}
	}

	@Test
	void runsFromAnArchiveOfItsClasses() throws Exception {
		succeeds("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", "desk");
		String jar = Path.of("desk", JAR.getFileName().toString()).toString();
		succeeds("-Dspring.aot.enabled=true", "-Dspring.context.exit=onRefresh", "-XX:ArchiveClassesAtExit=desk.jsa",
				"-jar", jar, "--server.port=0");
		try (DeskProcess desk = start("-Dspring.aot.enabled=true", "-XX:SharedArchiveFile=desk.jsa", "-Xshare:on",
				"-Xlog:class+load:file=classes.txt", "-jar", jar)) {
			assertThatItServes(desk);
			assertThat(desk.stop()).isEqualTo(TERMINATED);
		}
		assertThat(Files.readAllLines(this.folder.resolve("classes.txt")))
			.anyMatch((line) -> line.contains("io.github.coinbasepro.CoinbaseProClient source: shared objects file"));
	}

	private DeskProcess start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(arguments));
		command.addAll(ANYWHERE);
		return DeskProcess.start(this.folder, command);
	}

	private void succeeds(String... arguments) throws IOException, InterruptedException {
		try (DeskProcess process = DeskProcess.start(this.folder, List.of(arguments))) {
			assertThat(process.exitValue()).as(process.output()).isZero();
		}
	}

	private static void assertThatItServes(DeskProcess desk) throws IOException, InterruptedException {
		assertThat(get(desk, "/actuator/health")).contains("\"status\":\"UP\"").contains("coinbasePro");
		assertThat(get(desk, "/")).contains("<html");
		assertThat(get(desk, "/desk/products")).contains("BTC-USD");
		assertThat(get(desk, "/actuator/sbom/application")).contains("coinbase-pro-spring-boot-starter");
	}

	private static String get(DeskProcess desk, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(desk.address().resolve(path))
			.timeout(Duration.ofSeconds(30))
			.build();
		HttpResponse<String> response = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.build()
			.send(request, BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response.body();
	}

}

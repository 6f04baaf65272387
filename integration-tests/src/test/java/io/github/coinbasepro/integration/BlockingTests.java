package io.github.coinbasepro.integration;

import java.util.List;

import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Controllers that wait for an answer, on each kind of thread that a web application has.
 */
class BlockingTests {

	private static final int CALLERS = 10;

	private static SimulatedCoinbasePro exchange;

	@BeforeAll
	static void start() {
		exchange = SimulatedCoinbasePro.start();
	}

	@AfterAll
	static void stop() {
		exchange.close();
	}

	@Test
	void aServletWaitsOnAPlatformThread() {
		assertThat(clocks(WebApplicationType.SERVLET, false)).hasSize(CALLERS).allSatisfy((answer) -> {
			assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
			assertThat(answer.getBody()).contains("Z by Thread[");
		});
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "Java has virtual threads since 21")
	void aServletWaitsOnAVirtualThread() {
		assertThat(clocks(WebApplicationType.SERVLET, true)).hasSize(CALLERS).allSatisfy((answer) -> {
			assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
			assertThat(answer.getBody()).contains("Z by VirtualThread[");
		});
	}

	@Test
	void onAnEventLoopTheErrorSaysWhatToDo() {
		assertThat(clocks(WebApplicationType.REACTIVE, false)).hasSize(CALLERS).allSatisfy((answer) -> {
			assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(500);
			assertThat(answer.getBody()).contains("not supported in thread reactor-http-", "return the Mono");
		});
	}

	private static List<ResponseEntity<String>> clocks(WebApplicationType type, boolean virtual) {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(ClockApplication.class).web(type)
			.run("--server.port=0", "--server.address=127.0.0.1", "--spring.threads.virtual.enabled=" + virtual,
					"--coinbase.pro.base-url=" + exchange.restUrl())) {
			return new Browser(application).getAtOnce("/clock", CALLERS);
		}
	}

}

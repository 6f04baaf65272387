package io.github.coinbasepro.autoconfigure;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.orders.NewOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ExchangeStrategies;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An application that sets everything otherwise for its own calls harms the client not,
 * and is not harmed by it.
 */
class HostileApplicationTests {

	private static final String ORDER = "{\"id\":\"d0c5340b-6d6c-49d9-b567-48c4bfca13d2\",\"product_id\":\"BTC-USD\","
			+ "\"side\":\"buy\",\"type\":\"limit\",\"size\":\"0.00000001\",\"price\":\"1E+1\",\"status\":\"open\","
			+ "\"created_at\":\"2026-01-02T03:04:05Z\",\"filled_size\":\"0\",\"executed_value\":\"0\",\"fill_fees\":\"0\","
			+ "\"settled\":false,\"post_only\":false,\"nobody\":\"knows\"}";

	private final RawServer server = RawServer.start((self, socket) -> {
		String last = self.requests().get(self.requests().size() - 1);
		RawServer.write(socket, last.startsWith("POST") ? answer("200 OK", ORDER)
				: answer("404 Not Found", "{\"message\":\"NotFound\"}"));
	});

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, CodecsAutoConfiguration.class,
				WebClientAutoConfiguration.class, CoinbaseProAutoConfiguration.class))
		.withUserConfiguration(HostileConfiguration.class)
		.withPropertyValues("coinbase.pro.base-url=" + this.server.url(), "coinbase.pro.key=key",
				"coinbase.pro.secret=c2VjcmV0", "coinbase.pro.passphrase=phrase",
				"spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE",
				"spring.jackson.default-property-inclusion=always",
				"spring.jackson.deserialization.fail-on-unknown-properties=true",
				"spring.jackson.deserialization.use-big-decimal-for-floats=false",
				"spring.jackson.time-zone=Pacific/Apia", "spring.jackson.locale=tr_TR",
				"spring.http.codecs.max-in-memory-size=1B", "spring.http.codecs.log-request-details=true");

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void doesNotChangeWhatIsSentAndRead() {
		this.contextRunner.run((context) -> {
			NewOrder order = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.00000001"), new BigDecimal("1E+1"));
			assertThat(client(context).orders().place(order).block()).satisfies((placed) -> {
				assertThat(placed.price()).isEqualByComparingTo("10");
				assertThat(placed.size()).isEqualByComparingTo("0.00000001");
			});
			assertThat(this.server.requests()).singleElement()
				.asString()
				.startsWith("POST /orders HTTP/1.1")
				.contains("\"product_id\":\"BTC-USD\"", "\"size\":\"0.00000001\"", "\"price\":\"10\"",
						"CB-ACCESS-KEY: key", "User-Agent: coinbase-pro-spring-boot/1.0");
		});
	}

	@Test
	void doesNotTakeErrorsForItsOwn() {
		this.contextRunner.run((context) -> assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> client(context).products().get("BTC-USD").block())
			.withMessageContaining("NotFound"));
	}

	@Test
	void keepsItsOwnCallsAndItsOwnJson() {
		this.contextRunner.run((context) -> {
			assertThatExceptionOfType(NotFoundException.class)
				.isThrownBy(() -> client(context).products().get("BTC-USD").block());
			assertThat(context.getBean(JsonMapper.class).writeValueAsString(new Row(new BigDecimal("1E+1"))))
				.isEqualTo("{\"Price\":1E+1}");
			context.getBean(WebClient.Builder.class)
				.build()
				.get()
				.uri(this.server.url() + "/own")
				.exchangeToMono((response) -> response.releaseBody())
				.block();
			assertThat(this.server.requests().get(1)).startsWith("GET /own")
				.doesNotContain("CB-ACCESS", "coinbase-pro");
		});
	}

	private static CoinbaseProClient client(AssertableApplicationContext context) {
		return context.getBean(CoinbaseProClient.class);
	}

	private static String answer(String status, String body) {
		return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
				+ "\r\n\r\n" + body;
	}

	record Row(BigDecimal price) {

	}

	@Configuration(proxyBeanMethods = false)
	static class HostileConfiguration {

		@Bean
		WebClientCustomizer hostileCustomizer() {
			return (builder) -> builder.baseUrl("https://other.example")
				.exchangeStrategies(ExchangeStrategies.empty().build())
				.defaultStatusHandler(HttpStatusCode::isError,
						(response) -> response.releaseBody()
							.then()
							.cast(Throwable.class)
							.switchIfEmpty(Mono.just(new IllegalStateException("of the application"))))
				.defaultHeader(HttpHeaders.USER_AGENT, "application")
				.defaultHeader(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE)
				.defaultCookie("session", "application");
		}

	}

}

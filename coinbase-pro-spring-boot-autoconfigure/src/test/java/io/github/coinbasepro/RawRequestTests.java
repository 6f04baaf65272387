package io.github.coinbasepro;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.coinbasepro.accounts.Account;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.settings.KeyPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link RawRequest} and for answers that no cache has kept.
 */
class RawRequestTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void reachesRoutesThatHaveNoMethod() {
		exchange.answers("{\"a\":0.10,\"b\":[1e-8]}");
		JsonNode answer = exchange.client()
			.exchange(RawRequest.get("/oracle").query("a", List.of("x y", "z")).query("b", new BigDecimal("1E-8")))
			.block(PATIENCE);
		assertThat(answer).isNotNull();
		assertThat(answer.path("a").decimalValue()).isEqualTo(new BigDecimal("0.10"));
		exchange.assertSigned("GET", "/oracle?a=x%20y&a=z&b=0.00000001");
	}

	@Test
	void signsTheBodiesThatItSends() {
		exchange.answers("{}");
		exchange.client().exchange(RawRequest.post("/mypath").body(Map.of("key", "wért"))).block(PATIENCE);
		LoggedRequest request = exchange.assertSigned("POST", "/mypath");
		assertThat(new String(request.getBody(), StandardCharsets.UTF_8)).isEqualTo("{\"key\":\"wért\"}");
	}

	@Test
	void goesOutUnsignedWhenAskedTo() {
		exchange.answers("[]");
		exchange.publicClient().exchange(RawRequest.get("/products/BTC-USD/x").unsigned()).block(PATIENCE);
		exchange.assertUnsigned("GET", "/products/BTC-USD/x");
	}

	@Test
	void readsRecordsAndErrorsLikeTheRest() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(exchange.client().exchange(RawRequest.get("/accounts/1"), Account.class))
			.verifyError(NotFoundException.class);
		StepVerifier.create(exchange.publicClient().exchange(RawRequest.delete("/x")))
			.verifyError(MissingCredentialsException.class);
		exchange.answers(WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));
		assertThatExceptionOfType(OutcomeUnknownException.class)
			.isThrownBy(() -> exchange.client().exchange(RawRequest.put("/x")).block(PATIENCE))
			.satisfies((ex) -> assertThat(ex.isRetryable()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "x", "//x", "/x/", "/../x", "/x/..", "/./x", "/x?y=1", "/x#y", "/x y", "/%2e%2e",
			"/x\r\ny", "/@host", "https://evil.example/", "/x//y", "/\\x", "/é" })
	void refusesPathsThatAreNone(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> RawRequest.get(path));
		assertThatIllegalArgumentException().isThrownBy(() -> RawRequest.delete(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a=b", "a&b", "a\n" })
	void refusesParametersThatHaveNoName(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> RawRequest.get("/x").query(name, "1"));
	}

	@Test
	void asksPastTheCachesWhenToldTo() {
		exchange.answers("[]");
		CoinbaseProClient uncached = exchange.publicClient().uncached();
		uncached.products().list().blockLast(PATIENCE);
		uncached.products().trades(TradeQuery.of("BTC-USD").withLimit(1)).block(PATIENCE);
		assertThat(exchange.requests()).extracting("url")
			.anySatisfy((url) -> assertThat(url.toString()).matches("/products\\?no-cache=1767323045\\.678-[0-9]+"))
			.anySatisfy((url) -> assertThat(url.toString())
				.matches("/products/BTC-USD/trades\\?limit=1&no-cache=1767323045\\.678-[0-9]+"));
	}

	@Test
	void signsWhatItAsksPastTheCaches() {
		exchange.answers("[]");
		exchange.client().uncached().accounts().list().blockLast(PATIENCE);
		exchange.assertSigned("GET", exchange.theRequest().getUrl());
		assertThat(exchange.theRequest().getUrl()).startsWith("/accounts?no-cache=");
	}

	@Test
	void nothingButReadsGoesPastTheCaches() {
		exchange.answers("[]");
		exchange.client().uncached().orders().cancelAll().blockLast(PATIENCE);
		exchange.assertSigned("DELETE", "/orders");
	}

	@Test
	void closesWithTheClientThatItWasMadeFrom() {
		CoinbaseProClient uncached = exchange.client().uncached();
		exchange.client().close();
		assertThat(uncached.isClosed()).isTrue();
	}

	@ParameterizedTest
	@MethodSource
	void rawRequestsNeedWhatTheirRouteNeeds(RawRequest request, KeyPermission needed) {
		assertThat(request.call(Answer.NOTHING).endpoint().permission()).isEqualTo(needed);
	}

	static Stream<Arguments> rawRequestsNeedWhatTheirRouteNeeds() {
		Stream<Arguments> known = EndpointTableTests.endpoints()
			.stream()
			.filter((endpoint) -> !endpoint.reads())
			.filter((endpoint) -> !endpoint.operation().equals("transfers.submitTravelRule"))
			.map((endpoint) -> arguments(
					raw(endpoint.method(),
							endpoint.path().toString().replaceAll("\\{[^}]*}", "7d0f7d8e-dd34-4d9c-a846-06f431c381ba")),
					endpoint.permission()));
		return Stream.concat(known,
				Stream.of(arguments(RawRequest.post("/new"), KeyPermission.TRANSFER),
						arguments(RawRequest.post("/orders-new"), KeyPermission.TRANSFER),
						arguments(RawRequest.get("/new"), KeyPermission.VIEW),
						arguments(RawRequest.post("/new").unsigned(), KeyPermission.NONE)));
	}

	private static RawRequest raw(HttpMethod method, String path) {
		if (method.equals(HttpMethod.POST)) {
			return RawRequest.post(path);
		}
		return method.equals(HttpMethod.PUT) ? RawRequest.put(path) : RawRequest.delete(path);
	}

}

package io.github.coinbasepro;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An exchange of canned answers, with a client that has credentials and one that has
 * none. Checks what goes over the wire with a signature of its own making.
 */
public final class StubExchange implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	public static final String KEY = "canary-key";

	public static final String SECRET = "Y2FuYXJ5LXNlY3JldC1jYW5hcnktc2VjcmV0";

	public static final String PASSPHRASE = "canary-passphrase";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.wireMockConfig().dynamicPort().gzipDisabled(true));

	private @Nullable CoinbaseProClient client;

	private @Nullable CoinbaseProClient publicClient;

	@Override
	public void beforeAll(ExtensionContext context) {
		this.server.start();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		this.server.resetAll();
		this.client = builder().build();
		this.publicClient = builder().credentials(null).build();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		client().close();
		publicClient().close();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.server.stop();
	}

	public CoinbaseProClientBuilder builder() {
		HttpSettings http = new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1", Duration.ZERO);
		return CoinbaseProClient.builder()
			.baseUrl(URI.create(this.server.baseUrl()))
			.credentials(KEY, SECRET, PASSPHRASE)
			.http(http)
			.rateLimiter(RateLimiter.unlimited())
			.retry(RetrySettings.OFF)
			.guard(GuardSettings.everything())
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.clock(InstantSource.fixed(NOW));
	}

	public CoinbaseProClient client() {
		assertThat(this.client).isNotNull();
		return this.client;
	}

	public CoinbaseProClient publicClient() {
		assertThat(this.publicClient).isNotNull();
		return this.publicClient;
	}

	/**
	 * Forgets answers and requests.
	 */
	public void reset() {
		this.server.resetAll();
	}

	public int port() {
		return this.server.port();
	}

	public void answers(String body) {
		answers(WireMock.okJson(body));
	}

	public void answers(ResponseDefinitionBuilder response) {
		this.server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(response));
	}

	public void answers(String target, ResponseDefinitionBuilder response) {
		this.server.stubFor(WireMock.any(WireMock.urlEqualTo(target)).willReturn(response));
	}

	public void answers(String method, String path, ResponseDefinitionBuilder response) {
		this.server.stubFor(WireMock.request(method, WireMock.urlPathEqualTo(path)).willReturn(response));
	}

	/**
	 * Answers one request after the other, and all further ones like the last.
	 * @param bodies what to answer
	 */
	public void answersInTurn(String... bodies) {
		for (int i = 0; i < bodies.length; i++) {
			this.server.stubFor(WireMock.any(WireMock.anyUrl())
				.inScenario("turns")
				.whenScenarioStateIs((i == 0) ? Scenario.STARTED : Integer.toString(i))
				.willSetStateTo(Integer.toString(Math.min(i + 1, bodies.length - 1)))
				.willReturn(WireMock.okJson(bodies[i])));
		}
	}

	/**
	 * Answers one request of a target after the other, and all further ones like the
	 * last.
	 * @param target path and query
	 * @param responses what to answer
	 */
	public void answersInTurn(String target, ResponseDefinitionBuilder... responses) {
		for (int i = 0; i < responses.length; i++) {
			this.server.stubFor(WireMock.any(WireMock.urlEqualTo(target))
				.inScenario(target)
				.whenScenarioStateIs((i == 0) ? Scenario.STARTED : Integer.toString(i))
				.willSetStateTo(Integer.toString(Math.min(i + 1, responses.length - 1)))
				.willReturn(responses[i]));
		}
	}

	public List<LoggedRequest> requests() {
		return this.server.findAll(RequestPatternBuilder.allRequests());
	}

	public LoggedRequest theRequest() {
		List<LoggedRequest> requests = requests();
		assertThat(requests).hasSize(1);
		return requests.get(0);
	}

	/**
	 * Checks that one request came, with this request line and no trace of credentials.
	 * @param method the method
	 * @param target path and query
	 */
	public void assertUnsigned(String method, String target) {
		assertUnsigned(assertRequestLine(method, target));
	}

	/**
	 * Checks that one request came, with this request line and a signature over it.
	 * @param method the method
	 * @param target path and query
	 * @return the request
	 */
	public LoggedRequest assertSigned(String method, String target) {
		LoggedRequest request = assertRequestLine(method, target);
		assertSigned(request);
		return request;
	}

	/**
	 * Checks that a request has the credentials of the client and a signature over it.
	 * @param request the request
	 */
	public static void assertSigned(LoggedRequest request) {
		assertThat(request.getHeader("CB-ACCESS-KEY")).isEqualTo(KEY);
		assertThat(request.getHeader("CB-ACCESS-PASSPHRASE")).isEqualTo(PASSPHRASE);
		assertThat(request.getHeader("CB-ACCESS-TIMESTAMP")).isEqualTo("1767323045.678");
		assertThat(request.getHeader("CB-ACCESS-SIGN")).isEqualTo(signature(request));
	}

	/**
	 * Checks that a request bears no trace of credentials.
	 * @param request the request
	 */
	public static void assertUnsigned(LoggedRequest request) {
		assertThat(request.getHeaders().keys()).noneMatch((name) -> name.toUpperCase(Locale.ROOT).startsWith("CB-"));
	}

	/**
	 * Checks that one request came, with this request line, a signature over it, and this
	 * body.
	 * @param method the method
	 * @param target path and query
	 * @param json the body, all of it, in any order of fields
	 */
	public void assertSigned(String method, String target, String json) {
		String body = assertSigned(method, target).getBodyAsString();
		assertThat(WireMock.equalToJson(json).match(body).isExactMatch()).as(body).isTrue();
	}

	private LoggedRequest assertRequestLine(String method, String target) {
		LoggedRequest request = theRequest();
		assertThat(request.getMethod()).isEqualTo(RequestMethod.fromString(method));
		assertThat(request.getUrl()).isEqualTo(target);
		assertThat(request.getHeader("User-Agent")).isEqualTo("test/1");
		assertThat(request.getHeader("Accept")).isEqualTo("application/json");
		assertThat(request.getHeader("Content-Type"))
			.isEqualTo((request.getBody().length > 0) ? "application/json" : null);
		return request;
	}

	private static String signature(LoggedRequest request) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA256"));
			String head = request.getHeader("CB-ACCESS-TIMESTAMP") + request.getMethod() + request.getUrl();
			mac.update(head.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(mac.doFinal(request.getBody()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

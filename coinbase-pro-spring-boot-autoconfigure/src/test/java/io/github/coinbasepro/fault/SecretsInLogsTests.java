package io.github.coinbasepro.fault;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.autoconfigure.CoinbaseProAutoConfiguration;
import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.autoconfigure.CoinbaseProProperties;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.internal.signing.SigningKey;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Goal 8, and rows 75 to 79 and 82 of the catalogue of faults: no secret of a client gets
 * out but over the wire.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SecretsInLogsTests {

	private static final Set<String> CREDENTIALS = Set.of("CB-ACCESS-KEY", "CB-ACCESS-SIGN", "CB-ACCESS-PASSPHRASE");

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final Fault[] FAULTS = { Fault.status(401, "invalid signature"),
			Fault.status(401, "Invalid API Key"), Fault.status(400, "Bad Request"), Fault.status(403, "Forbidden"),
			Fault.status(404, "NotFound"), Fault.status(429, "Private rate limit exceeded"),
			Fault.status(500, "Internal server error"), Fault.html(403), Fault.html(502), Fault.garbage(),
			Fault.empty200(), Fault.null200(), Fault.messageWith200(), Fault.anotherBody(), Fault.dropBefore(),
			Fault.dropAfter(), Fault.resetAfter(), Fault.truncate(), Fault.silence(),
			Fault.redirect("http://127.0.0.1:1/") };

	private final FakeExchange exchange = FakeExchange.start().checkingSignatures();

	private final SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.SECRET,
			StubExchange.PASSPHRASE);

	private final AtomicInteger failures = new AtomicInteger();

	@BeforeAll
	void live() {
		live(false);
		live(true);
	}

	@AfterAll
	void close() {
		this.scanner.close();
		this.exchange.close();
	}

	@Test
	void row75_noLogHoldsASecretInTheWholeLifeOfAClientEvenIfDetailsOfRequestsAreLogged() {
		int lines = this.scanner.logged().size();
		Figures.report("G8", "secrets in " + lines + " lines of log at TRACE: " + this.scanner.findings().size());
		assertThat(lines).isGreaterThan(1000);
		this.scanner.assertClean();
	}

	@Test
	void row76_noExceptionLeadsToASecret() {
		Figures.report("G8",
				"secrets in " + this.failures + " exceptions and all they lead to: " + this.scanner.findings().size());
		assertThat(this.failures).hasValueGreaterThan(3 * FAULTS.length);
		this.scanner.assertClean();
	}

	@Test
	void row77_noTextOfABeanHoldsASecret() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class))
			.withPropertyValues("coinbase.pro.base-url=" + this.exchange.url(), "coinbase.pro.key=" + StubExchange.KEY,
					"coinbase.pro.secret=" + StubExchange.SECRET, "coinbase.pro.passphrase=" + StubExchange.PASSPHRASE)
			.run((context) -> {
				Object[] beans = context.getBeansOfType(Object.class)
					.values()
					.stream()
					.filter((bean) -> bean.getClass().getName().startsWith("io.github.coinbasepro."))
					.toArray();
				assertThat(beans).hasAtLeastOneElementOfType(CoinbaseProClient.class)
					.hasAtLeastOneElementOfType(CoinbaseProProperties.class)
					.hasAtLeastOneElementOfType(CoinbaseProConnectionDetails.class);
				CoinbaseProClient client = context.getBean(CoinbaseProClient.class);
				this.scanner.scanToString(beans)
					.scanToString(this.exchange.clientBuilder(), credentials(), client.uncached(), client.orders(),
							client.accounts());
			});
		this.scanner.assertClean();
	}

	@Test
	void row79_theSecretIsKeptAsAKeyAndNotAsText() throws IllegalAccessException {
		CoinbaseProCredentials credentials = credentials();
		assertHoldsNoSecretAsText(credentials);
		assertHoldsNoSecretAsText(SigningKey.of(credentials));
	}

	private static void assertHoldsNoSecretAsText(Object holder) throws IllegalAccessException {
		for (Field field : holder.getClass().getDeclaredFields()) {
			assertThat(field.trySetAccessible()).isTrue();
			assertThat(field.get(holder)).as(field.getName()).isNotEqualTo(StubExchange.SECRET);
		}
	}

	@Test
	void row79_thatTheEnvironmentKeepsItAsTextIsToldToWhoeverReads() throws Exception {
		assertThat(Files.readString(Path.of("..", "SECURITY.md")))
			.contains("environment keeps the text of its properties");
	}

	@Test
	void row82_neitherTheAddressNorAnotherHeaderHoldsASecret() {
		assertThat(this.exchange.requests()).hasSizeGreaterThan(FAULTS.length).allSatisfy((request) -> {
			assertThat(request.target() + request.bodyAsString()).doesNotContain("canary", StubExchange.SECRET);
			request.headers().forEach((name, value) -> {
				if (!CREDENTIALS.contains(name.toUpperCase(Locale.ROOT))) {
					assertThat(value).as(name).doesNotContain("canary", StubExchange.SECRET);
				}
			});
		});
	}

	/**
	 * Lives the life of a client, with all that can go wrong in it, and looks into all
	 * that comes of it.
	 */
	private void live(boolean requestDetails) {
		this.exchange.clockOffset(Duration.ofHours(1));
		CompletableFuture<?> pending;
		try (CoinbaseProClient client = builder(requestDetails).build()) {
			run(client.accounts().list().collectList());
			run(client.orders().place(order()));
			this.exchange.faults(Faults.only("GET", "/accounts", Faults.inTurn(FAULTS)));
			runOften(() -> client.accounts().list().collectList());
			this.exchange.faults(Faults.only("POST", "/orders", Faults.inTurn(FAULTS)));
			runOften(() -> client.orders().place(order()));
			this.exchange.faults(Faults.only("DELETE", "/orders", Faults.inTurn(FAULTS)));
			runOften(() -> client.orders().cancel(ID));
			this.exchange.faults(Faults.only("GET", "/time", Faults.always(Fault.garbage())));
			this.exchange.clockOffset(Duration.ofHours(2));
			run(client.accounts().list().collectList());
			this.exchange.clockOffset(Duration.ofHours(1));
			this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.silence())));
			int accepted = this.exchange.orders().accepted().size();
			pending = client.orders().place(order()).doOnError(this::scan).toFuture();
			await().atMost(Patience.LONG)
				.until(() -> this.exchange.orders().accepted().size() > accepted || pending.isDone());
		}
		assertThat(pending).failsWithin(Patience.LONG);
		try (CoinbaseProClient rehearsing = builder(requestDetails).guard(GuardSettings.everything().withDryRun(true))
			.build()) {
			run(rehearsing.orders().place(order()));
			run(rehearsing.withdrawals().toPaymentMethod(BigDecimal.ONE, "USD", ID));
			this.scanner.scanToString(rehearsing);
		}
		for (RecordedRequest request : this.exchange.requests()) {
			String signature = request.header("CB-ACCESS-SIGN");
			if (signature != null) {
				this.scanner.alsoLookingFor(signature);
			}
		}
	}

	private void run(Mono<?> call) {
		call.doOnError(this::scan).onErrorComplete().block(Patience.LONG);
	}

	private void runOften(Supplier<Mono<?>> call) {
		List<Mono<?>> calls = Stream.generate(call).limit(FAULTS.length).toList();
		Flux.fromIterable(calls)
			.flatMap((each) -> each.doOnError(this::scan).onErrorComplete())
			.blockLast(Patience.LONG);
	}

	private synchronized void scan(Throwable failure) {
		this.failures.incrementAndGet();
		this.scanner.scan(failure);
	}

	private static NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
	}

	private CoinbaseProClientBuilder builder(boolean requestDetails) {
		return this.exchange.clientBuilder()
			.http(Patience.http(Duration.ofMillis(500), Patience.LONG))
			.rateLimiter(RateLimiter.unlimited())
			.retry(new RetrySettings(2, Duration.ZERO, Duration.ZERO, Duration.ZERO, false))
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.webClientBuilder(WebClient.builder()
				.codecs((codecs) -> codecs.defaultCodecs().enableLoggingRequestDetails(requestDetails)));
	}

	private static CoinbaseProCredentials credentials() {
		return CoinbaseProCredentials.of(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

}

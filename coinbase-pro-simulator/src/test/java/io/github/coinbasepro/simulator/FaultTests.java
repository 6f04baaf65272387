package io.github.coinbasepro.simulator;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class FaultTests {

	private static final String OID = "0d6f0f4e-1d2c-4a9b-8f00-0123456789ab";

	private static final String ORDER = "{'product_id':'BTC-USD','side':'buy','price':'1000.00','size':'0.01','client_oid':'"
			+ OID + "'}";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	private final Faults faults = this.exchange.faults();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private int orders() {
		return this.client.signed("GET", "/orders").json().size();
	}

	private FaultyCalls nextOrder() {
		return this.faults.next().of("POST", "/orders");
	}

	private void assertNoAnswer(Function<FaultyCalls, Incident> end, boolean carriedOut) {
		Incident incident = end.apply(nextOrder());
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.client.order(ORDER));
		assertThat(incident.hits()).isEqualTo(1);
		assertThat(orders()).isEqualTo(carriedOut ? 1 : 0);
	}

	private void assertAnswer(Function<FaultyCalls, Incident> end, String answer, boolean carriedOut) {
		Incident incident = end.apply(nextOrder());
		ApiClient.Reply reply = this.client.order(ORDER);
		assertThat(incident.isOver()).isTrue();
		assertThat(reply.status() + " " + reply.body()).isEqualTo(answer);
		assertThat(orders()).isEqualTo(carriedOut ? 1 : 0);
	}

	@Test
	void lostRequestHasNoEffect() {
		assertNoAnswer(FaultyCalls::loseTheRequest, false);
	}

	@Test
	void resetBeforeTheOrderIsAcceptedHasNoEffect() {
		assertNoAnswer(FaultyCalls::resetTheRequest, false);
	}

	@Test
	void orderWithALostAnswerStands() {
		assertNoAnswer(FaultyCalls::loseTheAnswer, true);
		assertThat(this.client.signed("GET", "/orders/client:" + OID).status()).isEqualTo(200);
	}

	@Test
	void resetAfterTheOrderIsAcceptedLeavesItStanding() {
		assertNoAnswer(FaultyCalls::resetTheAnswer, true);
	}

	@Test
	void orderWithACutAnswerStands() {
		assertNoAnswer(FaultyCalls::cutTheAnswer, true);
	}

	@Test
	void refusalIsAnsweredInTheExchangesForm() {
		assertAnswer((call) -> call.answer(503, "Say \"please\""), "503 {\"message\":\"Say \\\"please\\\"\"}", false);
		assertAnswer((call) -> call.answer(418, "", "tea"), "418 tea", false);
		assertAnswer(FaultyCalls::exceedTheRateLimit, "429 {\"message\":\"Rate limit exceeded\"}", false);
		assertAnswer(FaultyCalls::beUnderMaintenance, "503 {\"message\":\"Service Unavailable\"}", false);
	}

	@Test
	void errorMayHideThatTheOrderWasAccepted() {
		assertAnswer((call) -> call.carriedOut().answer(500, "Internal server error"),
				"500 {\"message\":\"Internal server error\"}", true);
	}

	@Test
	void networkInFrontAnswersWithAPage() {
		nextOrder().answerHtml(520);
		ApiClient.Reply reply = this.client.order(ORDER);
		assertThat(reply.status()).isEqualTo(520);
		assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=UTF-8");
		assertThat(reply.body()).startsWith("<!DOCTYPE html>").contains("520");
		assertThat(orders()).isZero();
	}

	@Test
	void answerMayBeEmptyGarbledOrThatOfAnotherCall() {
		assertAnswer(FaultyCalls::emptyTheAnswer, "200 ", true);
		this.client.signed("DELETE", "/orders");
		assertAnswer(FaultyCalls::garbleTheAnswer, "200 \u0000\u0001}not json{", true);
		this.client.signed("DELETE", "/orders");
		assertAnswer((call) -> call.replaceTheAnswer("null"), "200 null", true);
		this.client.signed("DELETE", "/orders");
		nextOrder().swapTheAnswer();
		assertThat(this.client.order(ORDER).json().propertyNames()).containsExactly("iso", "epoch");
		assertThat(orders()).isEqualTo(1);
	}

	@Test
	void callerIsSentElsewhere() {
		nextOrder().redirect(URI.create("http://127.0.0.1:1/trap"));
		ApiClient.Reply reply = this.client.order(ORDER);
		assertThat(reply.status()).isEqualTo(302);
		assertThat(reply.header("Location")).isEqualTo("http://127.0.0.1:1/trap");
	}

	@Test
	void answerCarriesTheHeadersItIsGiven() {
		nextOrder().withHeader("Retry-After", "7").answer(429, "Private rate limit exceeded");
		assertThat(this.client.order(ORDER).header("Retry-After")).isEqualTo("7");
	}

	@Test
	void silenceKeepsTheConnection() {
		nextOrder().withholdTheAnswer();
		CompletableFuture<ApiClient.Reply> answer = later(() -> this.client.order(ORDER));
		await().until(() -> orders() == 1);
		assertThat(answer).isNotDone();
		assertThat(this.exchange.connections()).isEqualTo(2);
		this.exchange.dropConnections();
		assertThat(answer).failsWithin(Duration.ofSeconds(10));
	}

	@Test
	void slowShutdownSaysNothingAndDoesNothing() {
		Incident shutdown = this.faults.all().swallowTheRequest();
		CompletableFuture<ApiClient.Reply> answer = later(() -> this.client.order(ORDER));
		await().until(() -> shutdown.hits() == 1);
		assertThat(answer).isNotDone();
		shutdown.end();
		assertThat(orders()).isZero();
	}

	@Test
	void heldRequestIsCarriedOutWhenItIsLetGo() {
		Gate gate = nextOrder().holdTheRequest();
		CompletableFuture<ApiClient.Reply> answer = later(() -> this.client.order(ORDER));
		gate.awaitCall();
		assertThat(orders()).isZero();
		gate.open();
		assertThat(answer.join().status()).isEqualTo(200);
		assertThat(orders()).isEqualTo(1);
	}

	@Test
	void heldAnswerComesWhenItIsLetGo() {
		Gate gate = nextOrder().holdTheAnswer();
		CompletableFuture<ApiClient.Reply> answer = later(() -> this.client.order(ORDER));
		gate.awaitCall();
		assertThat(orders()).isEqualTo(1);
		assertThat(answer).isNotDone();
		gate.open();
		assertThat(answer.join().status()).isEqualTo(200);
	}

	@Test
	void anyFaultCanComeLate() {
		Gate gate = new Gate();
		nextOrder().late(gate).carriedOut().answerHtml(504);
		CompletableFuture<ApiClient.Reply> answer = later(() -> this.client.order(ORDER));
		gate.awaitCall();
		assertThat(orders()).isEqualTo(1);
		gate.open();
		assertThat(answer.join().status()).isEqualTo(504);
	}

	@Test
	void stalledBodyGoesOnWhenItIsLetGo() {
		Gate gate = this.faults.next().stallTheAnswer();
		CompletableFuture<ApiClient.Reply> answer = later(() -> this.client.get("/products"));
		gate.awaitCall();
		assertThat(answer).isNotDone();
		gate.open();
		assertThat(answer.join().body()).isEqualTo(this.client.get("/products").body());
	}

	@Test
	void drippingBodyArrivesWhole() {
		String time = this.client.get("/time").body();
		this.faults.next().dripTheAnswer(Duration.ofNanos(1));
		assertThat(this.client.get("/time").body()).isEqualTo(time);
		this.faults.next().delayTheRequest(Duration.ofMillis(1));
		this.faults.next().delayTheAnswer(Duration.ofMillis(1));
		assertThat(this.client.get("/time").body()).isEqualTo(time);
		assertThat(this.client.get("/time").body()).isEqualTo(time);
	}

	private static CompletableFuture<ApiClient.Reply> later(Supplier<ApiClient.Reply> call) {
		return CompletableFuture.supplyAsync(call, (task) -> new Thread(task).start());
	}

	@Test
	void orderIsSeenLate() {
		nextOrder().hideTheOrder(3);
		String id = this.client.placed(ORDER);
		assertThat(this.client.signed("GET", "/orders/client:" + OID).message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/orders/client%3A" + OID).message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/orders/" + id).message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/orders/" + id).status()).isEqualTo(200);
		assertThat(this.client.signed("GET", "/orders/client:" + OID).status()).isEqualTo(200);
	}

	@Test
	void orderIsSeenWhenTheTestShowsItThoughItsAnswerIsLost() {
		Gate gate = nextOrder().hideTheOrder();
		assertNoAnswer(FaultyCalls::loseTheAnswer, true);
		assertThat(this.client.signed("GET", "/orders/client:" + OID).status()).isEqualTo(404);
		gate.open();
		assertThat(this.client.signed("GET", "/orders/client:" + OID).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "PT29S, 200", "PT31S, 400", "-PT30S, 200", "-PT31S, 400" })
	void clockIsAheadOrBehind(Duration offset, int status) {
		this.faults.clockBehind(offset.negated());
		assertThat(this.client.signed("GET", "/accounts").status()).isEqualTo(status);
		assertThat(this.client.get("/time").json().path("iso").stringValue())
			.isEqualTo(ApiClient.NOW.plus(offset).toString());
		this.faults.clear();
		assertThat(this.client.signed("GET", "/accounts").status()).isEqualTo(200);
	}

	@Test
	void sentencesAreTriedInTheirOrder() {
		this.faults.next(2).of("GET", "/time").answer(500, "first");
		this.faults.next().answer(500, "second");
		Incident all = this.faults.all().of("GET", "/products/{id}").answer(500, "all");
		assertThat(statuses("/products")).containsExactly(500);
		assertThat(statuses("/time", "/time", "/time")).containsExactly(500, 500, 200);
		assertThat(statuses("/products/BTC-USD", "/products/x", "/products/BTC-USD/book")).containsExactly(500, 500,
				200);
		assertThat(this.faults.pending()).containsExactly(all);
		all.end();
		assertThat(this.faults.pending()).isEmpty();
		assertThat(statuses("/products/BTC-USD")).containsExactly(200);
		assertThat(all.hits()).isEqualTo(2);
	}

	private List<Integer> statuses(String... targets) {
		return List.of(targets).stream().map((target) -> this.client.get(target).status()).toList();
	}

	@Test
	void conditionDecides() {
		this.faults.all().when((request) -> request.bodyAsText().contains("ETH-USD")).answer(500, "no");
		assertThat(this.client.order(ORDER).status()).isEqualTo(200);
		assertThat(this.client.order(ORDER.replace("BTC", "ETH")).status()).isEqualTo(500);
		this.faults.clear();
		assertThat(this.client.order(ORDER.replace("BTC", "ETH").replace("0123456", "7654321")).status())
			.isEqualTo(200);
	}

	@Test
	void lotsAreTheSameForTheSameSeed() {
		List<Integer> first = lots(1);
		assertThat(first).contains(200, 500).isEqualTo(lots(1)).isNotEqualTo(lots(2));
		assertThat(first.stream().filter((status) -> status == 500)).hasSizeBetween(10, 45);
	}

	private List<Integer> lots(long seed) {
		this.faults.clear();
		this.faults.oneIn(4, seed).of("GET", "/time").answer(500, "drawn");
		return IntStream.range(0, 100).mapToObj((i) -> this.client.get("/time").status()).toList();
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.faults.next(0));
		assertThatIllegalArgumentException().isThrownBy(() -> this.faults.oneIn(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.faults.next().of("POST", "/order"))
			.withMessageContaining("POST /orders");
		assertThatIllegalArgumentException().isThrownBy(() -> this.faults.next().of("post", "/orders"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.faults.next().answer(99, "no"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.faults.next().hideTheOrder(0));
	}

	@Test
	void unusedConnectionsAreClosed() {
		try (SimulatedCoinbasePro impatient = SimulatedCoinbasePro.builder()
			.idleTimeout(Duration.ofSeconds(1))
			.start()) {
			assertThat(new ApiClient(impatient).get("/time").status()).isEqualTo(200);
			await().until(() -> impatient.connections() == 0);
		}
	}

}

package io.github.coinbasepro.metrics;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.GeneratedPage;
import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.observation.CoinbaseProCallContext;
import io.github.coinbasepro.observation.CoinbaseProObservationDocumentation;
import io.github.coinbasepro.observation.CoinbaseProObservationDocumentation.HighCardinalityKeyNames;
import io.github.coinbasepro.observation.CoinbaseProObservationDocumentation.LowCardinalityKeyNames;
import io.github.coinbasepro.observation.DefaultCoinbaseProObservationConvention;
import io.micrometer.common.KeyValue;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The meters as they are documented: the convention holds to its documentation, and the
 * page that lists them is not stale, which {@code -Ddocs.update=true} writes anew.
 */
class MetersPageTests {

	private static final String CLIENT = "default";

	private final DefaultCoinbaseProObservationConvention convention = new DefaultCoinbaseProObservationConvention();

	private final CoinbaseProCallContext context = new CoinbaseProCallContext(CLIENT, "orders.place", "POST", "/orders",
			null);

	@Test
	void theConventionHasTheDocumentedKeysAndNoOthers() {
		this.context.setOutcome(CallOutcome.SUCCESS);
		assertThat(this.convention.getLowCardinalityKeyValues(this.context)).extracting(KeyValue::getKey)
			.containsExactlyInAnyOrder(keys(CoinbaseProObservationDocumentation.CALL.getLowCardinalityKeyNames()));
		assertThat(this.convention.getHighCardinalityKeyValues(this.context)).extracting(KeyValue::getKey)
			.containsExactlyInAnyOrder(keys(CoinbaseProObservationDocumentation.CALL.getHighCardinalityKeyNames()));
	}

	@Test
	void aCallThatIsUnderWayHasNoEnd() {
		assertThat(this.convention.getLowCardinalityKeyValues(this.context)).containsExactlyInAnyOrder(
				KeyValue.of("client", CLIENT), KeyValue.of("endpoint", "orders.place"), KeyValue.of("method", "POST"),
				KeyValue.of("uri", "/orders"));
		this.context.setServerAddress("localhost");
		assertThat(this.convention.getHighCardinalityKeyValues(this.context))
			.containsExactly(KeyValue.of("server.address", "localhost"));
	}

	@Test
	void theTimerHasTheTagsOfThePageAndNoOthers() {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
		this.context.setOutcome(CallOutcome.SUCCESS);
		Observation.createNotStarted(this.convention, () -> this.context, registry).observe(() -> {
		});
		assertThat(meters.get(this.convention.getName()).timer().getId().getTags())
			.extracting((tag) -> "| `" + tag.getKey() + "` | ")
			.allSatisfy((beginning) -> assertThat(rows()).contains(beginning))
			.hasSameSizeAs(rows().split("\n"));
	}

	@Test
	void everyMeterIsDescribedAndOfAClient() {
		assertThat(meters()).isNotEmpty().allSatisfy((meter) -> {
			assertThat(meter.getId().getName()).startsWith("coinbase.pro.client.");
			assertThat(meter.getId().getDescription()).isNotBlank();
			assertThat(meter.getId().getTag("client")).isEqualTo(CLIENT);
		});
	}

	@Test
	void thePageListsThemAll() throws IOException {
		GeneratedPage.named("meters.md").assertSays(page());
	}

	private String page() {
		return """
				# Meters

				What Actuator's `/actuator/metrics` shows of the clients, and every registry that the application exports to. A registry
				may write the names in another way: to Prometheus `coinbase.pro.client.requests` is `coinbase_pro_client_requests_seconds`.

				## Calls

				Each call is one observation, named `%s`: a timer in seconds, and a span that is named
				after the operation. It begins when the call is subscribed to and ends when its answer has been read: waiting for the rate
				limit, all attempts and the pauses between them are in it. A call that is refused before it goes is one, too, and so is each
				look for an order whose answer was lost, and each question for the time of the exchange (`clock.set`). The timer of calls
				under way is `%1$s.active`, without the tags that tell of the end: `exception`,
				`outcome` and `status`. The application's `http.client.requests` do not hold these requests.

				| tag | |
				| --- | --- |
				%s

				Spans are of kind client and children of what the caller observes. Their remote service is `coinbase-exchange`; they have
				these tags but `error`, and %s. No tag holds an id, an address of a currency or a secret. The message of an exception,
				which a span shows as its error, names the path with the ids in it.

				| outcome | |
				| --- | --- |
				%s

				`management.metrics.distribution.percentiles-histogram.%1$s=true` makes a histogram of the timer,
				`management.observations.enable.coinbase.pro=false` switches it off with the spans, and a bean of type
				`CoinbaseProObservationConvention` names and tags both in another way.

				## Clients

				Each has the tag `client`, the name of the client.

				| meter | type | unit | further tags | |
				| --- | --- | --- | --- | --- |
				%s
				"""
			.formatted(this.convention.getName(), rows(), spanTags(), outcomes(), meterRows());
	}

	private static String rows() {
		return Arrays.stream(LowCardinalityKeyNames.values())
			.map((key) -> "| `" + key.asString() + "` | " + key.description() + " |")
			.collect(Collectors.joining("\n", "", "\n| `error` | the same as `exception`, added by Micrometer |"));
	}

	private static String spanTags() {
		return Arrays.stream(HighCardinalityKeyNames.values())
			.map((key) -> "`" + key.asString() + "` (" + key.description() + ")")
			.collect(Collectors.joining(" and "));
	}

	private static String outcomes() {
		return Arrays.stream(CallOutcome.values())
			.map((outcome) -> "| `" + outcome + "` | " + outcome.description() + " |")
			.collect(Collectors.joining("\n"));
	}

	private static String meterRows() {
		return meters().stream()
			.collect(Collectors.groupingBy((meter) -> meter.getId().getName(), TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(MetersPageTests::meterRow)
			.collect(Collectors.joining("\n"));
	}

	private static String meterRow(List<Meter> series) {
		Meter.Id id = series.get(0).getId();
		String unit = (id.getBaseUnit() != null) ? id.getBaseUnit() : "";
		return "| `" + id.getName() + "` | " + type(series.get(0)) + " | " + unit + " | " + tags(series) + " | "
				+ id.getDescription() + " |";
	}

	private static String type(Meter meter) {
		return meter.getId().getType().name().toLowerCase(Locale.ROOT);
	}

	private static String tags(List<Meter> series) {
		return series.stream()
			.flatMap((meter) -> meter.getId().getTags().stream())
			.filter((tag) -> !tag.getKey().equals("client"))
			.collect(Collectors.groupingBy(Tag::getKey, TreeMap::new,
					Collectors.mapping((tag) -> "`" + tag.getValue() + "`", Collectors.toCollection(TreeSet::new))))
			.entrySet()
			.stream()
			.map((tag) -> "`" + tag.getKey() + "`: " + String.join(", ", tag.getValue()))
			.collect(Collectors.joining("; "));
	}

	private static List<Meter> meters() {
		SimpleMeterRegistry registry = new SimpleMeterRegistry();
		try (CoinbaseProClient client = CoinbaseProClient.builder().build()) {
			new CoinbaseProMetrics(client).bindTo(registry);
			return registry.getMeters();
		}
	}

	private static String[] keys(KeyName... names) {
		return Arrays.stream(names).map(KeyName::asString).toArray(String[]::new);
	}

}

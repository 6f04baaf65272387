package io.github.coinbasepro.conformance;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.model.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What copra sends and refuses is what we send and refuse.
 */
@Tag("conformance")
class ParityTests {

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void sendsWhatCopraSends() {
		Tally tally = new Tally("copra parity");
		for (JsonNode vector : Material.list("wire-vectors.json")) {
			boolean quirk = vector.path("tags").valueStream().anyMatch((tag) -> tag.asString().equals("quirk"));
			if (!quirk) {
				tally.check(vector.path("id").asString(), () -> compare(vector));
			}
		}
		tally.close();
	}

	@Test
	void refusesWhatCopraRefuses() {
		Tally tally = new Tally("rejection parity");
		for (JsonNode rejection : Material.list("rejections.json")) {
			tally.check(rejection.path("id").asString(), () -> refuse(rejection));
		}
		tally.close();
	}

	private static void compare(JsonNode vector) {
		exchange.reset();
		JsonNode copraCall = vector.path("copra_call");
		String method = copraCall.path("method").asString();
		Arguments args = new Arguments(copraCall.path("kwargs"));
		boolean plain = vector.path("client").asString("auth").equals("plain");
		answer(vector, method, args);
		List<?> results;
		try (CoinbaseProClient client = plain ? exchange.builder().credentials(null).build()
				: exchange.builder().build()) {
			results = Flux.from(CopraCalls.call(client, copraCall)).collectList().blockOptional().orElseThrow();
		}
		List<LoggedRequest> requests = exchange.requests();
		int number = number(vector);
		assertThat(requests).hasSizeGreaterThanOrEqualTo(number);
		if (!method.equals("historic_rates")) {
			assertThat(requests).hasSize(vector.path("call_requests").asInt(1));
		}
		MeantDifferences.assertSame(vector, requests.get(number - 1));
		for (LoggedRequest request : requests) {
			if (vector.path("auth").asBoolean()) {
				StubExchange.assertSigned(request);
			}
			else {
				StubExchange.assertUnsigned(request);
			}
		}
		assertReturned(vector, results);
	}

	/**
	 * Returns which of the requests of the call it is, from 1.
	 */
	private static int number(JsonNode vector) {
		String[] id = vector.path("id").asString().split("#", 2);
		return (id.length > 1) ? Integer.parseInt(id[1]) : 1;
	}

	private static void answer(JsonNode vector, String method, Arguments args) {
		ResponseDefinitionBuilder answer = WireMock.okJson(CopraAnswers.to(method, args));
		vector.path("answered_cursors")
			.properties()
			.forEach((cursor) -> answer.withHeader(cursor.getKey(), cursor.getValue().asString()));
		exchange.answers(answer);
		if (vector.has("returned")) {
			answerCancels(vector, args);
		}
	}

	/**
	 * Answers a cancel of all: ids of what it has cancelled, a list of what is left, and
	 * a cancel of each of these.
	 */
	private static void answerCancels(JsonNode vector, Arguments args) {
		List<String> returned = vector.path("returned").valueStream().map(JsonNode::asString).toList();
		int left = vector.path("call_requests").asInt(1) - 2;
		int cancelled = returned.size() - Math.max(0, left);
		exchange.answers("DELETE", "/orders",
				WireMock.okJson(ClientJson.treeOf(returned.subList(0, cancelled)).toString()));
		List<String> orders = new ArrayList<>();
		for (String id : returned.subList(cancelled, returned.size())) {
			orders.add(CopraAnswers.order(id, args.text("product_id", "BTC-USD"), "buy", null));
			exchange.answers("DELETE", "/orders/" + id, WireMock.okJson("[\"" + id + "\"]"));
		}
		boolean list = vector.path("method").asString().equals("GET");
		exchange.answers("GET", "/orders",
				WireMock.okJson(list ? vector.path("answered_body").toString() : orders.toString()));
	}

	private static void assertReturned(JsonNode vector, List<?> results) {
		if (vector.has("returned")) {
			assertThat(results.stream().map(String::valueOf).toList())
				.isEqualTo(vector.path("returned").valueStream().map(JsonNode::asString).toList());
		}
		if (vector.has("returned_cursors")) {
			assertThat(results).singleElement()
				.isInstanceOfSatisfying(Page.class, (page) -> assertThat(Arrays.asList(page.before(), page.after()))
					.isEqualTo(vector.path("returned_cursors").valueStream().map(JsonNode::asString).toList()));
		}
	}

	private static void refuse(JsonNode rejection) {
		exchange.reset();
		List<String> tags = rejection.path("tags").valueStream().map(JsonNode::asString).toList();
		JsonNode copraCall = rejection.path("copra_call");
		if (tags.contains("constructor")) {
			assertRefusedByTheBuilder(copraCall.path("kwargs"));
		}
		else {
			CoinbaseProClient client = tags.contains("no-auth") ? exchange.publicClient() : exchange.client();
			Throwable refusal = refusal(client, copraCall);
			if (!(tags.contains("no-auth") && refusal instanceof MissingCredentialsException)) {
				assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
			}
		}
		assertThat(exchange.requests()).isEmpty();
	}

	private static @Nullable Throwable refusal(CoinbaseProClient client, JsonNode copraCall) {
		try {
			Flux.from(CopraCalls.call(client, copraCall)).blockLast();
			return null;
		}
		catch (IllegalArgumentException | MissingCredentialsException ex) {
			return ex;
		}
	}

	private static void assertRefusedByTheBuilder(JsonNode kwargs) {
		assertThatExceptionOfType(InvalidSettingException.class).isThrownBy(() -> CoinbaseProClient.builder()
			.baseUrl(URI.create("https://localhost"))
			.credentials(kwargs.path("key").asString(""), kwargs.path("secret").asString(""),
					kwargs.path("passphrase").asString(""))
			.build());
	}

}

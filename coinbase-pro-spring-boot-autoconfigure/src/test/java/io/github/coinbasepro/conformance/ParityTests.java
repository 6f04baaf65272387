package io.github.coinbasepro.conformance;

import java.net.URI;
import java.util.List;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.reactivestreams.Publisher;
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
		exchange.answers("null");
		try (CoinbaseProClient client = exchange.builder().build()) {
			Publisher<?> call = CopraCalls.call(client, vector.path("copra_call"));
			Flux.from(call).onErrorResume((ex) -> Flux.empty()).blockLast();
		}
		List<LoggedRequest> requests = exchange.requests();
		assertThat(requests).isNotEmpty();
		MeantDifferences.assertSame(vector, requests.get(0));
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

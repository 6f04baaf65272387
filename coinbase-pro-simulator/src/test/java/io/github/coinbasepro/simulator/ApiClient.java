package io.github.coinbasepro.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that shares nothing with the exchange but the specification.
 */
final class ApiClient {

	static final Instant NOW = Instant.parse("2026-03-04T12:34:56.789Z");

	static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI url;

	private final ApiKey key;

	ApiClient(SimulatedCoinbasePro exchange) {
		this(exchange, exchange.apiKey());
	}

	ApiClient(SimulatedCoinbasePro exchange, ApiKey key) {
		this.url = exchange.restUrl();
		this.key = key;
	}

	Reply get(String target) {
		return send("GET", target, "", Map.of());
	}

	Reply signed(String method, String target) {
		return signed(method, target, "");
	}

	Reply signed(String method, String target, String body) {
		return send(method, target, body, headers(this.key, Long.toString(NOW.getEpochSecond()), method, target, body));
	}

	Reply order(String json) {
		return signed("POST", "/orders", json.replace('\'', '"'));
	}

	String placed(String json) {
		Reply reply = order(json);
		if (reply.status() != 200) {
			throw new AssertionError(reply);
		}
		return reply.json().path("id").stringValue();
	}

	static Map<String, String> headers(ApiKey key, String timestamp, String method, String target, String body) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("CB-ACCESS-KEY", key.key());
		headers.put("CB-ACCESS-SIGN", sign(key.secret(), timestamp + method + target + body));
		headers.put("CB-ACCESS-TIMESTAMP", timestamp);
		headers.put("CB-ACCESS-PASSPHRASE", key.passphrase());
		return headers;
	}

	static String sign(String secret, String prehash) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
			return Base64.getEncoder().encodeToString(mac.doFinal(prehash.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Reply send(String method, String target, String body, Map<String, String> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.url + target))
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		headers.forEach(request::header);
		try {
			HttpResponse<String> response = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Reply(response.statusCode(), response.headers().map(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What comes back from the socket itself.
	 * @param head the request line, and headers besides the host
	 * @return the whole answer
	 */
	String raw(String head) {
		try (Socket socket = new Socket(this.url.getHost(), this.url.getPort())) {
			String request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Reply(int status, Map<String, List<String>> headers, String body) {

		JsonNode json() {
			return JsonMapper.shared().readTree(this.body);
		}

		String message() {
			return this.status + " " + json().path("message").stringValue();
		}

		String header(String name) {
			return this.headers
				.getOrDefault(name.toLowerCase(Locale.ROOT), this.headers.getOrDefault(name, List.of("")))
				.get(0);
		}

		List<String> column(String name) {
			List<String> column = new ArrayList<>();
			json().forEach((row) -> column.add(row.path(name).asString()));
			return column;
		}

	}

}

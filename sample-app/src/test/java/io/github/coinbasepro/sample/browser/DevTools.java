package io.github.coinbasepro.sample.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection of the DevTools protocol: commands out, answers and events in.
 */
final class DevTools implements AutoCloseable {

	private static final int PATIENCE = 30;

	private final JsonMapper mapper = new JsonMapper();

	private final AtomicInteger ids = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

	private final URI address;

	private final WebSocket socket;

	private volatile BiConsumer<String, JsonNode> listener = (method, params) -> {
	};

	private DevTools(URI address) {
		this.address = address;
		this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Messages()).join();
	}

	static DevTools connect(URI address) {
		return new DevTools(address);
	}

	URI address() {
		return this.address;
	}

	void listen(BiConsumer<String, JsonNode> listener) {
		this.listener = listener;
	}

	JsonNode send(String method, Map<String, ?> params) {
		int id = this.ids.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.waiting.put(id, answer);
		String command = this.mapper.writeValueAsString(Map.of("id", id, "method", method, "params", params));
		this.socket.sendText(command, true).join();
		return answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
	}

	@Override
	public void close() {
		this.socket.abort();
	}

	private void receive(String text) {
		JsonNode message = this.mapper.readTree(text);
		CompletableFuture<JsonNode> answer = this.waiting.remove(message.path("id").asInt(0));
		if (answer == null) {
			this.listener.accept(message.path("method").asString(""), message.path("params"));
		}
		else if (message.has("error")) {
			answer.completeExceptionally(new IllegalStateException(message.path("error").toString()));
		}
		else {
			answer.complete(message.path("result"));
		}
	}

	private final class Messages implements WebSocket.Listener {

		private final StringBuilder text = new StringBuilder();

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.text.append(data);
			if (last) {
				String message = this.text.toString();
				this.text.setLength(0);
				receive(message);
			}
			socket.request(1);
			return null;
		}

	}

}

package io.github.coinbasepro.sample.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import tools.jackson.databind.JsonNode;

/**
 * A page in the browser: real keys go in, and what the trader would see comes out.
 */
final class Page implements AutoCloseable {

	private static final Map<String, Integer> KEY_CODES = Map.of("Tab", 9, "Enter", 13, "Escape", 27);

	private static final String AWAIT = """
			new Promise((resolve, reject) => {
				const deadline = Date.now() + 30000;
				const look = () => {
					let so = false;
					try { so = Boolean(%s); } catch { }
					if (so) { resolve(true); }
					else if (Date.now() < deadline) { setTimeout(look, 20); }
					else { reject(new Error("not so after 30 s: " + document.body.innerText)); }
				};
				look();
			})""";

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private final DevTools tools;

	Page(DevTools tools) {
		this.tools = tools;
		this.tools.listen(this::hear);
		List.of("Page", "Runtime", "Log", "Network").forEach((domain) -> this.tools.send(domain + ".enable", Map.of()));
		this.tools.send("Network.setCacheDisabled", Map.of("cacheDisabled", true));
	}

	void resize(int width, int height) {
		this.tools.send("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	void show(String url) {
		this.tools.send("Page.navigate", Map.of("url", url));
		await("document.readyState === 'complete' && location.href.startsWith('" + url + "')");
	}

	/**
	 * Waits until an expression is true of the page, and fails with the page's text if it
	 * does not become so.
	 */
	void await(String condition) {
		evaluate(AWAIT.formatted(condition));
	}

	JsonNode evaluate(String expression) {
		JsonNode answer = this.tools.send("Runtime.evaluate",
				Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
		if (answer.has("exceptionDetails")) {
			throw new AssertionError(expression + "\n" + answer.path("exceptionDetails"));
		}
		return answer.path("result").path("value");
	}

	String text(String selector) {
		return evaluate("document.querySelector('" + selector + "').textContent").asString();
	}

	void type(String text) {
		this.tools.send("Input.insertText", Map.of("text", text));
	}

	void press(String key) {
		int code = KEY_CODES.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
		String text = "Enter".equals(key) ? "\r" : (key.length() == 1) ? key : "";
		this.tools.send("Input.dispatchKeyEvent",
				Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
		this.tools.send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
	}

	/**
	 * Holds a key down so long that it repeats.
	 */
	void hold(String key, int repeats) {
		int code = KEY_CODES.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
		String text = "Enter".equals(key) ? "\r" : key;
		for (int i = 0; i <= repeats; i++) {
			this.tools.send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", text,
					"windowsVirtualKeyCode", code, "autoRepeat", i > 0));
		}
		this.tools.send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
	}

	/**
	 * Clicks where an element is, as often and as fast as a mouse can.
	 */
	void click(String selector, int times) {
		JsonNode at = evaluate("""
				(() => {
					const node = document.querySelector('%s');
					node.scrollIntoView({ block: 'nearest' });
					const box = node.getBoundingClientRect();
					return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				})()""".formatted(selector));
		for (int i = 1; i <= times; i++) {
			for (String type : List.of("mousePressed", "mouseReleased")) {
				this.tools.send("Input.dispatchMouseEvent", Map.of("type", type, "x", at.path("x").asDouble(), "y",
						at.path("y").asDouble(), "button", "left", "clickCount", i));
			}
		}
	}

	/**
	 * Runs a script before those of each page that is shown from now on.
	 */
	void prepare(String script) {
		this.tools.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
	}

	void forceColors() {
		this.tools.send("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
	}

	void screenshot(Path file) throws IOException {
		JsonNode image = this.tools.send("Page.captureScreenshot", Map.of("format", "png"));
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.write(file, Base64.getDecoder().decode(image.path("data").asString()));
	}

	/**
	 * Returns what the browser complained of so far: uncaught exceptions and errors on
	 * its console.
	 */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	@Override
	public void close() {
		this.tools.send("Page.close", Map.of());
		this.tools.close();
	}

	private void hear(String method, JsonNode params) {
		boolean isError = switch (method) {
			case "Runtime.exceptionThrown" -> true;
			case "Runtime.consoleAPICalled" -> "error".equals(params.path("type").asString());
			case "Log.entryAdded" -> "error".equals(params.path("entry").path("level").asString());
			default -> false;
		};
		if (isError) {
			this.complaints.add(params.toString());
		}
	}

}

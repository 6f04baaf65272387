package io.github.coinbasepro.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it came off the wire.
 */
public final class RecordedRequest {

	private static final Set<String> SECRETS = Set.of("cb-access-sign", "cb-access-passphrase", "authorization",
			"proxy-authorization", "cookie");

	private static final int INITIAL_LENGTH = 512;

	private final String method;

	private final String target;

	private final @Nullable String template;

	private final String head;

	private final byte[] body;

	private final Instant time;

	/**
	 * Record a request.
	 * @param method its method
	 * @param target path and query, to the byte
	 * @param template template of the path, or {@code null} if the exchange has no such
	 * route
	 * @param headers its headers
	 * @param body its body, to the byte
	 * @param time when it came in, by the exchange's clock
	 */
	public RecordedRequest(String method, String target, @Nullable String template,
			Iterable<Map.Entry<String, String>> headers, byte[] body, Instant time) {
		this.method = method;
		this.target = target;
		this.template = template;
		this.head = head(headers);
		this.body = body;
		this.time = time;
	}

	private static String head(Iterable<Map.Entry<String, String>> headers) {
		StringBuilder head = new StringBuilder(INITIAL_LENGTH);
		headers.forEach((header) -> head.append(header.getKey()).append(": ").append(header.getValue()).append('\n'));
		return head.toString();
	}

	/**
	 * The method.
	 * @return such as {@code POST}
	 */
	public String method() {
		return this.method;
	}

	/**
	 * Path and query, as they came.
	 * @return such as {@code /orders?status=open}
	 */
	public String target() {
		return this.target;
	}

	/**
	 * The path without the query, as it came.
	 * @return such as {@code /orders}
	 */
	public String path() {
		int query = this.target.indexOf('?');
		return (query < 0) ? this.target : this.target.substring(0, query);
	}

	/**
	 * The route that it has found.
	 * @return such as {@code /orders/{}}, or {@code null} if the exchange has no such
	 * route
	 */
	public @Nullable String template() {
		return this.template;
	}

	/**
	 * The values of a parameter of the query.
	 * @param name the name, not encoded
	 * @return its values, decoded, none if it is absent
	 */
	public List<String> parameters(String name) {
		int query = this.target.indexOf('?');
		return Stream.of(this.target.substring(query + 1).split("&", -1))
			.filter((pair) -> query >= 0 && decode(pair.split("=", 2)[0]).equals(name))
			.map((pair) -> pair.contains("=") ? decode(pair.split("=", 2)[1]) : "")
			.toList();
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/**
	 * The value of a header.
	 * @param name the name, in any case
	 * @return the first value, or {@code null} if there is none
	 */
	public @Nullable String header(String name) {
		return this.head.lines()
			.filter((line) -> name(line).equalsIgnoreCase(name))
			.map((line) -> line.substring(name.length() + 2))
			.findFirst()
			.orElse(null);
	}

	private static String name(String line) {
		return line.substring(0, line.indexOf(':'));
	}

	/**
	 * Whether it carries a key.
	 * @return true if it does, whether the signature is right or not
	 */
	public boolean isSigned() {
		return header("CB-ACCESS-KEY") != null;
	}

	/**
	 * The body, as it came.
	 * @return a copy of its bytes, empty if there was none
	 */
	public byte[] body() {
		return this.body.clone();
	}

	/**
	 * The body as text.
	 * @return the text, empty if there was none
	 */
	public String bodyAsText() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/**
	 * The body as JSON.
	 * @return the tree
	 * @throws tools.jackson.core.JacksonException if it is no JSON
	 */
	public JsonNode bodyAsJson() {
		return JsonMapper.shared().readTree(this.body);
	}

	/**
	 * When it came in, by the exchange's clock.
	 * @return the time
	 */
	public Instant time() {
		return this.time;
	}

	/**
	 * Returns how much text it has.
	 * @return the number of characters of the head and bytes of the body
	 */
	public int size() {
		return this.body.length + this.target.length() + this.head.length();
	}

	/**
	 * Describes the request, without what must stay secret.
	 */
	@Override
	public String toString() {
		String shown = this.head.lines().map(RecordedRequest::shown).collect(Collectors.joining(", ", " [", "]"));
		return this.method + " " + this.target + shown + ((this.body.length > 0) ? " " + bodyAsText() : "");
	}

	private static String shown(String line) {
		String name = name(line);
		return SECRETS.contains(name.toLowerCase(Locale.ROOT)) ? name + ": ******" : line;
	}

}

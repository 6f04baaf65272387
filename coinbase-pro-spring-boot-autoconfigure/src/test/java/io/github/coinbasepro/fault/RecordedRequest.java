package io.github.coinbasepro.fault;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request as it came off the wire.
 *
 * @param method the method
 * @param target path and query, undecoded
 * @param headers first value of each header; names in any case
 * @param body the body, empty for none
 * @param nanoTime when it had arrived
 */
public record RecordedRequest(String method, String target, Map<String, String> headers, byte[] body, long nanoTime) {

	/**
	 * Returns the path without the query.
	 * @return the path, undecoded
	 */
	public String path() {
		int query = this.target.indexOf('?');
		return (query < 0) ? this.target : this.target.substring(0, query);
	}

	/**
	 * Returns the values of a parameter of the query.
	 * @param name the name of the parameter
	 * @return its values, decoded
	 */
	public List<String> parameters(String name) {
		List<String> values = new ArrayList<>();
		int query = this.target.indexOf('?');
		String[] pairs = (query < 0) ? new String[0] : this.target.substring(query + 1).split("&");
		for (String pair : pairs) {
			if (pair.startsWith(name + "=")) {
				values.add(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
			}
		}
		return values;
	}

	public @Nullable String parameter(String name) {
		return parameters(name).stream().findFirst().orElse(null);
	}

	public @Nullable String header(String name) {
		return this.headers.get(name);
	}

	public String bodyAsString() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/**
	 * Returns whether the request carries credentials.
	 * @return true if there is any of the headers of a signed request
	 */
	public boolean isSigned() {
		return this.headers.keySet().stream().anyMatch((name) -> name.regionMatches(true, 0, "CB-ACCESS-", 0, 10));
	}

	@Override
	public String toString() {
		return this.method + " " + this.target;
	}

}

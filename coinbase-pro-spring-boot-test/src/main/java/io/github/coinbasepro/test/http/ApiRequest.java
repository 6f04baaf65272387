package io.github.coinbasepro.test.http;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A request as it came off the wire.
 *
 * @param method its method
 * @param target path and query, to the byte
 * @param headers looks up a header, whatever its case, empty if it is absent
 * @param body its body, to the byte
 */
record ApiRequest(String method, String target, UnaryOperator<String> headers, byte[] body) {

	@Nullable String header(String name) {
		String value = this.headers.apply(name);
		return value.isEmpty() ? null : value;
	}

	String path() {
		int query = this.target.indexOf('?');
		return (query < 0) ? this.target : this.target.substring(0, query);
	}

	String query() {
		int query = this.target.indexOf('?');
		return (query < 0) ? "" : this.target.substring(query + 1);
	}

}

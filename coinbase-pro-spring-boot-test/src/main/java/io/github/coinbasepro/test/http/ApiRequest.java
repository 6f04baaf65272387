package io.github.coinbasepro.test.http;

import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came off the wire.
 *
 * @param method its method
 * @param target path and query, to the byte
 * @param headers its headers
 * @param body its body, to the byte
 * @param address where it comes from
 */
record ApiRequest(String method, String target, HttpHeaders headers, byte[] body, String address) {

	@Nullable String header(String name) {
		String value = this.headers.get(name);
		return (value == null || value.isEmpty()) ? null : value;
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

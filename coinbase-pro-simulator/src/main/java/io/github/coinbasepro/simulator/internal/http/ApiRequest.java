package io.github.coinbasepro.simulator.internal.http;

import java.net.InetSocketAddress;

import io.github.coinbasepro.simulator.internal.server.HttpConnection;
import io.github.coinbasepro.simulator.internal.server.ReceivedRequest;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came off the wire.
 *
 * @param method its method
 * @param target path and query, to the byte
 * @param headers its headers
 * @param body its body, to the byte
 * @param address where it comes from, {@code null} if the connection is gone
 */
record ApiRequest(String method, String target, HttpHeaders headers, byte[] body, @Nullable InetSocketAddress address) {

	static ApiRequest of(ReceivedRequest request, HttpConnection connection) {
		return new ApiRequest(request.method(), request.target(), request.headers(), request.body(),
				connection.remoteAddress());
	}

	@Nullable String header(String name) {
		String value = this.headers.get(name);
		return (value == null || value.isEmpty()) ? null : value;
	}

	Object origin() {
		return (this.address != null) ? this.address.getAddress() : "";
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

package io.github.coinbasepro.transport;

import java.util.List;

import reactor.netty.http.client.HttpClientRequest;

import org.springframework.http.client.reactive.ClientHttpRequest;

/**
 * The headers of a message that is about to go out. They are set where they go out from:
 * the map that a library keeps in between costs more than all the rest of a call.
 */
@FunctionalInterface
interface MessageHeaders {

	/**
	 * Sets a header.
	 * @param name its name
	 * @param values its values
	 */
	void set(String name, List<String> values);

	/**
	 * Sets a header of one value.
	 * @param name its name
	 * @param value its value
	 */
	default void set(String name, String value) {
		set(name, List.of(value));
	}

	static MessageHeaders of(ClientHttpRequest message) {
		Object connection = message.getNativeRequest();
		return (connection instanceof HttpClientRequest request) ? request.requestHeaders()::set
				: (name, values) -> message.getHeaders().put(name, values);
	}

}

package io.github.coinbasepro.conformance;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.github.coinbasepro.EndpointTableTests;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.internal.call.AnswerBody;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;

/**
 * The decoding of answers, for tests in other packages.
 */
public final class RouteDecoding {

	private static final Set<String> ROUTES = Set.of("GET /products", "GET /products/{product_id}",
			"GET /products/{product_id}/book", "GET /products/{product_id}/ticker", "GET /products/{product_id}/trades",
			"GET /products/{product_id}/candles", "GET /products/{product_id}/stats", "GET /currencies", "GET /time",
			"GET /accounts", "GET /orders", "GET /orders/{order_id}", "GET /fills");

	private static final Map<String, Endpoint<?>> ENDPOINTS = EndpointTableTests.endpoints()
		.stream()
		.collect(Collectors.toMap((endpoint) -> endpoint.method() + " " + endpoint.path(), Function.identity()));

	private RouteDecoding() {
	}

	/**
	 * Returns whether answers of a route can be decoded here.
	 * @param endpoint method and template
	 * @return true if they can
	 */
	public static boolean knows(String endpoint) {
		return ROUTES.contains(endpoint);
	}

	/**
	 * Returns an answer of a route.
	 * @param endpoint method and template
	 * @param body the answer
	 * @return the sample
	 */
	public static Sample sample(String endpoint, byte[] body) {
		Endpoint<?> route = ENDPOINTS.get(endpoint);
		if (route == null) {
			throw new IllegalArgumentException(endpoint);
		}
		return new Sample(call(route), body);
	}

	private static <T> Call<T> call(Endpoint<T> route) {
		return Endpoint.get("raw", "/x").answers(route.answer()).call();
	}

	/**
	 * An answer of a route.
	 *
	 * @param call the call that it answers
	 * @param body the answer
	 */
	public record Sample(Call<?> call, byte[] body) {

		/**
		 * Decodes a body as the client would.
		 * @param mutation the body
		 * @return true if it was read, false if it ended in an exception of ours
		 */
		public boolean decodes(byte[] mutation) {
			try {
				AnswerBody<?> answer = new AnswerBody<>(this.call, this.call.failed(1), HttpHeaders.EMPTY,
						UnaryOperator.identity(), UnaryOperator.identity());
				answer.feed(DefaultDataBufferFactory.sharedInstance.wrap(mutation));
				return answer.end() != null;
			}
			catch (CoinbaseProException ex) {
				return false;
			}
		}

	}

}

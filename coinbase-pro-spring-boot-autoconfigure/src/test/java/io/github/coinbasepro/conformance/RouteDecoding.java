package io.github.coinbasepro.conformance;

import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.accounts.Account;
import io.github.coinbasepro.currencies.Currency;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.internal.call.AnswerBody;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.products.Product;
import io.github.coinbasepro.products.ProductStats;
import io.github.coinbasepro.products.Ticker;
import io.github.coinbasepro.products.Trade;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;

/**
 * The decoding of answers, for tests in other packages.
 */
public final class RouteDecoding {

	private static final Map<String, Answer<?>> ANSWERS = Map.ofEntries(
			Map.entry("GET /products", Answer.listOf(Product.class)),
			Map.entry("GET /products/{product_id}", Answer.of(Product.class)),
			Map.entry("GET /products/{product_id}/book", Answer.ORDER_BOOK),
			Map.entry("GET /products/{product_id}/ticker", Answer.of(Ticker.class)),
			Map.entry("GET /products/{product_id}/trades", Answer.pageOf(Trade.class)),
			Map.entry("GET /products/{product_id}/candles", Answer.CANDLES),
			Map.entry("GET /products/{product_id}/stats", Answer.of(ProductStats.class)),
			Map.entry("GET /currencies", Answer.listOf(Currency.class)),
			Map.entry("GET /time", Answer.of(ServerTime.class)),
			Map.entry("GET /accounts", Answer.listOf(Account.class)),
			Map.entry("GET /orders", Answer.strictPageOf(Order.class)),
			Map.entry("GET /orders/{order_id}", Answer.strictlyOf(Order.class)),
			Map.entry("GET /fills", Answer.pageOf(Fill.class)));

	private RouteDecoding() {
	}

	/**
	 * Returns whether answers of a route can be decoded here.
	 * @param endpoint method and template
	 * @return true if they can
	 */
	public static boolean knows(String endpoint) {
		return ANSWERS.containsKey(endpoint);
	}

	/**
	 * Returns an answer of a route.
	 * @param endpoint method and template
	 * @param body the answer
	 * @return the sample
	 */
	public static Sample sample(String endpoint, byte[] body) {
		Answer<?> answer = ANSWERS.get(endpoint);
		if (answer == null) {
			throw new IllegalArgumentException(endpoint);
		}
		return new Sample(call(answer), body);
	}

	private static <T> Call<T> call(Answer<T> answer) {
		return Endpoint.get("raw", "/x").answers(answer).call();
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

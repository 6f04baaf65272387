package io.github.coinbasepro.orders;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderNotDoneException;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The orders of the profile of the key. Private.
 */
public class OrdersApi {

	static final Endpoint<Order> PLACE = Endpoint.post("orders.place", "/orders")
		.needs(KeyPermission.TRADE)
		.lookedUpBy("orders().list()")
		.answersStrictly(Order.class);

	static final Endpoint<Order> GET = Endpoint.get("orders.get", "/orders/{order_id}")
		.needs(KeyPermission.VIEW)
		.ofOneOrder()
		.answersStrictly(Order.class);

	static final Endpoint<Order> GET_BY_CLIENT_ORDER_ID = Endpoint
		.get("orders.getByClientOrderId", "/orders/client:{client_order_id}")
		.needs(KeyPermission.VIEW)
		.ofOneOrder()
		.answersStrictly(Order.class);

	static final Endpoint<Page<Order>> LIST = Endpoint.get("orders.list", "/orders")
		.needs(KeyPermission.VIEW)
		.answersStrictPageOf(Order.class);

	static final Endpoint<UUID> CANCEL = Endpoint.delete("orders.cancel", "/orders/{order_id}")
		.needs(KeyPermission.TRADE)
		.ofOneOrder()
		.answersOneOf(UUID.class);

	static final Endpoint<UUID> CANCEL_BY_CLIENT_ORDER_ID = Endpoint
		.delete("orders.cancelByClientOrderId", "/orders/client:{client_order_id}")
		.needs(KeyPermission.TRADE)
		.ofOneOrder()
		.answersOneOf(UUID.class);

	static final Endpoint<List<UUID>> CANCEL_ALL = Endpoint.delete("orders.cancelAll", "/orders")
		.needs(KeyPermission.TRADE)
		.answersListOf(UUID.class);

	private final Transport transport;

	private final OrderPlacement placement;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 * @param settings the order settings
	 */
	public OrdersApi(Transport transport, OrderSettings settings) {
		this(transport, new OrderPlacement(transport, settings));
	}

	/**
	 * Creates the group over another transport of the same client.
	 * @param transport the transport that carries calls out
	 * @param other the group whose orders are known here, too
	 */
	public OrdersApi(Transport transport, OrdersApi other) {
		this(transport, other.placement);
	}

	private OrdersApi(Transport transport, OrderPlacement placement) {
		this.transport = transport;
		this.placement = placement;
	}

	/**
	 * Returns the orders that this client has sent and whose answers it does not have
	 * yet.
	 * @return the client order ids
	 */
	public List<UUID> inDoubt() {
		return this.placement.inDoubt();
	}

	/**
	 * Places an order: {@code POST /orders}. Key permission: trade; rate limit: private.
	 * The answer comes before the order is matched, usually
	 * {@link io.github.coinbasepro.orders.OrderStatus#PENDING pending}.
	 * <p>
	 * An order is never sent twice: a second subscription, or a second call with the same
	 * order, fails with an
	 * {@link io.github.coinbasepro.exception.OrderAlreadySentException}, whose outcome is
	 * unknown, unless the first was refused or never went out. If the answer is lost, the
	 * order is looked up by its client order id for some seconds. If it is not found, the
	 * result is an {@link io.github.coinbasepro.exception.OrderOutcomeUnknownException}:
	 * it may appear later, so look by {@link #getByClientOrderId(UUID)} before doing
	 * anything else.
	 * @param order the order
	 * @return the order as the exchange accepted it; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, an
	 * {@link io.github.coinbasepro.exception.InvalidOrderException} or another refusal;
	 * or an {@link IllegalArgumentException} if orders are checked against their products
	 * ({@link io.github.coinbasepro.orders.OrderCheck}) and this one does not fit; or an
	 * {@link io.github.coinbasepro.exception.OrderGuardException} if it exceeds a guard
	 * ({@link io.github.coinbasepro.orders.OrderSettings}) or cannot be checked
	 */
	public Mono<Order> place(NewOrder order) {
		Assert.notNull(order, "order must not be null");
		return this.placement.place(order, PLACE.call(), GET_BY_CLIENT_ORDER_ID::call);
	}

	/**
	 * Gets an order: {@code GET /orders/{order_id}}. Key permission: view or trade; rate
	 * limit: private. An order that was cancelled before it filled at all is forgotten.
	 * @param orderId the exchange's id of the order
	 * @return the order; or an
	 * {@link io.github.coinbasepro.exception.OrderNotFoundException}
	 */
	public Mono<Order> get(UUID orderId) {
		return this.transport.send(GET.call(orderId).expecting((order) -> order.id().equals(orderId)));
	}

	/**
	 * Gets an order by your own id: {@code GET /orders/client:{client_oid}}. Key
	 * permission: view or trade; rate limit: private. An order may appear some seconds
	 * after it was placed, so "not found" is no proof that it was not.
	 * @param clientOrderId your id of the order
	 * @return the order; or an
	 * {@link io.github.coinbasepro.exception.OrderNotFoundException}
	 */
	public Mono<Order> getByClientOrderId(UUID clientOrderId) {
		return this.transport.send(GET_BY_CLIENT_ORDER_ID.call(clientOrderId)
			.expecting((order) -> order.clientOrderId() == null || order.clientOrderId().equals(clientOrderId)));
	}

	/**
	 * Lists a page of orders, newest first unless asked otherwise: {@code GET /orders}.
	 * Key permission: view or trade; rate limit: private.
	 * @param query the query
	 * @return the page
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public Mono<Page<Order>> list(OrderQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(OrderLists.call(query));
	}

	/**
	 * Lists all orders, newest first: {@code GET /orders}, one request for each page,
	 * made as the orders are read. Key permission: view or trade; rate limit: private.
	 * @param query the query; begins at its page
	 * @return the orders
	 * @throws IllegalArgumentException if orders are asked for in another order than
	 * newest first: cursors are times and would leave out orders of any other
	 */
	public Flux<Order> listAll(OrderQuery query) {
		Assert.notNull(query, "query must not be null");
		if (!query.isNewestFirst()) {
			throw new IllegalArgumentException(
					"sortedBy and sorting must be CREATED_AT and DESC to list all orders but were " + query.sortedBy()
							+ " and " + query.sorting() + "; ask for a page instead");
		}
		return this.transport.sendAll(query, OrderLists::call);
	}

	/**
	 * Cancels an order: {@code DELETE /orders/{order_id}}. Key permission: trade; rate
	 * limit: private, before all other calls. If the answer is lost or does not name the
	 * order, the cancel is repeated; an order that is done by then counts as cancelled if
	 * the exchange says so.
	 * @param orderId the exchange's id of the order
	 * @return the id; or an
	 * {@link io.github.coinbasepro.exception.OrderNotFoundException} or an
	 * {@link io.github.coinbasepro.exception.OrderDoneException}
	 */
	public Mono<UUID> cancel(UUID orderId) {
		return cancel(orderId, CancelScope.all());
	}

	/**
	 * Cancels an order of a known product, as {@link #cancel(UUID)}. Faster and more
	 * reliable than without the product.
	 * @param orderId the exchange's id of the order
	 * @param productId the product of the order, such as {@code BTC-USD}
	 * @return the id, or an error as of {@link #cancel(UUID)}
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public Mono<UUID> cancel(UUID orderId, String productId) {
		Assert.notNull(productId, "productId must not be null");
		return cancel(orderId, CancelScope.product(productId));
	}

	/**
	 * Cancels an order of a known product or profile, as {@link #cancel(UUID)}.
	 * @param orderId the exchange's id of the order
	 * @param scope its product and profile, as far as known
	 * @return the id, or an error as of {@link #cancel(UUID)}
	 */
	public Mono<UUID> cancel(UUID orderId, CancelScope scope) {
		return cancels().one(CANCEL.call(orderId).expecting(orderId::equals), GET.call(orderId), scope, orderId);
	}

	/**
	 * Cancels an order by your own id: {@code DELETE /orders/client:{client_oid}}. Else
	 * like {@link #cancel(UUID)}. The exchange answers with that id; an answer with
	 * another id is an error.
	 * @param clientOrderId your id of the order
	 * @return your id, or an error as of {@link #cancel(UUID)}
	 */
	public Mono<UUID> cancelByClientOrderId(UUID clientOrderId) {
		return cancelByClientOrderId(clientOrderId, CancelScope.all());
	}

	/**
	 * Cancels an order of a known product or profile by your own id, as
	 * {@link #cancelByClientOrderId(UUID)}.
	 * @param clientOrderId your id of the order
	 * @param scope its product and profile, as far as known
	 * @return your id, or an error as of {@link #cancel(UUID)}
	 */
	public Mono<UUID> cancelByClientOrderId(UUID clientOrderId, CancelScope scope) {
		return cancels().one(CANCEL_BY_CLIENT_ORDER_ID.call(clientOrderId).expecting(clientOrderId::equals),
				GET_BY_CLIENT_ORDER_ID.call(clientOrderId), scope, clientOrderId);
	}

	/**
	 * Cancels the open orders of all products: {@code DELETE /orders}. Key permission:
	 * trade; rate limit: private, before all other calls. Best effort: the exchange may
	 * leave some, so look again. Stop orders that wait for their trigger stay: see
	 * {@link #cancelAllIncludingStops(CancelScope)}.
	 * <p>
	 * If an answer is lost the cancel is repeated, and the ids of that answer are lost.
	 * It is not repeated once an order of this client has gone out after it, since the
	 * repeat would cancel that order as well. The result is an
	 * {@link io.github.coinbasepro.exception.OutcomeUnknownException} then: list the
	 * orders by {@link OrderQuery#live()} and cancel those that are left.
	 * @return the ids of the orders that were cancelled
	 */
	public Flux<UUID> cancelAll() {
		return cancelAll(CancelScope.all());
	}

	/**
	 * Cancels the orders of a product, as {@link #cancelAll()}.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the ids of the orders that were cancelled
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public Flux<UUID> cancelAll(String productId) {
		Assert.notNull(productId, "productId must not be null");
		return cancelAll(CancelScope.product(productId));
	}

	/**
	 * Cancels the orders of a product or profile, as {@link #cancelAll()}.
	 * @param scope which orders
	 * @return the ids of the orders that were cancelled
	 */
	public Flux<UUID> cancelAll(CancelScope scope) {
		return cancels().all(scope);
	}

	/**
	 * Cancels orders as {@link #cancelAll()}, again and again, a hundred times at most,
	 * until the exchange has none left to cancel; orders that are placed meanwhile are
	 * cancelled as well. Stop orders that wait for their trigger stay: see
	 * {@link #cancelAllIncludingStops(CancelScope)}.
	 * @param scope which orders, {@link CancelScope#all()} for all
	 * @return the ids of the orders that were cancelled, each once
	 */
	public Flux<UUID> cancelAllUntilNoneIsLeft(CancelScope scope) {
		return cancels().allUntilNoneIsLeft(scope);
	}

	/**
	 * Cancels every order that can still trade, stop orders that wait for their trigger
	 * included: {@code DELETE /orders} until it finds none, then {@code GET /orders} for
	 * open, pending and active ones, page by page, and {@code DELETE /orders/{order_id}}
	 * for each, until none is listed. Key permission: view and trade; rate limit:
	 * private, cancels ahead of all else. Orders that are placed meanwhile are cancelled
	 * as well. A cancel that fails does not keep the others from being tried; the first
	 * failure is the result in the end.
	 * @param scope which orders, {@link CancelScope#all()} for all
	 * @return the ids of the orders that were cancelled, each once; or an error as of
	 * {@link #cancelAll()} or {@link #cancel(UUID)}
	 */
	public Flux<UUID> cancelAllIncludingStops(CancelScope scope) {
		Assert.notNull(scope, "scope must not be null");
		return cancels().allIncludingStops(scope);
	}

	/**
	 * Waits until an order is {@link Order#isDone() done}: {@code GET /orders/{order_id}}
	 * at once, then at growing intervals of 250 milliseconds to 4 seconds. Key
	 * permission: view or trade; rate limit: private.
	 * <p>
	 * The exchange forgets an order that is cancelled before it fills at all. An order
	 * that was seen and is not found by two looks in a row is therefore returned as it
	 * was seen last, with the status done and the reason cancelled. An order that was
	 * never seen may take some seconds to appear, so it counts as not found only after 16
	 * seconds. A look that fails and {@link CoinbaseProException#isRetryable() may be
	 * repeated} is followed by the next one; any other failure ends the wait.
	 * @param orderId the exchange's id of the order
	 * @param atMost how long to wait, positive
	 * @return the order when it is done; or an {@link OrderNotDoneException} when the
	 * time is over, after which the order still works and can be waited for again; or an
	 * {@link io.github.coinbasepro.exception.OrderNotFoundException}
	 * @throws IllegalArgumentException if the time is not positive
	 */
	public Mono<Order> awaitDone(UUID orderId, Duration atMost) {
		return awaitDone(orderId, null, atMost);
	}

	/**
	 * Waits until an order is done, as {@link #awaitDone(UUID, Duration)}. Since the
	 * order is known, one that is never found counts as cancelled without a fill, at once
	 * if it was open or active, else after 16 seconds.
	 * @param order the order, such as the answer to {@link #place(NewOrder)}
	 * @param atMost how long to wait, positive
	 * @return the order when it is done, without a request if it is already; or an
	 * {@link OrderNotDoneException} when the time is over
	 * @throws IllegalArgumentException if the time is not positive
	 */
	public Mono<Order> awaitDone(Order order, Duration atMost) {
		Assert.notNull(order, "order must not be null");
		return awaitDone(order.id(), order, atMost);
	}

	private Mono<Order> awaitDone(UUID orderId, @Nullable Order known, Duration atMost) {
		Assert.notNull(orderId, "orderId must not be null");
		Assert.notNull(atMost, "atMost must not be null");
		if (atMost.isZero() || atMost.isNegative()) {
			throw new IllegalArgumentException("atMost must be positive but was " + atMost);
		}
		if (known != null && known.isDone()) {
			return Mono.just(known);
		}
		return this.transport
			.sameParent(this.placement.awaitDone(orderId, known, this::get).timeout(atMost, notDone(orderId, atMost)));
	}

	private OrderCancels cancels() {
		return new OrderCancels(this.transport, this.placement);
	}

	private Mono<Order> notDone(UUID orderId, Duration atMost) {
		return Mono
			.error(() -> new OrderNotDoneException(this.transport.failed(GET.call(orderId), 1), orderId, atMost));
	}

}

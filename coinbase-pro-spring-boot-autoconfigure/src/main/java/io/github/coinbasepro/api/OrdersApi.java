package io.github.coinbasepro.api;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.model.CancelScope;
import io.github.coinbasepro.model.DoneReason;
import io.github.coinbasepro.model.NewOrder;
import io.github.coinbasepro.model.Order;
import io.github.coinbasepro.model.OrderQuery;
import io.github.coinbasepro.model.OrderSortKey;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Sorting;
import io.github.coinbasepro.transport.Call;
import io.github.coinbasepro.transport.Endpoint;
import io.github.coinbasepro.transport.KeyPermission;
import io.github.coinbasepro.transport.OrderPlacement;
import io.github.coinbasepro.transport.Transport;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The orders of the profile of the key. Private.
 */
public class OrdersApi {

	static final Endpoint<Order> PLACE = Endpoint.post("orders.place", "/orders")
		.needs(KeyPermission.TRADE)
		.answersStrictly(Order.class);

	static final Endpoint<Order> GET = Endpoint.get("orders.get", "/orders/{order_id}")
		.needs(KeyPermission.VIEW)
		.answersStrictly(Order.class);

	static final Endpoint<Order> GET_BY_CLIENT_ORDER_ID = Endpoint
		.get("orders.getByClientOrderId", "/orders/client:{client_order_id}")
		.needs(KeyPermission.VIEW)
		.answersStrictly(Order.class);

	static final Endpoint<Page<Order>> LIST = Endpoint.get("orders.list", "/orders")
		.needs(KeyPermission.VIEW)
		.answersStrictPageOf(Order.class);

	static final Endpoint<UUID> CANCEL = Endpoint.delete("orders.cancel", "/orders/{order_id}")
		.needs(KeyPermission.TRADE)
		.answersOneOf(UUID.class);

	static final Endpoint<UUID> CANCEL_BY_CLIENT_ORDER_ID = Endpoint
		.delete("orders.cancelByClientOrderId", "/orders/client:{client_order_id}")
		.needs(KeyPermission.TRADE)
		.answersOneOf(UUID.class);

	static final Endpoint<List<UUID>> CANCEL_ALL = Endpoint.delete("orders.cancelAll", "/orders")
		.needs(KeyPermission.TRADE)
		.answersListOf(UUID.class);

	private static final int MAX_ROUNDS = 100;

	private final Transport transport;

	private final OrderPlacement placement;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
	 * @param placement what places orders
	 */
	public OrdersApi(Transport transport, OrderPlacement placement) {
		this.transport = transport;
		this.placement = placement;
	}

	/**
	 * Places an order: {@code POST /orders}. Key permission: trade; rate limit: private.
	 * The answer comes before the order is matched, usually
	 * {@link io.github.coinbasepro.model.OrderStatus#PENDING pending}.
	 * <p>
	 * An order is never sent twice: a second subscription, or a second call with the same
	 * order, fails with an
	 * {@link io.github.coinbasepro.exception.OrderAlreadySentException} unless the first
	 * was refused or never went out. If the answer is lost, the order is looked for by
	 * its client order id for some seconds. If it is not found, the result is an
	 * {@link io.github.coinbasepro.exception.OrderOutcomeUnknownException}: it may appear
	 * later, so look by {@link #getByClientOrderId(UUID)} before doing anything else.
	 * @param order the order
	 * @return the order as the exchange took it in; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, an
	 * {@link io.github.coinbasepro.exception.InvalidOrderException} or another refusal;
	 * or an {@link IllegalArgumentException} if orders are held against their products
	 * ({@link io.github.coinbasepro.model.OrderCheck}) and this one does not fit
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
	 * @param query which orders
	 * @return the page
	 * @throws IllegalArgumentException if the product is none
	 */
	public Mono<Page<Order>> list(OrderQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all orders, newest first: {@code GET /orders}, one request for each page,
	 * made as the orders are read. Key permission: view or trade; rate limit: private.
	 * @param query which orders; begins at its page
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
		return this.transport.sendAll(query, OrdersApi::call);
	}

	/**
	 * Cancels an order: {@code DELETE /orders/{order_id}}. Key permission: trade; rate
	 * limit: private, ahead of all else. If an answer is lost the cancel is repeated; an
	 * order that is gone by then counts as cancelled if the exchange still has it and
	 * says so.
	 * @param orderId the exchange's id of the order
	 * @return the id; or an
	 * {@link io.github.coinbasepro.exception.OrderNotFoundException} or an
	 * {@link io.github.coinbasepro.exception.OrderDoneException}
	 */
	public Mono<UUID> cancel(UUID orderId) {
		return cancel(orderId, CancelScope.all());
	}

	/**
	 * Cancels an order of a known product, as {@link #cancel(UUID)}. Quicker and surer
	 * than without the product.
	 * @param orderId the exchange's id of the order
	 * @param productId the product of the order, such as {@code BTC-USD}
	 * @return the id, or an error as of {@link #cancel(UUID)}
	 * @throws IllegalArgumentException if the product is none
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
		return cancelled(within(scope, CANCEL.call(orderId)).expecting(orderId::equals), GET.call(orderId), orderId);
	}

	/**
	 * Cancels an order by your own id: {@code DELETE /orders/client:{client_oid}}. Else
	 * like {@link #cancel(UUID)}.
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
		return cancelled(within(scope, CANCEL_BY_CLIENT_ORDER_ID.call(clientOrderId)),
				GET_BY_CLIENT_ORDER_ID.call(clientOrderId), clientOrderId);
	}

	/**
	 * Cancels the orders of all products: {@code DELETE /orders}. Key permission: trade;
	 * rate limit: private, ahead of all else. Best effort: the exchange may leave some,
	 * so look again. If an answer is lost and the cancel repeated, the ids of that answer
	 * are lost, too.
	 * @return the ids of the orders that were cancelled
	 */
	public Flux<UUID> cancelAll() {
		return cancelAll(CancelScope.all());
	}

	/**
	 * Cancels the orders of a product, as {@link #cancelAll()}.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the ids of the orders that were cancelled
	 * @throws IllegalArgumentException if the product is none
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
		return this.transport.send(within(scope, CANCEL_ALL.call())).flatMapIterable((ids) -> ids);
	}

	/**
	 * Cancels orders as {@link #cancelAll()}, again and again, a hundred times at most,
	 * until the exchange has none left to cancel.
	 * @param scope which orders, {@link CancelScope#all()} for all
	 * @return the ids of the orders that were cancelled, each once
	 */
	public Flux<UUID> cancelAllUntilNoneIsLeft(CancelScope scope) {
		return this.transport.sameParent(cancelAll(scope).collectList().repeat(MAX_ROUNDS).takeUntil(List::isEmpty))
			.concatMapIterable((ids) -> ids)
			.distinct();
	}

	/**
	 * Cancels. If that took more than one attempt and the last found the order gone, the
	 * order tells whether an earlier attempt has cancelled it.
	 */
	private Mono<UUID> cancelled(Call<UUID> cancel, Call<Order> get, UUID id) {
		return this.transport.sameParent(this.transport.send(cancel)
			.onErrorResume(OrdersApi::mayBeOwnDoing,
					(refused) -> this.transport.send(get)
						.onErrorMap((failure) -> refused)
						.filter((order) -> DoneReason.CANCELED.equals(order.doneReason()))
						.map((order) -> id)
						.switchIfEmpty(Mono.error(refused))));
	}

	private static boolean mayBeOwnDoing(Throwable failure) {
		return (failure instanceof OrderNotFoundException || failure instanceof OrderDoneException)
				&& ((CoinbaseProException) failure).call().attempts() > 1;
	}

	private static <T> Call<T> within(CancelScope scope, Call<T> call) {
		Assert.notNull(scope, "scope must not be null");
		return call.query("product_id", scope.productId()).query("profile_id", scope.profileId());
	}

	private static Call<Page<Order>> call(OrderQuery query) {
		OrderSortKey sortedBy = query.sortedBy();
		Sorting sorting = query.sorting();
		return LIST.call()
			.query("status", query.statuses())
			.query("product_id", query.productId())
			.query("profile_id", query.profileId())
			.query("sortedBy", (sortedBy != null) ? sortedBy.value() : null)
			.query("sorting", (sorting != null) ? sorting.value() : null)
			.query("start_date", query.start())
			.query("end_date", query.end())
			.query("market_type", query.marketType())
			.page(query.page());
	}

}

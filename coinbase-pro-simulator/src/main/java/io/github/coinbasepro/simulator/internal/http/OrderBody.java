package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.OrderSnapshot;
import io.github.coinbasepro.simulator.internal.engine.OrderStatus;
import io.github.coinbasepro.simulator.internal.engine.OrderType;
import io.github.coinbasepro.simulator.internal.engine.Stop;
import org.jspecify.annotations.Nullable;

/**
 * An order on the wire. Which of its terms it shows depends on where it is in its life,
 * as recorded in 2025.
 */
record OrderBody(UUID id, @Nullable String price, @Nullable String size, String productId, @Nullable UUID profileId,
		String side, @Nullable String funds, @Nullable String specifiedFunds, @Nullable String stp, String type,
		@Nullable String timeInForce, @Nullable String expireTime, @Nullable Boolean postOnly, String createdAt,
		@Nullable String doneAt, @Nullable String doneReason, @Nullable String rejectReason, String fillFees,
		String filledSize, String executedValue, @Nullable String marketType, String status, boolean settled,
		@Nullable String stop, @Nullable String stopPrice, @Nullable String stopLimitPrice,
		@Nullable String fundingCurrency, @Nullable UUID clientOid) {

	/**
	 * Writes the answer to an order that is placed.
	 * @param order the order, pending
	 * @return the body
	 */
	static OrderBody placed(OrderSnapshot order) {
		return of(order, true);
	}

	/**
	 * Writes an order as whoever asks for it sees it.
	 * @param order the order
	 * @return the body
	 */
	static OrderBody of(OrderSnapshot order) {
		return of(order, order.status() != OrderStatus.PENDING);
	}

	private static OrderBody of(OrderSnapshot order, boolean terms) {
		OrderRequest request = order.terms();
		boolean limit = request.type() == OrderType.LIMIT;
		boolean pending = order.status() == OrderStatus.PENDING;
		boolean amounts = limit || terms;
		Stop stop = pending ? null : request.stop();
		return new OrderBody(order.id(), Decimals.eightOrNull(order.price()),
				amounts ? Decimals.eightOrNull(order.size()) : null, request.productId(),
				pending ? null : order.profileId(), lower(request.side()),
				amounts ? Decimals.sixteenOrNull(order.funds()) : null,
				(terms && !limit) ? Decimals.sixteenOrNull(request.funds()) : null,
				(terms && pending && limit) ? lower(request.stp()) : null, lower(request.type()),
				(terms && limit) ? request.timeInForce().name() : null,
				terms ? Timestamps.microsOrNull(order.expireTime()) : null,
				(terms && (limit || !pending)) ? request.postOnly() : null, Timestamps.micros(order.createdAt()),
				Timestamps.microsOrNull(order.doneAt()),
				(order.doneReason() != null) ? lower(order.doneReason()) : null, order.rejectReason(),
				Decimals.sixteen(order.fillFees()), Decimals.eight(order.filledSize()),
				Decimals.sixteen(order.executedValue()), pending ? null : "spot", lower(order.status()),
				order.status() == OrderStatus.DONE, (stop != null) ? lower(stop.direction()) : null,
				(stop != null) ? Decimals.eight(stop.price()) : null,
				(stop != null) ? Decimals.eightOrNull(stop.limitPrice()) : null,
				pending ? null : order.fundingCurrency(), request.clientOid());
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}

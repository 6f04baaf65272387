package io.github.coinbasepro.test.http;

import java.util.Locale;
import java.util.UUID;

import io.github.coinbasepro.test.engine.OrderRequest;
import io.github.coinbasepro.test.engine.OrderSnapshot;
import io.github.coinbasepro.test.engine.OrderStatus;
import io.github.coinbasepro.test.engine.OrderType;
import io.github.coinbasepro.test.engine.Stop;
import org.jspecify.annotations.Nullable;

/**
 * An order on the wire. A pending order does not show all of its terms yet.
 */
record OrderBody(UUID id, @Nullable String price, @Nullable String size, String productId, UUID profileId, String side,
		@Nullable String funds, @Nullable String specifiedFunds, String type, @Nullable String timeInForce,
		@Nullable String expireTime, @Nullable Boolean postOnly, String createdAt, @Nullable String doneAt,
		@Nullable String doneReason, @Nullable String rejectReason, String fillFees, String filledSize,
		String executedValue, String marketType, String status, boolean settled, @Nullable String stop,
		@Nullable String stopPrice, @Nullable String stopLimitPrice, @Nullable String stp, @Nullable UUID clientOid) {

	static OrderBody of(OrderSnapshot order) {
		OrderRequest terms = order.terms();
		boolean pending = order.status() == OrderStatus.PENDING;
		boolean limit = terms.type() == OrderType.LIMIT;
		boolean amounts = limit || !pending;
		Stop stop = pending ? null : terms.stop();
		return new OrderBody(order.id(), Decimals.eightOrNull(order.price()),
				amounts ? Decimals.eightOrNull(order.size()) : null, terms.productId(), order.profileId(),
				lower(terms.side()), amounts ? Decimals.sixteenOrNull(order.funds()) : null,
				(amounts && !limit) ? Decimals.sixteenOrNull(terms.funds()) : null, lower(terms.type()),
				(limit && !pending) ? terms.timeInForce().name() : null,
				pending ? null : Timestamps.microsOrNull(order.expireTime()), pending ? null : terms.postOnly(),
				Timestamps.micros(order.createdAt()), Timestamps.microsOrNull(order.doneAt()),
				(order.doneReason() != null) ? lower(order.doneReason()) : null, order.rejectReason(),
				Decimals.sixteen(order.fillFees()), Decimals.eight(order.filledSize()),
				Decimals.sixteen(order.executedValue()), "spot", lower(order.status()),
				order.status() == OrderStatus.DONE, (stop != null) ? lower(stop.direction()) : null,
				(stop != null) ? Decimals.eight(stop.price()) : null,
				(stop != null) ? Decimals.eightOrNull(stop.limitPrice()) : null, pending ? null : lower(terms.stp()),
				terms.clientOid());
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}

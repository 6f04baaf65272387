package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Matches orders by price, then by time, and sees to their end.
 */
final class Matching {

	private final Settlement settlement;

	private final Timeline timeline;

	Matching(Settlement settlement, Timeline timeline) {
		this.settlement = settlement;
		this.timeline = timeline;
	}

	void accept(Order order, ProductState state) {
		Stop stop = order.terms().stop();
		if (stop != null && !stop.isPair()) {
			order.await();
			waitForStop(order, stop, state);
			return;
		}
		enter(order, state, order.createdAt());
		if (stop != null && order.isLive()) {
			state.stops().add(order, stop);
		}
		triggerStops(state);
	}

	private void waitForStop(Order order, Stop stop, ProductState state) {
		state.stops().add(order, stop);
		expireInTime(order, state);
	}

	private void triggerStops(ProductState state) {
		Order order = state.stops().pollTriggered();
		while (order != null) {
			if (order.status() == OrderStatus.OPEN) {
				state.book().remove(order);
			}
			state.changed();
			order.trigger();
			enter(order, state, this.timeline.stamp());
			order = state.stops().pollTriggered();
		}
	}

	private void enter(Order order, ProductState state, Instant at) {
		if (order.terms().postOnly() && state.book().wouldTake(order)) {
			order.reject("post only");
			retire(order);
			return;
		}
		if (state.product().mode().admits(order.terms())
				&& (order.terms().timeInForce() != TimeInForce.FOK || state.book().couldFill(order))) {
			match(order, state, at);
		}
		if (order.isLive()) {
			rest(order, state, at);
		}
	}

	private void match(Order taker, ProductState state, Instant now) {
		Order maker = state.book().best(taker.side().opposite());
		if (maker != null && !taker.isLimit()) {
			taker.protectAt(maker.price());
		}
		while (taker.isLive() && maker != null && taker.accepts(maker.price())) {
			BigDecimal size = taker.fillableAt(maker.price()).min(maker.remainingSize());
			if (size.signum() == 0) {
				endIfSated(taker, maker.price(), DoneReason.FILLED, now, state);
				return;
			}
			if (maker.owner() == taker.owner()) {
				preventSelfTrade(taker, maker, size, now, state);
			}
			else {
				this.settlement.settle(state, maker, taker, size, now);
				endIfSated(maker, maker.price(), DoneReason.FILLED, now, state);
				endIfSated(taker, maker.price(), DoneReason.FILLED, now, state);
			}
			maker = state.book().best(taker.side().opposite());
		}
	}

	private void preventSelfTrade(Order taker, Order maker, BigDecimal overlap, Instant now, ProductState state) {
		switch (taker.terms().stp()) {
			case DC -> {
				BigDecimal price = maker.price();
				maker.decrease(overlap, price);
				taker.decrease(overlap, price);
				state.changed();
				endIfSated(maker, price, DoneReason.CANCELED, now, state);
				endIfSated(taker, price, DoneReason.CANCELED, now, state);
			}
			case CO -> end(maker, DoneReason.CANCELED, now, state);
			case CN -> end(taker, DoneReason.CANCELED, now, state);
			case CB -> {
				end(maker, DoneReason.CANCELED, now, state);
				end(taker, DoneReason.CANCELED, now, state);
			}
		}
	}

	private void rest(Order order, ProductState state, Instant now) {
		TimeInForce timeInForce = order.terms().timeInForce();
		if (order.isLimit() && (timeInForce == TimeInForce.GTC || timeInForce == TimeInForce.GTT)) {
			order.open();
			state.book().add(order);
			state.changed();
			expireInTime(order, state);
			this.settlement.opened(order);
		}
		else {
			end(order, DoneReason.CANCELED, now, state);
		}
	}

	private void expireInTime(Order order, ProductState state) {
		if (order.expireTime() != null && order.expiry() == null) {
			order.expireBy(this.timeline.at(order.expireTime(),
					() -> end(order, DoneReason.CANCELED, this.timeline.stamp(), state)));
		}
	}

	private void endIfSated(Order order, BigDecimal price, DoneReason reason, Instant now, ProductState state) {
		if (order.isSatedAt(price)) {
			end(order, reason, now, state);
		}
		else {
			order.refreshHold();
		}
	}

	void end(Order order, DoneReason reason, Instant now, ProductState state) {
		if (order.status() == OrderStatus.OPEN) {
			state.book().remove(order);
			state.changed();
		}
		if (order.terms().stop() != null) {
			state.stops().remove(order, order.terms().stop());
		}
		if (order.expiry() != null) {
			this.timeline.cancel(order.expiry());
		}
		order.done(reason, now);
		retire(order);
	}

	private static void retire(Order order) {
		order.refreshHold();
		order.owner().ended(order);
	}

}

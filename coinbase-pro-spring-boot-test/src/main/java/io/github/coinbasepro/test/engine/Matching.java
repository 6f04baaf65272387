package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Matches orders by price, then by time, and sees to their end.
 */
final class Matching {

	private final FeeSchedule fees;

	private final Settlement settlement;

	private final Timeline timeline;

	Matching(FeeSchedule fees, Settlement settlement, Timeline timeline) {
		this.fees = fees;
		this.settlement = settlement;
		this.timeline = timeline;
	}

	void accept(Order order, ProductState state) {
		if (order.terms().postOnly() && state.book().wouldTake(order)) {
			order.reject("post only");
			retire(order);
			return;
		}
		if (order.terms().timeInForce() != TimeInForce.FOK || state.book().couldFill(order)) {
			match(order, state);
		}
		if (order.isLive()) {
			rest(order, state);
		}
	}

	private void match(Order taker, ProductState state) {
		Instant now = taker.createdAt();
		Order maker = state.book().best(taker.side().opposite());
		while (taker.isLive() && maker != null && taker.accepts(maker.price())) {
			BigDecimal size = taker.fillableAt(maker.price()).min(maker.remainingSize());
			if (size.signum() == 0) {
				endIfSated(taker, maker.price(), DoneReason.FILLED, now, state);
				return;
			}
			if (maker.owner() == taker.owner()) {
				preventSelfTrade(taker, maker, size, state);
			}
			else {
				this.settlement.settle(state, maker, taker, size, now);
				endIfSated(maker, maker.price(), DoneReason.FILLED, now, state);
				endIfSated(taker, maker.price(), DoneReason.FILLED, now, state);
			}
			maker = state.book().best(taker.side().opposite());
		}
	}

	private void preventSelfTrade(Order taker, Order maker, BigDecimal overlap, ProductState state) {
		Instant now = taker.createdAt();
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

	private void rest(Order order, ProductState state) {
		TimeInForce timeInForce = order.terms().timeInForce();
		if (order.isLimit() && (timeInForce == TimeInForce.GTC || timeInForce == TimeInForce.GTT)) {
			order.open();
			state.book().add(order);
			state.changed();
			if (order.expireTime() != null) {
				order.expireBy(this.timeline.at(order.expireTime(),
						() -> end(order, DoneReason.CANCELED, this.timeline.stamp(), state)));
			}
		}
		else {
			end(order, DoneReason.CANCELED, order.createdAt(), state);
		}
	}

	private void endIfSated(Order order, BigDecimal price, DoneReason reason, Instant now, ProductState state) {
		if (order.isSatedAt(price)) {
			end(order, reason, now, state);
		}
		else {
			order.refreshHold(this.fees);
		}
	}

	void end(Order order, DoneReason reason, Instant now, ProductState state) {
		if (order.status() == OrderStatus.OPEN) {
			state.book().remove(order);
			state.changed();
			if (order.expiry() != null) {
				this.timeline.cancel(order.expiry());
			}
		}
		order.done(reason, now);
		retire(order);
	}

	private void retire(Order order) {
		order.refreshHold(this.fees);
		order.owner().ended(order);
	}

}

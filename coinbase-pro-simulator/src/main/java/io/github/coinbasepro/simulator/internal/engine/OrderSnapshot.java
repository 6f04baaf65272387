package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An order as it was at one moment.
 *
 * @param id id of the order
 * @param profileId profile that owns it
 * @param terms terms its owner stated
 * @param price price of a limit order, which changes when a stop-loss takes the place of
 * a take-profit
 * @param size amount of base currency, less what self-trade prevention took off
 * @param funds amount of quote currency a market order may trade, its fee taken off
 * @param createdAt when it came as long as it is pending, then when it was accepted;
 * never the same for two orders
 * @param expireTime when it is cancelled
 * @param status where it is in its life
 * @param filledSize amount of base currency traded
 * @param executedValue amount of quote currency traded
 * @param fillFees fees paid, in quote currency
 * @param hold amount its owner's account holds for it
 * @param doneAt when it was done
 * @param doneReason why it is done
 * @param rejectReason why it was rejected
 */
public record OrderSnapshot(UUID id, UUID profileId, OrderRequest terms, @Nullable BigDecimal price,
		@Nullable BigDecimal size, @Nullable BigDecimal funds, Instant createdAt, @Nullable Instant expireTime,
		OrderStatus status, BigDecimal filledSize, BigDecimal executedValue, BigDecimal fillFees, BigDecimal hold,
		@Nullable Instant doneAt, @Nullable DoneReason doneReason, @Nullable String rejectReason) {

	/**
	 * Returns the currency that pays for the order or is paid for it.
	 * @return the quote currency of its product
	 */
	public String fundingCurrency() {
		return this.terms.productId().substring(this.terms.productId().indexOf('-') + 1);
	}

	/**
	 * The price of a limit order.
	 * @return the price
	 */
	public BigDecimal limitPrice() {
		return Objects.requireNonNull(this.price, "Market orders have no price");
	}

}

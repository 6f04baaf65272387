package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An order in the hands of the exchange. It may trade as long as there is something left
 * of its size, of its funds, or of both if it has both.
 */
final class Order {

	private final UUID id;

	private final Profile owner;

	private final OrderRequest terms;

	private final Product product;

	private final Instant receivedAt;

	private final Instant createdAt;

	private final @Nullable Instant expireTime;

	private final BigDecimal budget;

	private final FeeRates rates;

	private @Nullable BigDecimal bound;

	private @Nullable BigDecimal size;

	private @Nullable BigDecimal funds;

	private BigDecimal filledSize = BigDecimal.ZERO;

	private BigDecimal executedValue = BigDecimal.ZERO;

	private BigDecimal fillFees = BigDecimal.ZERO;

	private BigDecimal hold = BigDecimal.ZERO;

	private OrderStatus status = OrderStatus.PENDING;

	private @Nullable Appointment expiry;

	private @Nullable Instant doneAt;

	private @Nullable DoneReason doneReason;

	private @Nullable String rejectReason;

	/**
	 * Create an order.
	 * @param id its id
	 * @param owner profile that places it
	 * @param terms terms its owner stated
	 * @param product product it trades
	 * @param receivedAt when it came
	 * @param createdAt when it was accepted, which is what it goes by from then on
	 * @param limits what it may use of its owner's account
	 * @param rates what it pays for its trades
	 */
	Order(UUID id, Profile owner, OrderRequest terms, Product product, Instant receivedAt, Instant createdAt,
			OrderLimits limits, FeeRates rates) {
		this.id = id;
		this.owner = owner;
		this.terms = terms;
		this.product = product;
		this.receivedAt = receivedAt;
		this.createdAt = createdAt;
		this.expireTime = (terms.cancelAfter() != null) ? receivedAt.plus(terms.cancelAfter().duration()) : null;
		this.budget = limits.budget();
		this.rates = rates;
		this.bound = terms.price();
		this.size = limits.size();
		this.funds = limits.funds();
	}

	UUID id() {
		return this.id;
	}

	Profile owner() {
		return this.owner;
	}

	OrderRequest terms() {
		return this.terms;
	}

	Side side() {
		return this.terms.side();
	}

	Product product() {
		return this.product;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	@Nullable Instant expireTime() {
		return this.expireTime;
	}

	void expireBy(Appointment expiry) {
		this.expiry = expiry;
	}

	@Nullable Appointment expiry() {
		return this.expiry;
	}

	FeeRates rates() {
		return this.rates;
	}

	/**
	 * The price of a limit order, which changes when a take-profit becomes a stop-loss.
	 * @return the price
	 */
	BigDecimal price() {
		return Objects.requireNonNull(this.bound, "Market orders have no price");
	}

	@Nullable BigDecimal limitPriceOrNull() {
		return isLimit() ? this.bound : null;
	}

	@Nullable BigDecimal sizeOrNull() {
		return this.size;
	}

	OrderStatus status() {
		return this.status;
	}

	BigDecimal filledSize() {
		return this.filledSize;
	}

	boolean isLive() {
		return this.status.isLive();
	}

	boolean isLimit() {
		return this.terms.type() == OrderType.LIMIT;
	}

	BigDecimal remainingSize() {
		return Objects.requireNonNull(this.size, "Order has no size").subtract(this.filledSize);
	}

	boolean accepts(BigDecimal price) {
		if (this.bound == null) {
			return true;
		}
		return (side() == Side.BUY) ? price.compareTo(this.bound) <= 0 : price.compareTo(this.bound) >= 0;
	}

	/**
	 * Keep a market order from trading far from the price at which it came.
	 * @param best the best price of the other side
	 */
	void protectAt(BigDecimal best) {
		BigDecimal slip = best.multiply(Product.MAX_SLIPPAGE);
		this.bound = (side() == Side.BUY) ? best.add(slip) : best.subtract(slip);
	}

	BigDecimal fillableAt(BigDecimal price) {
		BigDecimal affordable = (this.funds != null) ? affordableAt(price) : null;
		if (this.size == null || affordable == null) {
			return (affordable != null) ? affordable : remainingSize();
		}
		return affordable.min(remainingSize());
	}

	boolean isSatedAt(BigDecimal price) {
		return ((this.terms.size() != null) ? remainingSize() : affordableAt(price)).signum() == 0;
	}

	private BigDecimal affordableAt(BigDecimal price) {
		BigDecimal rest = Objects.requireNonNull(this.funds, "Order has no funds").subtract(this.executedValue);
		return Amounts.floor(rest, price, this.product.baseIncrement());
	}

	private BigDecimal requiredHold() {
		if (!isLive()) {
			return BigDecimal.ZERO;
		}
		if (side() == Side.SELL) {
			return remainingSize();
		}
		if (isLimit()) {
			return this.rates.withTaker(remainingSize().multiply(this.terms.highestPrice()));
		}
		return this.budget.subtract(this.executedValue).subtract(this.fillFees);
	}

	Account heldAccount() {
		return this.owner.account((side() == Side.BUY) ? this.product.quoteCurrency() : this.product.baseCurrency());
	}

	void refreshHold() {
		BigDecimal required = requiredHold();
		heldAccount().changeHold(this.hold, required);
		this.hold = required;
	}

	void fill(BigDecimal size, BigDecimal worth, BigDecimal fee) {
		this.filledSize = this.filledSize.add(size);
		this.executedValue = this.executedValue.add(worth);
		this.fillFees = this.fillFees.add(fee);
	}

	void decrease(BigDecimal size, BigDecimal price) {
		if (this.size != null && this.terms.size() != null) {
			this.size = this.size.subtract(size);
		}
		if (this.funds != null && this.terms.funds() != null) {
			this.funds = this.funds.subtract(size.multiply(price));
		}
	}

	void await() {
		this.status = OrderStatus.ACTIVE;
	}

	void trigger() {
		this.status = OrderStatus.PENDING;
		Stop stop = Objects.requireNonNull(this.terms.stop(), "Order has no stop");
		if (stop.limitPrice() != null) {
			this.bound = stop.limitPrice();
		}
	}

	void open() {
		this.status = OrderStatus.OPEN;
	}

	void done(DoneReason reason, Instant at) {
		this.status = OrderStatus.DONE;
		this.doneReason = reason;
		this.doneAt = at;
	}

	void reject(String reason) {
		this.status = OrderStatus.REJECTED;
		this.rejectReason = reason;
	}

	OrderSnapshot snapshot() {
		return new OrderSnapshot(this.id, this.owner.id(), this.terms, limitPriceOrNull(), this.size, this.funds,
				(this.status == OrderStatus.PENDING) ? this.receivedAt : this.createdAt, this.expireTime, this.status,
				this.filledSize, this.executedValue, this.fillFees, this.hold, this.doneAt, this.doneReason,
				this.rejectReason);
	}

}

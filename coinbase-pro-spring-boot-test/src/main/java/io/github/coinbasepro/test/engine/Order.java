package io.github.coinbasepro.test.engine;

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

	private final Instant createdAt;

	private final @Nullable Instant expireTime;

	private final BigDecimal budget;

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
	 * @param createdAt when it came
	 * @param limits what it may use of its owner's account
	 */
	Order(UUID id, Profile owner, OrderRequest terms, Product product, Instant createdAt, OrderLimits limits) {
		this.id = id;
		this.owner = owner;
		this.terms = terms;
		this.product = product;
		this.createdAt = createdAt;
		this.expireTime = (terms.cancelAfter() != null) ? createdAt.plus(terms.cancelAfter().duration()) : null;
		this.budget = limits.budget();
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

	BigDecimal price() {
		return Objects.requireNonNull(this.terms.price(), "Market orders have no price");
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
		int better = (side() == Side.BUY) ? -1 : 1;
		return !isLimit() || price.compareTo(price()) * better >= 0;
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

	BigDecimal requiredHold(FeeSchedule fees) {
		if (!isLive()) {
			return BigDecimal.ZERO;
		}
		if (side() == Side.SELL) {
			return remainingSize();
		}
		if (isLimit()) {
			return fees.withTaker(remainingSize().multiply(price()));
		}
		return this.budget.subtract(this.executedValue).subtract(this.fillFees);
	}

	Account heldAccount() {
		return this.owner.account((side() == Side.BUY) ? this.product.quoteCurrency() : this.product.baseCurrency());
	}

	void refreshHold(FeeSchedule fees) {
		BigDecimal required = requiredHold(fees);
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
		return new OrderSnapshot(this.id, this.owner.id(), this.terms, this.size, this.funds, this.createdAt,
				this.expireTime, this.status, this.filledSize, this.executedValue, this.fillFees, this.hold,
				this.doneAt, this.doneReason, this.rejectReason);
	}

}

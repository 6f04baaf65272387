package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Checks the state of an exchange: money, holds, books, times, fills and ids.
 */
final class FlowAudit {

	private static final EnumSet<OrderStatus> LIVE = EnumSet.of(OrderStatus.PENDING, OrderStatus.ACTIVE,
			OrderStatus.OPEN);

	private final Exchange exchange;

	private final List<UUID> traders;

	private final Map<UUID, PlacedOrder> orders;

	private final List<FillAudit> fills;

	private final Map<String, BigDecimal> supply;

	FlowAudit(Exchange exchange, List<UUID> traders, Map<UUID, PlacedOrder> orders) {
		this.exchange = exchange;
		this.traders = traders;
		this.orders = orders;
		this.fills = traders.stream().map((trader) -> new FillAudit(exchange, trader, orders)).toList();
		this.supply = supply();
	}

	void check() {
		assertThat(supply()).isEqualTo(this.supply);
		this.fills.forEach(FillAudit::check);
		this.traders.forEach(this::holdsAreWhatLiveOrdersNeed);
		this.traders.forEach(this::everyIdIsFound);
		this.exchange.products().forEach((product) -> bookIsNotCrossed(product.id()));
		this.orders.entrySet().removeIf((order) -> isOver(order.getKey(), order.getValue()));
	}

	private Map<String, BigDecimal> supply() {
		Map<String, BigDecimal> supply = new HashMap<>();
		this.exchange.treasury()
			.accounts()
			.forEach((account) -> supply.merge(account.currency(), account.balance(), BigDecimal::add));
		supply.replaceAll((currency, amount) -> amount.stripTrailingZeros());
		return supply;
	}

	private List<OrderSnapshot> live(UUID trader) {
		return this.exchange.orders(trader, LIVE, null, Slice.newest(Integer.MAX_VALUE));
	}

	private void holdsAreWhatLiveOrdersNeed(UUID trader) {
		Instant now = this.exchange.timeline().instant();
		Map<String, BigDecimal> needed = new HashMap<>();
		for (OrderSnapshot order : live(trader)) {
			PlacedOrder placed = this.orders.get(order.id());
			assertThat(placed).isNotNull();
			assertThat(order.status()).isNotEqualTo(OrderStatus.PENDING);
			assertThat(order.hold()).isEqualByComparingTo(placed.neededHold(order));
			needed.merge(placed.heldCurrency(), order.hold(), BigDecimal::add);
			if (order.expireTime() != null) {
				assertThat(order.expireTime()).isAfter(now);
			}
		}
		for (AccountSnapshot account : this.exchange.accounts(trader)) {
			assertThat(account.hold()).isEqualByComparingTo(needed.getOrDefault(account.currency(), BigDecimal.ZERO))
				.isBetween(BigDecimal.ZERO, account.balance());
		}
	}

	private void everyIdIsFound(UUID trader) {
		Map<UUID, OrderSnapshot> listed = this.exchange
			.orders(trader, EnumSet.allOf(OrderStatus.class), null, Slice.newest(Integer.MAX_VALUE))
			.stream()
			.collect(Collectors.toMap(OrderSnapshot::id, (order) -> order));
		Map<UUID, OrderSnapshot> bySize = this.exchange
			.orders(trader,
					new OrderQuery(LIVE, null, null, null, OrderSort.SIZE, true, Slice.newest(Integer.MAX_VALUE)))
			.stream()
			.collect(Collectors.toMap(OrderSnapshot::id, (order) -> order));
		this.orders.forEach((id, placed) -> {
			if (placed.owner().equals(trader)) {
				idIsFound(id, placed, listed.get(id), bySize.containsKey(id));
			}
		});
	}

	private void idIsFound(UUID id, PlacedOrder placed, @Nullable OrderSnapshot listed, boolean isLive) {
		OrderReference byId = OrderReference.byId(id);
		UUID clientOid = placed.request().clientOid();
		if (listed == null) {
			assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> this.exchange.order(placed.owner(), byId))
				.matches(RefusedException::isNotFound);
			return;
		}
		assertThat(isLive).isEqualTo(listed.status().isLive());
		assertThat(this.exchange.order(placed.owner(), byId)).isEqualTo(listed);
		if (clientOid != null) {
			assertThat(this.exchange.order(placed.owner(), OrderReference.byClientOid(clientOid))).isEqualTo(listed);
		}
		if (listed.filledSize().signum() > 0) {
			assertThat(this.exchange.fills(placed.owner(), id, null, Slice.newest(1))).hasSize(1);
		}
	}

	private void bookIsNotCrossed(String productId) {
		BookSnapshot book = this.exchange.book(productId);
		if (!book.bids().isEmpty() && !book.asks().isEmpty()) {
			assertThat(book.bids().get(0).price()).isLessThan(book.asks().get(0).price());
		}
		assertThat(book.bids()).extracting(BookSnapshot.Entry::size).allMatch((size) -> size.signum() > 0);
		assertThat(book.asks()).extracting(BookSnapshot.Entry::size).allMatch((size) -> size.signum() > 0);
	}

	private boolean isOver(UUID id, PlacedOrder placed) {
		try {
			return !this.exchange.order(placed.owner(), OrderReference.byId(id)).status().isLive();
		}
		catch (RefusedException ex) {
			return true;
		}
	}

}

package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A match of two orders.
 *
 * @param tradeId number of the trade, ascending by one within a product
 * @param productId product that traded
 * @param price price of the maker's order
 * @param size amount of base currency
 * @param makerSide side of the order that stood in the book
 * @param time when it happened
 * @param makerOrderId order that stood in the book
 * @param takerOrderId order that took
 */
public record Trade(long tradeId, String productId, BigDecimal price, BigDecimal size, Side makerSide, Instant time,
		UUID makerOrderId, UUID takerOrderId) {

}

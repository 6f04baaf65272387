package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.model.Side;

/**
 * A trade that anyone may see.
 *
 * @param time when it traded
 * @param tradeId id, ascending within a product
 * @param price price in the quote currency
 * @param size size in the base currency
 * @param side side of the maker: {@link Side#BUY} means that the price ticked down
 */
public record Trade(Instant time, long tradeId, BigDecimal price, BigDecimal size, Side side) {

}

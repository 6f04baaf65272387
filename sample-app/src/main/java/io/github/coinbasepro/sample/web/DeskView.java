package io.github.coinbasepro.sample.web;

import io.github.coinbasepro.sample.DeskExchange;
import org.jspecify.annotations.Nullable;

/**
 * What a page must know of the desk before it may send an order.
 *
 * @param run changes with each start of the desk
 * @param exchange where orders go
 * @param reason why no order can be sent now, or null if orders can be sent
 */
record DeskView(String run, DeskExchange exchange, @Nullable String reason) {

}

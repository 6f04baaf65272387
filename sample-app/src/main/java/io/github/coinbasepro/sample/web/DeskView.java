package io.github.coinbasepro.sample.web;

import io.github.coinbasepro.sample.DeskExchange;
import org.jspecify.annotations.Nullable;

record DeskView(DeskExchange exchange, boolean trading, @Nullable String reason) {

}

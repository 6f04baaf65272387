package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;

import io.github.coinbasepro.products.Ticker;
import org.jspecify.annotations.Nullable;

record QuoteView(@Nullable BigDecimal price, @Nullable BigDecimal bid, @Nullable BigDecimal ask) {

	static QuoteView of(Ticker ticker) {
		return new QuoteView(ticker.price(), ticker.bid(), ticker.ask());
	}

}

package io.github.coinbasepro.book;

import com.fasterxml.jackson.annotation.JsonAlias;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class BookJson {

	private BookJson() {
	}

	interface AuctionNames {

		@JsonAlias("indicative_open_price")
		Object openPrice();

		@JsonAlias("indicative_open_size")
		Object openSize();

		@JsonAlias("indicative_bid_price")
		Object bestBidPrice();

		@JsonAlias("indicative_bid_size")
		Object bestBidSize();

		@JsonAlias("indicative_ask_price")
		Object bestAskPrice();

		@JsonAlias("indicative_ask_size")
		Object bestAskSize();

		@JsonAlias("auction_status")
		Object auctionState();

	}

	@JsonDeserialize(using = OrderBookEntryDeserializer.class)
	interface OrderBookEntryRow {

	}

}

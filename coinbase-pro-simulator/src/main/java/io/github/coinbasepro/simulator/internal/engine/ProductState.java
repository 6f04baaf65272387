package io.github.coinbasepro.simulator.internal.engine;

/**
 * A product with its order book and its trades.
 */
final class ProductState {

	private final OrderBook book = new OrderBook();

	private final StopBook stops = new StopBook();

	private final TradeTape tape = new TradeTape();

	private Product product;

	private long sequence;

	ProductState(Product product) {
		this.product = product;
	}

	Product product() {
		return this.product;
	}

	OrderBook book() {
		return this.book;
	}

	StopBook stops() {
		return this.stops;
	}

	TradeTape tape() {
		return this.tape;
	}

	long sequence() {
		return this.sequence;
	}

	void changed() {
		this.sequence++;
	}

	void enter(TradingMode mode) {
		this.product = this.product.withMode(mode);
	}

}

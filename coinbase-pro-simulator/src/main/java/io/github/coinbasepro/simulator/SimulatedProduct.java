package io.github.coinbasepro.simulator;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.TradingMode;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;

/**
 * A product of a simulated exchange in the hands of a test: what stands in its book, what
 * trades, and what the exchange lets its users do.
 */
public final class SimulatedProduct {

	private final Exchange exchange;

	private final SeededMarket market;

	private final String id;

	SimulatedProduct(Exchange exchange, SeededMarket market, String id) {
		this.exchange = exchange;
		this.market = market;
		this.id = id;
	}

	/**
	 * Set what the exchange itself quotes, in place of all that it quoted before. Orders
	 * of its users stay, and trade if a quote meets them. Unless one does nothing trades,
	 * so neither the ticker nor stops move; {@link #setPrice(String)} moves all of them.
	 * From then on the market leaves the product alone, until {@link #returnToMarket()}.
	 * @param book what to quote
	 * @throws IllegalArgumentException if a price or a size is no multiple of the
	 * product's increment, or the product takes no orders
	 */
	public void setBook(SimulatedBook book) {
		try {
			this.market.setBook(this.id, book.requests(this.id));
		}
		catch (RefusedException ex) {
			throw new IllegalArgumentException("The book of " + this.id + " cannot be set: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Sets the price. The product trades at it, so that the ticker shows it; the exchange
	 * quotes a book around it; orders of users that stand at it or at a better price
	 * trade; and stops that it reaches are triggered, and trade in that book. From then
	 * on the market leaves the product alone, until {@link #returnToMarket()}.
	 * @param price the price, such as {@code 50000}
	 * @throws IllegalArgumentException if the price is not a positive multiple of the
	 * product's increment, or the product takes no orders
	 */
	public void setPrice(String price) {
		setPrice(new BigDecimal(price));
	}

	/**
	 * Sets the price as {@link #setPrice(String)} does.
	 * @param price the price
	 * @throws IllegalArgumentException if the price is not a positive multiple of the
	 * product's increment, or the product takes no orders
	 */
	public void setPrice(BigDecimal price) {
		BigDecimal increment = this.exchange.product(this.id).quoteIncrement();
		if (price.signum() <= 0 || price.remainder(increment).signum() != 0) {
			throw new IllegalArgumentException("The price of " + this.id + " must be a positive multiple of "
					+ increment.toPlainString() + ", not " + price.toPlainString());
		}
		try {
			this.market.setPrice(this.id, price);
		}
		catch (RefusedException ex) {
			throw new IllegalArgumentException("The price of " + this.id + " cannot be set: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Makes the product one that never traded: it has neither trades nor candles, nor a
	 * price in its ticker and its statistics, and the exchange quotes nothing until
	 * {@link #returnToMarket()} or a quote of the test. Orders and fills of users stay.
	 */
	public void forgetTrades() {
		this.market.forgetTrades(this.id);
	}

	/**
	 * Repeat recorded trades. The first one happens now, the others as much later as they
	 * did then, while the time of the exchange passes at once. Orders of users that stand
	 * at the same price or a better one trade first. Each trade happens in a book around
	 * its price, in which the stops that it triggers trade: the exchange itself quotes
	 * its size a tick above and a tick below, and ten times the usual size at each of ten
	 * prices behind, half a thousandth apart. From then on the market leaves the product
	 * alone, until {@link #returnToMarket()}.
	 * @param csv a file in UTF-8 with a trade in each line: time, price, size in base
	 * currency, and side of the maker, {@code buy} or {@code sell}, with commas between.
	 * Times are seconds since the epoch or ISO 8601, oldest first or newest first. A
	 * first line that begins with {@code time} is skipped.
	 * @return how many trades there were
	 * @throws IOException if the file cannot be read
	 * @throws IllegalArgumentException if a line is no trade, or the product cannot trade
	 * so
	 */
	public int replayTrades(Path csv) throws IOException {
		try (Reader reader = Files.newBufferedReader(csv)) {
			return replayTrades(reader);
		}
	}

	/**
	 * Repeat recorded trades as {@link #replayTrades(Path)} does.
	 * @param csv the lines; the caller closes it
	 * @return how many trades there were
	 * @throws IOException if they cannot be read
	 * @throws IllegalArgumentException if a line is no trade, or the product cannot trade
	 * so
	 */
	public int replayTrades(Reader csv) throws IOException {
		return this.market.replayTrades(this.id, csv);
	}

	/**
	 * Repeat recorded candles, each as four trades that make the same candle again. The
	 * first one begins with the next whole interval. All else is as with
	 * {@link #replayTrades(Path)}.
	 * @param csv a file in UTF-8 with a candle in each line: time, low, high, open,
	 * close, and volume in base currency, with commas between. The shortest distance
	 * between two times is the interval. A volume of less than four of the smallest sizes
	 * leaves out some of the prices.
	 * @return how many candles there were
	 * @throws IOException if the file cannot be read
	 * @throws IllegalArgumentException if a line is no candle, or the product cannot
	 * trade so
	 */
	public int replayCandles(Path csv) throws IOException {
		try (Reader reader = Files.newBufferedReader(csv)) {
			return replayCandles(reader);
		}
	}

	/**
	 * Repeat recorded candles as {@link #replayCandles(Path)} does.
	 * @param csv the lines; the caller closes it
	 * @return how many candles there were
	 * @throws IOException if they cannot be read
	 * @throws IllegalArgumentException if a line is no candle, or the product cannot
	 * trade so
	 */
	public int replayCandles(Reader csv) throws IOException {
		return this.market.replayCandles(this.id, csv);
	}

	/**
	 * Let the market trade the product again, from its last price on, in place of what
	 * was set or replayed.
	 */
	public void returnToMarket() {
		this.market.resume(this.id);
	}

	/**
	 * Take every order again, also after {@link #delist()}.
	 */
	public void tradeFreely() {
		this.exchange.enter(this.id, TradingMode.FULL);
	}

	/**
	 * Take limit orders only.
	 */
	public void limitOnly() {
		this.exchange.enter(this.id, TradingMode.LIMIT_ONLY);
	}

	/**
	 * Take post-only orders only.
	 */
	public void postOnly() {
		this.exchange.enter(this.id, TradingMode.POST_ONLY);
	}

	/**
	 * Take no orders, only cancels. What stands in the book stays there.
	 */
	public void cancelOnly() {
		this.exchange.enter(this.id, TradingMode.CANCEL_ONLY);
	}

	/**
	 * Take no orders, only cancels, and say that trading is disabled.
	 */
	public void disableTrading() {
		this.exchange.enter(this.id, TradingMode.DISABLED);
	}

	/**
	 * Cancel all orders and take no more. The product stays in the list, as delisted.
	 */
	public void delist() {
		this.exchange.enter(this.id, TradingMode.DELISTED);
	}

}

package io.github.coinbasepro.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import io.github.coinbasepro.simulator.SimulatedBook;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.simulator.SimulatedProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The snippets about time and market in a test's hands, run.
 */
class MarketSnippetTests {

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void time() {
		SimulatedCoinbasePro exchange = this.exchange;
		Instant before = exchange.time().instant();
		exchange.time().stand();
		exchange.time().advance(Duration.ofHours(25));
		exchange.time().runAtSpeed(3600);
		exchange.advanceMarket(1440, Duration.ofMinutes(1));
		assertThat(exchange.time().instant()).isAfter(before.plus(Duration.ofHours(49)));
	}

	@Test
	void market(@TempDir Path folder) throws IOException {
		SimulatedCoinbasePro exchange = this.exchange;
		Path trades = Files.writeString(folder.resolve("trades.csv"), "1,64000.00,0.1,buy\n");
		Path candles = Files.writeString(folder.resolve("candles.csv"), "60,63000,65000,64000,64100,10\n");
		SimulatedProduct bitcoin = exchange.product("BTC-USD");
		bitcoin.setPrice("50000");
		bitcoin.setBook(SimulatedBook.empty().bid("63999.99", "0.5").ask("64000.01", "0.25"));
		bitcoin.replayTrades(trades);
		bitcoin.replayCandles(candles);
		bitcoin.returnToMarket();
		bitcoin.cancelOnly();
		bitcoin.forgetTrades();
		assertThat(exchange.time().instant()).isAfter(Instant.now().minusSeconds(5));
	}

}

package io.github.coinbasepro.docs;

import java.math.BigDecimal;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.products.ProductsApi;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class DipBuyerMockTests {

	private final CoinbaseProClient coinbase = mock();

	private final ProductsApi products = mock();

	@Test
	void buysNothingWithoutAPrice() {
		FailedCall call = new FailedCall("products.ticker", "GET", "/products/{product_id}/ticker", 3, null);
		given(this.coinbase.products()).willReturn(this.products);
		given(this.products.ticker("BTC-USD")).willReturn(Mono.error(new ConnectFailedException(call, "refused")));

		assertThatExceptionOfType(ConnectFailedException.class)
			.isThrownBy(() -> new DipBuyer(this.coinbase).buyBelow(new BigDecimal("60000.00")).block());
		verify(this.coinbase, never()).orders();
	}

}

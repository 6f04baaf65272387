package io.github.coinbasepro.benchmarks;

import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;

import org.knowm.xchange.ExchangeFactory;
import org.knowm.xchange.ExchangeSpecification;
import org.knowm.xchange.coinbasepro.CoinbaseProExchange;
import org.knowm.xchange.coinbasepro.dto.trade.CoinbaseProPlaceLimitOrder;
import org.knowm.xchange.coinbasepro.dto.trade.CoinbaseProPlaceOrder;
import org.knowm.xchange.coinbasepro.service.CoinbaseProMarketDataServiceRaw;
import org.knowm.xchange.coinbasepro.service.CoinbaseProTradeServiceRaw;
import org.knowm.xchange.currency.CurrencyPair;
import reactor.core.publisher.Mono;

/**
 * XChange, which blocks, does not sign what is public, and reads no more of an order than
 * its id.
 */
final class XChange implements Contestant {

	private final CoinbaseProMarketDataServiceRaw market;

	private final CoinbaseProTradeServiceRaw trade;

	XChange(URI server) {
		ExchangeSpecification specification = new ExchangeSpecification(CoinbaseProExchange.class);
		specification.setSslUri(server.toString());
		specification.setHost(server.getHost());
		specification.setPort(server.getPort());
		specification.setApiKey(Fixtures.KEY);
		specification.setSecretKey(Fixtures.SECRET);
		specification.setExchangeSpecificParametersItem("passphrase", Fixtures.PASSPHRASE);
		specification.setShouldLoadRemoteMetaData(true);
		CoinbaseProExchange exchange = (CoinbaseProExchange) ExchangeFactory.INSTANCE.createExchange(specification);
		this.market = (CoinbaseProMarketDataServiceRaw) exchange.getMarketDataService();
		this.trade = (CoinbaseProTradeServiceRaw) exchange.getTradeService();
	}

	@Override
	public Mono<?> ticker() {
		return Mono.fromCallable(() -> this.market.getCoinbaseProProductTicker(CurrencyPair.BTC_USD));
	}

	@Override
	public Mono<?> order() {
		return Mono.fromCallable(() -> this.trade.placeCoinbaseProOrder(newOrder()));
	}

	private static CoinbaseProPlaceOrder newOrder() {
		CoinbaseProPlaceLimitOrder.Builder order = new CoinbaseProPlaceLimitOrder.Builder();
		order.price(new BigDecimal("60000.00")).size(new BigDecimal("0.01"));
		order.productId("BTC-USD");
		order.side(CoinbaseProPlaceOrder.Side.buy);
		order.type(CoinbaseProPlaceOrder.Type.limit);
		order.clientOid(UUID.randomUUID().toString());
		return order.build();
	}

	@Override
	public boolean isBlocking() {
		return true;
	}

}

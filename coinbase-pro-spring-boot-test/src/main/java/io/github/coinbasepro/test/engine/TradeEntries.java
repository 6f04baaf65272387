package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a trade leaves in the ledgers of one side, once its money has moved.
 */
final class TradeEntries {

	private TradeEntries() {
	}

	static void write(Trade trade, Order order, BigDecimal worth, BigDecimal fee) {
		Account base = order.owner().account(order.product().baseCurrency());
		Account quote = order.owner().account(order.product().quoteCurrency());
		if (!base.ledger().isKept()) {
			return;
		}
		Map<String, String> details = Map.of("order_id", order.id().toString(), "trade_id",
				Long.toString(trade.tradeId()), "product_id", trade.productId());
		boolean buys = order.side() == Side.BUY;
		base.ledger()
			.write(buys ? trade.size() : trade.size().negate(), base.balance(), LedgerType.MATCH, details,
					trade.time());
		quote.ledger()
			.write(buys ? worth.negate() : worth, quote.balance().add(fee), LedgerType.MATCH, details, trade.time());
		quote.ledger().write(fee.negate(), quote.balance(), LedgerType.FEE, details, trade.time());
	}

}

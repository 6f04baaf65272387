package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

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
		LedgerDetails details = new Details(order.id(), trade.tradeId(), trade.productId());
		boolean buys = order.side() == Side.BUY;
		base.ledger()
			.write(buys ? trade.size() : trade.size().negate(), base.balance(), LedgerType.MATCH, details,
					trade.time());
		quote.ledger()
			.write(buys ? worth.negate() : worth, quote.balance().add(fee), LedgerType.MATCH, details, trade.time());
		quote.ledger().write(fee.negate(), quote.balance(), LedgerType.FEE, details, trade.time());
	}

	private record Details(UUID orderId, long tradeId, String productId) implements LedgerDetails {

		@Override
		public Map<String, String> toMap() {
			return Map.of("order_id", this.orderId.toString(), "trade_id", Long.toString(this.tradeId), "product_id",
					this.productId);
		}

	}

}

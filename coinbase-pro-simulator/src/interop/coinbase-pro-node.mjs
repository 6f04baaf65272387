import { readFileSync } from 'node:fs';
import { CandleGranularity, CoinbasePro, OrderBookLevel, OrderSide, OrderStatus, OrderType } from 'coinbase-pro-node';
import { check, exchange, run } from './steps.mjs';

const { version } = JSON.parse(readFileSync('node_modules/coinbase-pro-node/package.json', 'utf8'));

const { rest } = new CoinbasePro({
	apiKey: exchange.key,
	apiSecret: exchange.secret,
	passphrase: exchange.passphrase,
	httpUrl: exchange.restUrl,
	wsUrl: 'ws://127.0.0.1:1',
});

const product = 'BTC-USD';
const limit = { product_id: product, side: OrderSide.BUY, type: OrderType.LIMIT, price: '1000.50', size: '0.01' };
let placed;

await run(`coinbase-pro-node ${version}`, {
	'time': async () => (await rest.time.getTime()).iso,
	'currencies': async () => (await rest.currency.listCurrencies()).map((currency) => currency.id).join(' '),
	'products': async () => (await rest.product.getProducts()).map((found) => found.id).join(' '),
	'book': async () => {
		const best = await rest.product.getProductOrderBook(product, { level: OrderBookLevel.ONLY_BEST_BID_AND_ASK });
		const whole = await rest.product.getProductOrderBook(product, { level: OrderBookLevel.FULL_ORDER_BOOK });
		check(best.bids.length === 1 && whole.bids.length >= 1, JSON.stringify(best));
		return best.bids[0].join(' ');
	},
	'ticker and stats': async () => {
		const ticker = await rest.product.getProductTicker(product);
		const stats = await rest.product.getProductStats(product);
		return `${ticker.price} ${stats.volume}`;
	},
	'trades, page by page': async () => {
		const first = await rest.product.getTrades(product, { limit: 5 });
		const second = await rest.product.getTrades(product, { limit: 5, after: first.pagination.after });
		check(first.data[4].trade_id - 1 === second.data[0].trade_id, 'pages do not meet');
		return first.pagination.after;
	},
	'candles': async () => {
		const candles = await rest.product.getCandles(product, { granularity: CandleGranularity.ONE_HOUR });
		check(candles.length >= 300, `${candles.length} candles`);
		return candles.length;
	},
	'accounts': async () => {
		const accounts = await rest.account.listAccounts();
		const account = await rest.account.getAccount(accounts[0].id);
		check(account.id === accounts[0].id, JSON.stringify(account));
		return accounts.length;
	},
	'place a limit order': async () => {
		placed = await rest.order.placeOrder({ ...limit, client_oid: crypto.randomUUID() });
		return placed.id;
	},
	'place an order with numbers': async () =>
		(await rest.order.placeOrder({ ...limit, price: 1000.25, size: 0.02, stp: 'co', post_only: true })).id,
	'place a market order': async () =>
		(await rest.order.placeOrder({ product_id: product, side: OrderSide.SELL, type: OrderType.MARKET, size: '0.01' }))
			.id,
	'find an order': async () => {
		const order = await rest.order.getOrder(placed.id);
		const same = await rest.order.getOrder(`client:${placed.client_oid}`);
		check(order.status === OrderStatus.OPEN && same.id === order.id, JSON.stringify(same));
		return order.status;
	},
	'find orders by repeated status': async () => {
		const orders = await rest.order.getOrders({ status: [OrderStatus.OPEN, OrderStatus.DONE] });
		check(orders.data.length === 3, `${orders.data.length} orders`);
		return orders.data.length;
	},
	'fills': async () => {
		const fills = await rest.fill.getFillsByProductId(product);
		check(fills.data.length > 0, 'no fills');
		return fills.data.length;
	},
	'cancel an order': async () => {
		const id = await rest.order.cancelOrder(placed.id, product);
		check(id === placed.id, `cancelled ${id}`);
		check((await rest.order.getOrder(placed.id)) === null, 'order is still there');
		return id;
	},
	'cancel all orders': async () => {
		const ids = await rest.order.cancelOpenOrders(product);
		check(ids.length === 1, JSON.stringify(ids));
		return ids.length;
	},
});

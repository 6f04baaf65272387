import ccxt from 'ccxt';
import { check, exchange, run } from './steps.mjs';

const client = new ccxt.coinbaseexchange({
	apiKey: exchange.key,
	secret: exchange.secret,
	password: exchange.passphrase,
	urls: { api: { public: exchange.restUrl, private: exchange.restUrl } },
});

const symbol = 'BTC/USD';
const placed = [];

async function cancelled(id) {
	const open = await client.fetchOpenOrders(symbol);
	check(!open.some((order) => order.id === id), `order ${id} is still open`);
	return id;
}

await run(`ccxt ${ccxt.version}`, {
	'time': async () => new Date(await client.fetchTime()).toISOString(),
	'currencies': async () => Object.keys(await client.fetchCurrencies()).join(' '),
	'products': async () => {
		const markets = await client.loadMarkets();
		check(markets[symbol].active, 'BTC/USD is not active');
		return Object.keys(markets).join(' ');
	},
	'book': async () => {
		const book = await client.fetchOrderBook(symbol);
		check(book.bids[0][0] < book.asks[0][0], 'book is crossed');
		return `${book.bids[0][0]} ${book.asks[0][0]}`;
	},
	'book, order by order': async () => (await client.fetchOrderBook(symbol, undefined, { level: 3 })).bids.length,
	'ticker': async () => {
		const ticker = await client.fetchTicker(symbol);
		check(ticker.last > 0, 'no price');
		return ticker.last;
	},
	'trades': async () => {
		const trades = await client.fetchTrades(symbol, undefined, 10);
		check(trades.length === 10, `${trades.length} trades`);
		return trades.length;
	},
	'candles': async () => {
		const candles = await client.fetchOHLCV(symbol, '1h', Date.now() - 24 * 3600 * 1000, 20);
		check(candles.length > 0 && candles.length <= 21, `${candles.length} candles`);
		return candles.length;
	},
	'accounts': async () => {
		const accounts = await client.fetchAccounts();
		const balance = await client.fetchBalance();
		check(balance.total.USD === 100000, `balance ${balance.total.USD}`);
		return accounts.length;
	},
	'place a limit order': async () => {
		const order = await client.createOrder(symbol, 'limit', 'buy', 0.01, 1000.5);
		placed.push(order.id);
		return order.id;
	},
	'place an order with a client id': async () => {
		const clientOrderId = crypto.randomUUID();
		const order = await client.createOrder(symbol, 'limit', 'buy', 0.01, 1001, { clientOrderId, postOnly: true });
		placed.push(order.id);
		const found = await client.fetchOrder(undefined, symbol, { clientOrderId });
		check(found.id === order.id, `found ${found.id}`);
		return clientOrderId;
	},
	'place an order with a client id that is no UUID': async () => {
		const order = await client.createOrder(symbol, 'limit', 'sell', 0.01, 900000, { clientOrderId: 'mine-1' });
		placed.push(order.id);
		return order.id;
	},
	'place a market order': async () => {
		const order = await client.createOrder(symbol, 'market', 'buy', 0.01);
		const found = await client.fetchOrder(order.id, symbol);
		check(found.status === 'closed' && found.filled === 0.01, JSON.stringify(found));
		return `${found.status} ${found.average ?? found.cost}`;
	},
	'find an order': async () => {
		const order = await client.fetchOrder(placed[0], symbol);
		check(order.status === 'open' && order.price === 1000.5, JSON.stringify(order));
		return order.status;
	},
	'find open orders': async () => {
		const orders = await client.fetchOpenOrders(symbol);
		check(orders.length === placed.length, `${orders.length} orders`);
		return orders.length;
	},
	'find orders, open and done': async () => (await client.fetchOrders(symbol)).length,
	'find closed orders': async () => (await client.fetchClosedOrders(symbol)).length,
	'fills': async () => {
		const trades = await client.fetchMyTrades(symbol);
		check(trades.length > 0, 'no fills');
		return trades.length;
	},
	'cancel an order': async () => {
		await client.cancelOrder(placed[0], symbol);
		return cancelled(placed[0]);
	},
	'cancel all orders of a product': async () => {
		await client.cancelAllOrders(symbol);
		return cancelled(placed[1]);
	},
});

import { byId, element, keyedRows, row, setNumber, setText } from "./dom.js";
import { arrow, capital, fixed, time, tone } from "./format.js";

/** What belongs to the trader: balances, resting orders and fills. */
export class Account {

	#products;

	#cancel;

	#busy = new Set();

	#closed = true;

	/** Takes the products of the exchange, and what cancels an order. */
	constructor(products, cancel) {
		this.#products = products;
		this.#cancel = cancel;
	}

	/** Tells whether orders can be canceled now. */
	open(opened) {
		this.#closed = !opened;
		byId("order-rows").querySelectorAll("button").forEach((button) => (button.disabled = this.#closed));
	}

	showBalances(balances) {
		keyedRows(byId("balance-rows"), balances, (balance) => balance.currency, () => row(3), (line, balance) => {
			const decimals = this.#products.ofCurrency(balance.currency);
			setText(line.cells[0], balance.currency);
			setNumber(line.cells[1], fixed(balance.available, decimals));
			setNumber(line.cells[2], fixed(balance.hold, decimals));
		});
	}

	showOrders(orders) {
		setText(byId("order-count"), String(orders.length));
		const focused = document.activeElement?.closest("#order-rows tr");
		keyedRows(byId("order-rows"), orders, (order) => order.id, (order) => this.#orderRow(order), (line, order) => this.#fillOrder(line, order));
		if (focused && !focused.isConnected) {
			(byId("order-rows").querySelector("button:enabled") ?? byId("orders-title")).focus();
		}
	}

	showFills(fills) {
		keyedRows(byId("fill-rows"), fills, (fill) => `${fill.product}/${fill.tradeId}`, () => row(4), (line, fill) => {
			const decimals = this.#products.get(fill.product);
			line.cells[0].className = tone(fill.side);
			setText(line.cells[0], `${arrow(fill.side)} ${capital(fill.side)}`);
			setText(line.cells[1], fixed(fill.price, decimals.priceDecimals));
			setNumber(line.cells[2], fixed(fill.size, decimals.sizeDecimals));
			setText(line.cells[3], time(fill.time));
		});
	}

	/** Says in place of the rows why there are none. */
	note(feed, text) {
		setText(byId(`${feed}-note`), text);
	}

	#orderRow(order) {
		const line = row(9);
		const button = element("button", { type: "button", class: "quiet" }, "Cancel");
		button.addEventListener("click", () => this.#press(order, button));
		line.cells[8].append(button);
		return line;
	}

	#fillOrder(line, order) {
		const decimals = this.#products.get(order.product);
		const price = order.price ? fixed(order.price, decimals.priceDecimals) : "Market";
		const stop = order.stopPrice ? `${order.stop === "entry" ? "≥" : "≤"} ${fixed(order.stopPrice, decimals.priceDecimals)}` : "";
		const size = fixed(order.size ?? "", decimals.sizeDecimals);
		line.cells[0].className = tone(order.side);
		setText(line.cells[0], `${arrow(order.side)} ${capital(order.side)}`);
		setText(line.cells[1], order.product);
		setText(line.cells[2], typeOf(order));
		setText(line.cells[3], stop);
		setText(line.cells[4], price);
		setNumber(line.cells[5], size);
		setNumber(line.cells[6], fixed(order.filled, decimals.sizeDecimals));
		setText(line.cells[7], time(order.createdAt));
		const button = line.cells[8].firstChild;
		button.disabled = this.#closed;
		button.setAttribute("aria-label", `Cancel ${order.side} ${size} ${order.product} at ${price}${stop && `, stop ${stop}`}`);
	}

	async #press(order, button) {
		if (this.#busy.has(order.id)) {
			return;
		}
		this.#busy.add(order.id);
		button.setAttribute("aria-disabled", "true");
		await this.#cancel(order);
		this.#busy.delete(order.id);
		button.removeAttribute("aria-disabled");
	}

}

function typeOf(order) {
	const type = order.stop ? `Stop ${order.type}` : capital(order.type);
	return order.postOnly ? `${type}, post` : type;
}

import { Decimal } from "./decimal.js";
import { fixed } from "./format.js";

const OVER = ["done", "rejected"];

const NONE = new Decimal(0n, 0);

/** Whether nothing more becomes of an order. */
export const isOver = (order) => OVER.includes(order.status);

/** An order in the words of a ticket: buy 0.01 BTC at 60,000.00. */
export function terms({ side, size, funds, price }, product) {
	const amount = size ? `${fixed(size, product.sizeDecimals)} ${product.base}` : funds ? `for ${fixed(funds, product.priceDecimals)} ${product.quote}` : product.base;
	return `${side} ${amount}${price ? ` at ${fixed(price, product.priceDecimals)}` : ""}`;
}

/** Where an order is in its life, as the exchange says: a text and its kind. */
export function state(order, product) {
	const filled = Decimal.parse(order.filled) ?? NONE;
	const size = Decimal.parse(order.size);
	const part = filled.sign > 0 && size !== null && filled.isLessThan(size);
	const progress = () => `${fixed(filled, product.sizeDecimals)} of ${fixed(size, product.sizeDecimals)} ${product.base}`;
	if (order.status === "rejected") {
		return { text: `✕ Rejected by the exchange: ${order.rejectReason ?? "no reason given"} (${terms(order, product)})`, kind: "bad" };
	}
	if (order.status === "done" && filled.sign === 0) {
		return { text: `■ Canceled without a fill: ${terms(order, product)}`, kind: "warn" };
	}
	if (order.status === "done" && part) {
		const what = order.type === "market" ? "Filled in part, the rest canceled" : "Canceled, filled in part";
		return { text: `◐ ${what}: ${order.side} ${progress()}${average(order, filled, product)}`, kind: "warn" };
	}
	if (order.status === "done") {
		return { text: `✓ Filled: ${order.side} ${fixed(filled, product.sizeDecimals)} ${product.base}${average(order, filled, product)}`, kind: "good" };
	}
	if (order.status === "open") {
		return { text: filled.sign > 0 ? `✓ Resting, ${progress()} filled: ${terms(order, product)}` : `✓ Resting: ${terms(order, product)}`, kind: "good" };
	}
	return { text: `✓ ${order.status === "active" ? "Waits for its stop" : "Accepted"}: ${terms(order, product)}`, kind: "good" };
}

function average(order, filled, product) {
	const executed = Decimal.parse(order.executed);
	return executed ? `, average ${fixed(executed.over(filled, product.priceDecimals), product.priceDecimals)}` : "";
}

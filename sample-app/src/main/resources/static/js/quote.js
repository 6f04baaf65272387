import { byId, setText } from "./dom.js";
import { Decimal } from "./decimal.js";
import { arrow, fixed } from "./format.js";

/** The bar on top: the price, where it came from, and the day around it. */
export class Quote {

	#price = null;

	#open = null;

	#tick = "flat";

	clear() {
		this.#price = null;
		this.#open = null;
		this.#tick = "flat";
		["price", "change", "bid", "ask", "high", "low", "volume"].forEach((id) => setText(byId(id), "–"));
	}

	showQuote(quote, product) {
		const price = Decimal.parse(quote.price);
		const move = this.#price === null ? 0 : price.minus(this.#price).sign;
		if (move !== 0) {
			this.#tick = move > 0 ? "buy" : "sell";
		}
		this.#price = price;
		const text = fixed(price, product.priceDecimals);
		const node = byId("price");
		node.dataset.tick = this.#tick;
		setText(node, this.#tick === "flat" ? text : `${arrow(this.#tick)} ${text}`);
		["bid", "ask"].forEach((id) => setText(byId(id), fixed(quote[id], product.priceDecimals)));
		document.title = `${text} ${product.id} · Desk`;
		this.#showChange();
	}

	showDay(day, product) {
		this.#open = Decimal.parse(day.open);
		["high", "low"].forEach((id) => setText(byId(id), fixed(day[id], product.priceDecimals)));
		setText(byId("volume"), `${fixed(day.volume, 2)} ${product.base}`);
		this.#showChange();
	}

	#showChange() {
		if (this.#price === null || this.#open === null || this.#open.sign <= 0) {
			return;
		}
		const difference = this.#price.minus(this.#open);
		const share = difference.times(new Decimal(100n, 0)).over(this.#open, 2);
		const node = byId("change");
		node.dataset.tick = ["sell", "flat", "buy"][difference.sign + 1];
		setText(node, `${difference.sign > 0 ? "+" : ""}${fixed(share, 2)}% 24h`);
	}

}

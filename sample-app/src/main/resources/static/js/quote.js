import { byId, setText } from "./dom.js";
import { Decimal } from "./decimal.js";
import { arrow, fixed } from "./format.js";

/** The bar on top: the price, where it came from, and the day around it. */
export class Quote {

	#last = null;

	#tick = "flat";

	clear() {
		this.#last = null;
		this.#tick = "flat";
		["price", "change", "bid", "ask", "high", "low", "volume"].forEach((id) => setText(byId(id), "–"));
	}

	show(quote, product) {
		const price = Decimal.parse(quote.price);
		const move = this.#last === null ? 0 : price.minus(this.#last).sign;
		this.#last = price;
		if (move !== 0) {
			this.#tick = move > 0 ? "buy" : "sell";
		}
		const text = fixed(price, product.priceDecimals);
		const node = byId("price");
		node.dataset.tick = this.#tick;
		setText(node, this.#tick === "flat" ? text : `${arrow(this.#tick)} ${text}`);
		["bid", "ask", "high", "low"].forEach((id) => setText(byId(id), fixed(quote[id], product.priceDecimals)));
		setText(byId("volume"), `${fixed(quote.volume, 2)} ${product.base}`);
		this.#showChange(price, Decimal.parse(quote.open));
		document.title = `${text} ${product.id} · Desk`;
	}

	#showChange(price, open) {
		const node = byId("change");
		if (open === null || open.sign === 0) {
			setText(node, "–");
			return;
		}
		const difference = price.minus(open);
		const share = difference.times(new Decimal(100n, 0)).over(open, 2);
		node.dataset.tick = ["sell", "flat", "buy"][difference.sign + 1];
		setText(node, `${difference.sign > 0 ? "+" : ""}${fixed(share, 2)}% 24h`);
	}

}

import { Account } from "./account.js";
import * as api from "./api.js";
import { Candles } from "./candles.js";
import { Depth } from "./depth.js";
import { byId, element, setText } from "./dom.js";
import { capital, decimalsOf } from "./format.js";
import { listen } from "./keys.js";
import { Ladder } from "./ladder.js";
import { Quote } from "./quote.js";
import { Status } from "./status.js";
import { Stream } from "./stream.js";
import { Tape } from "./tape.js";
import { Ticket } from "./ticket.js";

const ACCOUNT_FEEDS = ["balances", "orders", "fills"];

const AGAIN = 3_000;

/** The page: one stream in, one ticket out. */
class Desk {

	#products = new Map();

	#product = null;

	#known = { balances: [], orders: [], fills: [] };

	#status = new Status();

	#stream = new Stream();

	#ticket = new Ticket();

	#quote = new Quote();

	#ladder = new Ladder((price) => this.#ticket.takePrice(price));

	#tape = new Tape();

	#candles = new Candles();

	#depth = new Depth();

	#account = new Account({
		ofProduct: (id) => this.#products.get(id) ?? { priceDecimals: 8, sizeDecimals: 8 },
		ofCurrency: (currency) => this.#decimalsOf(currency)
	}, (order) => this.#cancel(order));

	async open() {
		this.#stream.addEventListener("beat", () => this.#status.heard("beat"));
		this.#stream.addEventListener("lost", () => this.#status.lost());
		Stream.FEEDS.forEach((feed) => this.#stream.addEventListener(feed, (event) => this.#take(feed, event.detail)));
		byId("product").addEventListener("change", () => this.#watch());
		byId("granularity").addEventListener("change", () => this.#watch());
		listen({ ticket: this.#ticket, products: byId("product") });
		await this.#load();
	}

	async #load() {
		try {
			this.#introduce(await api.desk());
			this.#offer(await api.products());
		}
		catch (refusal) {
			this.#status.heard("products", refusal.message);
			setTimeout(() => this.#load(), AGAIN);
			return;
		}
		this.#watch();
	}

	#introduce(desk) {
		setText(byId("exchange"), capital(desk.exchange));
		byId("exchange").dataset.exchange = desk.exchange;
		this.#ticket.open(desk);
	}

	#offer(products) {
		products.forEach((product) => this.#products.set(product.id, {
			...product, priceDecimals: decimalsOf(product.quoteIncrement), sizeDecimals: decimalsOf(product.baseIncrement)
		}));
		byId("product").replaceChildren(...products.map((product) => element("option", { value: product.id }, product.id)));
		const wanted = new URLSearchParams(location.search);
		byId("product").value = [wanted.get("product"), "BTC-USD", products[0].id].find((id) => this.#products.has(id));
		document.querySelector(`#granularity input[value="${CSS.escape(wanted.get("granularity") ?? "")}"]`)?.click();
	}

	#watch() {
		const product = this.#products.get(byId("product").value);
		const granularity = document.querySelector("#granularity input:checked").value;
		if (product !== this.#product) {
			this.#product = product;
			[this.#quote, this.#ladder, this.#tape, this.#depth].forEach((part) => part.clear());
			document.querySelectorAll("[data-unit]").forEach((node) => setText(node, product[node.dataset.unit]));
			this.#ticket.trade(product);
			this.#mark();
		}
		this.#candles.clear();
		this.#status.waiting();
		history.replaceState(null, "", `?${new URLSearchParams({ product: product.id, granularity })}`);
		this.#stream.watch(product.id, granularity);
	}

	#take(feed, { value, trouble }) {
		const isAccount = ACCOUNT_FEEDS.includes(feed);
		this.#status.heard(feed, isAccount && value === null ? null : trouble);
		if (isAccount) {
			this.#known[feed] = value ?? [];
			this.#account.note(feed, trouble ?? this.#emptiness(feed));
		}
		if (value === null) {
			return;
		}
		({
			quote: () => [this.#quote.showQuote(value, this.#product), this.#ticket.showQuote(value)],
			day: () => this.#quote.showDay(value, this.#product),
			book: () => [this.#ladder.show(value, this.#product), this.#depth.show(value, this.#product)],
			trades: () => this.#tape.show(value, this.#product),
			candles: () => this.#candles.show(value, this.#product),
			balances: () => [this.#account.showBalances(value), this.#ticket.showBalances(value)],
			orders: () => [this.#account.showOrders(value), this.#mark(), this.#follow()],
			fills: () => [this.#account.showFills(value), this.#follow()]
		})[feed]();
	}

	#emptiness(feed) {
		return this.#known[feed].length > 0 ? "" : { balances: "No balances", orders: "No open orders", fills: "No fills yet" }[feed];
	}

	#mark() {
		const own = this.#known.orders.filter((order) => order.product === this.#product.id);
		this.#ladder.mark(own);
		this.#candles.mark(own);
	}

	#follow() {
		this.#ticket.follow(this.#known.orders, this.#known.fills);
	}

	#decimalsOf(currency) {
		for (const product of this.#products.values()) {
			if (product.base === currency) {
				return product.sizeDecimals;
			}
			if (product.quote === currency) {
				return product.priceDecimals;
			}
		}
		return 8;
	}

	async #cancel(order) {
		try {
			await api.cancel(order);
			this.#ticket.say(`✓ Canceled: ${order.side} ${order.product}`, "good");
		}
		catch (refusal) {
			this.#ticket.say(`✕ ${refusal.message}`, "bad");
		}
	}

}

await new Desk().open();

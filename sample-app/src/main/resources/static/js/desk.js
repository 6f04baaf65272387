import { Account } from "./account.js";
import * as api from "./api.js";
import { Candles } from "./candles.js";
import { Depth } from "./depth.js";
import { byId, element, setText } from "./dom.js";
import { capital } from "./format.js";
import { Freshness } from "./freshness.js";
import { listen } from "./keys.js";
import { Ladder } from "./ladder.js";
import { Products } from "./products.js";
import { Quote } from "./quote.js";
import { Status } from "./status.js";
import { Stream } from "./stream.js";
import { Tape } from "./tape.js";
import { Ticket } from "./ticket.js";

const ACCOUNT_FEEDS = ["balances", "orders", "fills"];

const PRODUCT_FEEDS = ["quote", "day", "book", "trades", "candles", "fills"];

const AGAIN = 3_000;

/** The page: one stream in, one ticket out. */
class Desk {

	#products = new Products();

	#product = null;

	#run = null;

	#introduced = null;

	#reloads = 0;

	#known = { balances: [], orders: [], fills: [] };

	#status = new Status();

	#freshness = new Freshness();

	#stream = new Stream();

	#ticket = new Ticket((id) => this.#products.get(id));

	#quote = new Quote();

	#ladder = new Ladder((price) => this.#ticket.takePrice(price));

	#tape = new Tape();

	#candles = new Candles();

	#depth = new Depth();

	#account = new Account(this.#products, (order) => this.#cancel(order));

	async open() {
		this.#stream.addEventListener("beat", () => this.#status.heard("beat"));
		this.#stream.addEventListener("lost", () => this.#lose());
		Stream.FEEDS.forEach((feed) => this.#stream.addEventListener(feed, (event) => this.#take(feed, event.detail)));
		byId("product").addEventListener("change", () => this.#watch());
		byId("granularity").addEventListener("change", () => this.#watch());
		listen({ ticket: this.#ticket, products: byId("product") });
		document.dispatchEvent(new Event("desk-open"));
		await this.#load();
		this.#watch();
	}

	async #load() {
		for (;;) {
			try {
				this.#offer(this.#products.take(await api.products()));
				return;
			}
			catch (refusal) {
				this.#status.heard("products", refusal.message);
				await new Promise((resolve) => setTimeout(resolve, AGAIN));
			}
		}
	}

	#offer(ids) {
		const wanted = new URLSearchParams(location.search);
		const chosen = byId("product").value;
		byId("product").replaceChildren(...ids.map((id) => element("option", { value: id }, id)));
		byId("product").value = [chosen, wanted.get("product"), "BTC-USD", ids[0]].find((id) => ids.includes(id));
		document.querySelector(`#granularity input[value="${CSS.escape(wanted.get("granularity") ?? "")}"]`)?.click();
	}

	#watch() {
		const product = this.#products.get(byId("product").value);
		const granularity = document.querySelector("#granularity input:checked").value;
		if (product !== this.#product) {
			this.#product = product;
			[this.#quote, this.#ladder, this.#tape, this.#depth].forEach((part) => part.clear());
			this.#freshness.clear(PRODUCT_FEEDS);
			document.querySelectorAll("[data-unit]").forEach((node) => setText(node, product[node.dataset.unit]));
			this.#ticket.trade(product);
			this.#mark();
		}
		this.#candles.clear();
		this.#status.waiting();
		history.replaceState(null, "", `?${new URLSearchParams({ product: product.id, granularity })}`);
		this.#stream.watch(product.id, granularity);
	}

	/** Each connection tells anew what the desk is: after a restart it may be another one. */
	#introduce(desk) {
		setText(byId("exchange"), capital(desk.exchange));
		byId("exchange").dataset.exchange = desk.exchange;
		this.#account.open(desk.reason === null);
		const restarted = this.#run !== null && this.#run !== desk.run;
		this.#run = desk.run;
		this.#introduced = desk;
		if (restarted) {
			this.#reload();
		}
		else if (this.#reloads === 0) {
			this.#ticket.know(desk);
		}
	}

	/** The ticket stays locked until the products of the desk that came back are known, and opens empty. */
	async #reload() {
		this.#reloads++;
		this.#ticket.know(null);
		await this.#load();
		this.#watch();
		this.#reloads--;
		if (this.#reloads === 0) {
			this.#ticket.know(this.#introduced);
		}
	}

	#lose() {
		this.#status.lost();
		this.#freshness.lost();
		this.#introduced = null;
		this.#ticket.know(null);
		this.#account.open(false);
	}

	#take(feed, { value, trouble, since }) {
		if (feed === "desk") {
			this.#introduce(value);
			this.#status.heard(feed);
			return;
		}
		const isAccount = ACCOUNT_FEEDS.includes(feed);
		this.#status.heard(feed, isAccount && value === null ? null : trouble);
		this.#freshness.heard(feed, value === null ? null : trouble, since);
		if (isAccount) {
			this.#known[feed] = value ?? [];
			this.#account.note(feed, value === null ? trouble : this.#emptiness(feed));
		}
		if (feed === "quote") {
			this.#ticket.doubt(trouble);
		}
		if (value !== null) {
			this.#show(feed, value);
		}
	}

	#show(feed, value) {
		({
			quote: () => [this.#quote.showQuote(value, this.#product), this.#ticket.showQuote(value)],
			day: () => this.#quote.showDay(value, this.#product),
			book: () => [this.#ladder.show(value, this.#product), this.#depth.show(value, this.#product)],
			trades: () => this.#tape.show(value, this.#product),
			candles: () => this.#candles.show(value, this.#product),
			balances: () => [this.#account.showBalances(value), this.#ticket.showBalances(value)],
			orders: () => [this.#account.showOrders(value), this.#mark(), this.#ticket.follow(value)],
			fills: () => this.#account.showFills(value)
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

	async #cancel(order) {
		try {
			await api.cancel(order);
			if (!this.#ticket.follows(order)) {
				this.#ticket.say(`■ Canceled: ${order.side} ${order.product}`, "note");
			}
		}
		catch (refusal) {
			this.#ticket.say(refusal.unknown ? "? Unknown: no answer to the cancel. The open orders tell what is left" : `✕ ${refusal.message}`, refusal.unknown ? "warn" : "bad");
		}
	}

}

await new Desk().open();

import { readAmount } from "./amount.js";
import { confirm } from "./confirm.js";
import { byId, setText } from "./dom.js";
import { arrow, capital, fixed } from "./format.js";
import { randomId } from "./ids.js";
import { Decimal } from "./decimal.js";
import { Outcome } from "./outcome.js";
import { shareOf } from "./shares.js";
import { terms } from "./words.js";

/**
 * The order ticket. It is one order under one id until it is edited, is locked while it is sent and whenever no order
 * can be sent, and says what the exchange says.
 */
export class Ticket {

	#form = byId("ticket-form");

	#fields = byId("ticket-fields");

	#outcome;

	#product = null;

	#quote = null;

	#balances = null;

	#desk = null;

	#trouble = null;

	#state = "open";

	#id = null;

	#focused = null;

	#said = { text: "", kind: "note" };

	/** Takes what finds a product by its id. */
	constructor(productOf) {
		this.#outcome = new Outcome((text, kind) => this.say(text, kind), productOf);
		this.#form.addEventListener("input", () => this.#edit());
		this.#form.addEventListener("submit", (event) => this.#submit(event));
		this.#form.addEventListener("click", (event) => this.#takeShare(event.target.dataset.share));
	}

	/** Tells which exchange the orders go to, and why none can be sent, if so; null as long as that is not known. */
	know(desk) {
		if (desk && this.#desk && desk.exchange !== this.#desk.exchange) {
			const doubtful = this.#state === "sending" || this.#state === "unknown";
			this.#outcome.forget();
			this.#empty();
			this.say(doubtful ? `? Unknown: the order went to the ${this.#desk.exchange} exchange, which this desk has left` : "", "warn");
		}
		this.#desk = desk ?? (this.#desk && { ...this.#desk, lost: true });
		this.#refresh();
	}

	/** Tells why prices are not to be trusted, or null if they are. */
	doubt(trouble) {
		this.#trouble = trouble;
		this.#refresh();
	}

	trade(product) {
		this.#product = product;
		this.#quote = null;
		this.#trouble = null;
		this.#empty();
	}

	clear() {
		if (this.#state !== "sending" && this.#state !== "asking") {
			this.#outcome.forget();
			this.say("", "note");
			this.#empty();
		}
	}

	choose(side) {
		this.#set("side", side);
	}

	chooseType(type) {
		this.#set("type", type);
	}

	takePrice(price) {
		if (this.#lock() === null) {
			this.#form.elements.type.value = "limit";
			this.#form.elements.price.value = Decimal.parse(price).cutTo(this.#product.priceDecimals).toString();
			this.#edit();
			this.#form.elements.size.focus();
		}
	}

	showQuote(quote) {
		this.#quote = quote;
		this.#refresh();
	}

	showBalances(balances) {
		this.#balances = balances;
		this.#refresh();
	}

	/** Follows the order that was sent last through what the account tells. */
	follow(orders) {
		this.#outcome.take(orders);
	}

	follows(order) {
		return this.#outcome.follows(order);
	}

	say(text, kind) {
		this.#said = { text, kind };
		this.#refresh();
	}

	get #side() {
		return this.#form.elements.side.value;
	}

	get #isMarket() {
		return this.#form.elements.type.value === "market";
	}

	/** Begins a new ticket. */
	#empty() {
		["price", "size"].forEach((name) => (this.#form.elements[name].value = ""));
		this.#edit();
	}

	#set(name, value) {
		if (this.#lock() === null) {
			this.#form.elements[name].value = value;
			this.#edit();
			this.#form.elements[this.#isMarket ? "size" : "price"].focus();
		}
	}

	#edit() {
		this.#id = null;
		if (this.#state === "unknown") {
			this.#state = "open";
		}
		this.#refresh();
	}

	/** Why the ticket can not be used now, and what its button says meanwhile; null if it can. */
	#lock() {
		if (this.#state === "sending") {
			return { button: "Sending" };
		}
		if (this.#product === null || this.#desk === null || this.#desk.lost) {
			return { button: "Connecting", text: this.#desk?.lost ? "The desk does not answer. Nothing can be sent" : "" };
		}
		if (this.#desk.reason) {
			return { button: "Trading is off", text: this.#desk.reason };
		}
		return this.#trouble ? { button: "No live prices", text: `${this.#trouble}. Nothing can be sent` } : null;
	}

	#readPrice() {
		return this.#isMarket ? { value: Decimal.parse(this.#side === "buy" ? this.#quote?.ask : this.#quote?.bid), problem: null }
			: readAmount("Price", this.#form.elements.price.value, this.#product?.quoteIncrement);
	}

	#readSize() {
		return readAmount("Size", this.#form.elements.size.value, this.#product?.baseIncrement);
	}

	#available() {
		const currency = this.#side === "buy" ? this.#product?.quote : this.#product?.base;
		const balance = this.#balances?.find((each) => each.currency === currency);
		return this.#balances === null ? null : Decimal.parse(balance?.available ?? "0");
	}

	#takeShare(share) {
		const price = this.#readPrice().value ?? Decimal.parse(this.#quote?.price);
		const size = share && shareOf(share, { buys: this.#side === "buy", available: this.#available(), price, product: this.#product });
		if (size) {
			this.#form.elements.size.value = size.toString();
			this.#edit();
		}
	}

	#refresh() {
		const { price, size, postOnly } = this.#form.elements;
		price.disabled = this.#isMarket;
		price.placeholder = this.#isMarket ? "Best the market gives" : "0.00";
		postOnly.disabled = this.#isMarket;
		size.placeholder = "0.00";
		this.#form.dataset.side = this.#side;
		const lock = this.#lock();
		this.#relock(lock);
		this.#showButton(lock);
		this.#showSums(this.#readPrice(), this.#readSize());
		this.#showAnswer(lock);
	}

	/** The field that was written in gets the focus back, which a locked one loses. */
	#relock(lock) {
		const locked = lock !== null;
		if (locked === this.#fields.disabled) {
			return;
		}
		if (locked) {
			this.#focused = this.#form.contains(document.activeElement) ? document.activeElement : null;
		}
		this.#fields.disabled = locked;
		if (!locked && document.activeElement === document.body) {
			this.#focused?.focus();
		}
	}

	#showButton(lock) {
		const real = this.#desk?.exchange === "live" ? " for real" : "";
		const usual = this.#state === "unknown" ? "Look for it again" : `${arrow(this.#side)} ${capital(this.#side)} ${this.#product?.base ?? ""}${real}`;
		setText(byId("ticket-send"), lock?.button ?? usual);
	}

	#showAnswer(lock) {
		const problems = [["price", this.#readPrice()], ["size", this.#readSize()]].map(([name, { problem }]) => {
			this.#form.elements[name].setAttribute("aria-invalid", problem ? "true" : "false");
			return problem;
		}).filter(Boolean);
		const { text, kind } = lock?.text && this.#state !== "unknown" ? { text: lock.text, kind: "warn" } : problems.length ? { text: problems[0], kind: "bad" } : this.#said;
		const answer = byId("ticket-answer");
		answer.dataset.kind = kind;
		setText(answer, text);
	}

	#showSums({ value: price }, { value: size }) {
		const { quote = "", base = "", priceDecimals, sizeDecimals } = this.#product ?? {};
		setText(byId("ticket-total"), price && size ? `${this.#isMarket ? "≈ " : ""}${fixed(price.times(size), priceDecimals)} ${quote}` : "–");
		const available = this.#available();
		const buys = this.#side === "buy";
		setText(byId("ticket-available"), available && this.#product ? `${fixed(available, buys ? priceDecimals : sizeDecimals)} ${buys ? quote : base}` : "–");
	}

	/** The order as it was filled in, or null if it cannot be sent. */
	#order() {
		const price = this.#readPrice();
		const size = this.#readSize();
		if (price.problem || size.problem) {
			return null;
		}
		const missing = !size.value?.sign ? "Size" : !this.#isMarket && !price.value?.sign ? "Price" : null;
		if (missing) {
			this.say(`${missing} must be more than 0`, "bad");
			return null;
		}
		this.#id ??= randomId();
		const order = { clientOrderId: this.#id, exchange: this.#desk.exchange, product: this.#product.id, side: this.#side, type: this.#form.elements.type.value, size: size.value.toString() };
		return this.#isMarket ? order : { ...order, price: price.value.toString(), postOnly: this.#form.elements.postOnly.checked };
	}

	async #submit(event) {
		event.preventDefault();
		const { price, size } = this.#form.elements;
		const untouched = price.value === "" && size.value === "" && this.#said.text !== "";
		if (this.#lock() !== null || this.#state === "asking" || untouched) {
			return;
		}
		if (this.#state === "unknown") {
			this.#look(this.#id);
			return;
		}
		const order = this.#order();
		if (order !== null && await this.#agreed(order)) {
			this.#end(order.clientOrderId, await this.#while("sending", () => this.#outcome.send(order)));
		}
	}

	/** Orders for real money are asked about once; whatever changed meanwhile counts. */
	async #agreed(order) {
		if (order.exchange !== "live") {
			return true;
		}
		const agreed = await this.#while("asking", () => confirm(capital(terms(order, this.#product))));
		return agreed && this.#lock() === null && order.clientOrderId === this.#id;
	}

	async #while(state, work) {
		this.#state = state;
		this.#refresh();
		const result = await work();
		this.#state = "open";
		this.#refresh();
		return result;
	}

	async #look(id) {
		const result = await this.#outcome.look();
		if (result === "placed") {
			this.#end(id, result);
		}
	}

	#end(id, result) {
		if (id === this.#id && result === "placed") {
			this.#empty();
		}
		if (result === "unknown") {
			this.#state = id === this.#id ? "unknown" : this.#state;
			this.#look(id);
		}
		this.#refresh();
	}

}

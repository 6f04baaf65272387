import { place } from "./api.js";
import { byId, setText } from "./dom.js";
import { Decimal } from "./decimal.js";
import { arrow, capital, fixed } from "./format.js";

const HUNDRED = new Decimal(100n, 0);

const FEE_RESERVE = new Decimal(99n, 0);

/** The order ticket. It checks nothing the exchange checks better; it says what the exchange says. */
export class Ticket {

	#form = byId("ticket-form");

	#product = null;

	#quote = null;

	#balances = null;

	#exchange = "simulated";

	#closed = null;

	#sending = false;

	#placed = null;

	#orders = [];

	#fills = [];

	constructor() {
		this.#form.addEventListener("input", () => this.#refresh());
		this.#form.addEventListener("submit", (event) => this.#submit(event));
		this.#form.addEventListener("click", (event) => this.#takeShare(event.target.dataset.share));
	}

	/** Tells which exchange the orders go to, and why there can be none, if so. */
	open({ exchange, trading, reason }) {
		this.#exchange = exchange;
		this.#closed = trading ? null : reason;
		if (this.#closed) {
			this.say(this.#closed, "note");
		}
		this.#refresh();
	}

	trade(product) {
		this.#product = product;
		this.#quote = null;
		this.clear();
	}

	clear() {
		["price", "size"].forEach((name) => (this.#form.elements[name].value = ""));
		this.#placed = null;
		this.say(this.#closed ?? "", "note");
		this.#refresh();
	}

	choose(side) {
		this.#form.elements.side.value = side;
		this.#refresh();
		this.#focusFirst();
	}

	chooseType(type) {
		this.#form.elements.type.value = type;
		this.#refresh();
		this.#focusFirst();
	}

	takePrice(price) {
		this.#form.elements.type.value = "limit";
		this.#form.elements.price.value = this.#plain(price, this.#product.priceDecimals);
		this.#refresh();
		this.#form.elements.size.focus();
	}

	showQuote(quote) {
		this.#quote = quote;
		this.#refresh();
	}

	showBalances(balances) {
		this.#balances = balances;
		this.#refresh();
	}

	/** Follows the order that was placed last through what the account tells. */
	follow(orders, fills) {
		this.#orders = orders;
		this.#fills = fills;
		this.#tell();
	}

	/** The account may have told of the order before the answer to placing it came. */
	#tell() {
		const order = this.#placed;
		if (order === null) {
			return;
		}
		const own = this.#fills.filter((fill) => fill.orderId === order.id);
		const filled = own.reduce((sum, fill) => sum.plus(Decimal.parse(fill.size)), new Decimal(0n, 0));
		const resting = this.#orders.some((each) => each.id === order.id);
		if (resting) {
			this.say(`✓ Resting: ${this.#describe(order)}`, "good");
		}
		else if (filled.sign > 0) {
			const at = fixed(own[0].price, this.#product.priceDecimals);
			this.say(`✓ Filled: ${order.side} ${fixed(filled, this.#product.sizeDecimals)} ${this.#product.base}, last at ${at}`, "good");
		}
	}

	say(text, kind) {
		const answer = byId("ticket-answer");
		answer.dataset.kind = kind;
		setText(answer, text);
	}

	get #side() {
		return this.#form.elements.side.value;
	}

	get #isMarket() {
		return this.#form.elements.type.value === "market";
	}

	#focusFirst() {
		this.#form.elements[this.#isMarket ? "size" : "price"].focus();
	}

	#plain(text, decimals) {
		return Decimal.parse(text).cutTo(decimals).toString();
	}

	#price() {
		const market = this.#side === "buy" ? this.#quote?.ask : this.#quote?.bid;
		return Decimal.parse(this.#isMarket ? market : this.#form.elements.price.value);
	}

	#available() {
		const currency = this.#side === "buy" ? this.#product?.quote : this.#product?.base;
		const balance = this.#balances?.find((each) => each.currency === currency);
		return this.#balances === null ? null : Decimal.parse(balance?.available ?? "0");
	}

	#takeShare(share) {
		const available = this.#available();
		const price = this.#price() ?? Decimal.parse(this.#quote?.price);
		if (!share || available === null || price === null || price.sign <= 0) {
			return;
		}
		const buys = this.#side === "buy";
		const part = available.times(buys && share === "100" ? FEE_RESERVE : Decimal.parse(share));
		const size = buys ? part.over(price.times(HUNDRED), this.#product.sizeDecimals + 2) : part.over(HUNDRED, this.#product.sizeDecimals + 2);
		this.#form.elements.size.value = size.floorTo(Decimal.parse(this.#product.baseIncrement)).toString();
		this.#refresh();
	}

	#refresh() {
		const { price, postOnly } = this.#form.elements;
		price.disabled = this.#isMarket;
		price.placeholder = this.#isMarket ? "Best the market gives" : "0.00";
		postOnly.disabled = this.#isMarket;
		this.#form.elements.size.placeholder = "0.00";
		this.#form.dataset.side = this.#side;
		this.#showSums();
		const send = byId("ticket-send");
		const money = this.#exchange === "live" ? " for real" : "";
		setText(send, this.#sending ? "Sending" : `${arrow(this.#side)} ${capital(this.#side)} ${this.#product?.base ?? ""}${money}`);
		send.disabled = this.#closed !== null || this.#product === null;
	}

	#showSums() {
		const price = this.#price();
		const size = Decimal.parse(this.#form.elements.size.value);
		const quote = this.#product?.quote ?? "";
		const total = price && size ? `${this.#isMarket ? "≈ " : ""}${fixed(price.times(size), this.#product.priceDecimals)} ${quote}` : "–";
		setText(byId("ticket-total"), total);
		const available = this.#available();
		const buys = this.#side === "buy";
		const decimals = buys ? this.#product?.priceDecimals : this.#product?.sizeDecimals;
		setText(byId("ticket-available"), available ? `${fixed(available, decimals)} ${buys ? quote : this.#product.base}` : "–");
	}

	#order() {
		const { price, size, postOnly } = this.#form.elements;
		const order = { product: this.#product.id, side: this.#side, type: this.#form.elements.type.value, size: size.value.trim() };
		return this.#isMarket ? order : { ...order, price: price.value.trim(), postOnly: postOnly.checked };
	}

	#describe(order) {
		const price = order.price ? ` at ${fixed(order.price, this.#product.priceDecimals)}` : "";
		return `${order.side} ${fixed(order.size, this.#product.sizeDecimals)} ${this.#product.base}${price}`;
	}

	async #submit(event) {
		event.preventDefault();
		if (this.#sending || this.#closed !== null || this.#product === null) {
			return;
		}
		this.#sending = true;
		this.#refresh();
		this.say("Sending to the exchange", "note");
		try {
			this.#placed = await place(this.#order());
			this.say(`✓ Accepted: ${this.#describe(this.#placed)}`, "good");
			this.#tell();
		}
		catch (refusal) {
			this.#placed = null;
			this.say(`✕ ${refusal.message}`, "bad");
		}
		this.#sending = false;
		this.#refresh();
	}

}

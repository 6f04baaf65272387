import { confirm } from "./confirm.js";
import { Decimal } from "./decimal.js";
import { Form } from "./form.js";
import { arrow, capital } from "./format.js";
import { randomId } from "./ids.js";
import { Outcome } from "./outcome.js";
import { terms } from "./words.js";

/**
 * The order ticket. It is one order under one id until it is edited, is locked while it is sent and whenever no order
 * can be sent, and says what the exchange says. Its state is "open", "asking", "sending" or "unknown".
 */
export class Ticket {

	#form = new Form(() => this.#edit(), () => this.#submit());

	#outcome;

	#product = null;

	#desk = null;

	#trouble = null;

	#state = "open";

	#id = null;

	#said = { text: "", kind: "note" };

	/** Takes what finds a product by its id. */
	constructor(productOf) {
		this.#outcome = new Outcome((text, kind) => this.say(text, kind), productOf);
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
		this.#form.product = product;
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
		this.#take("side", side);
	}

	chooseType(type) {
		this.#take("type", type);
	}

	takePrice(price) {
		if (this.#lock() === null) {
			this.#form.fill("type", "limit");
			this.#form.fill("price", Decimal.parse(price).cutTo(this.#product.priceDecimals).toString());
			this.#edit();
			this.#form.focus("size");
		}
	}

	showQuote(quote) {
		this.#form.quote = quote;
		this.#refresh();
	}

	showBalances(balances) {
		this.#form.balances = balances;
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

	#take(name, value) {
		if (this.#lock() === null) {
			this.#form.fill(name, value);
			this.#edit();
			this.#form.focus(this.#form.isMarket ? "size" : "price");
		}
	}

	/** Begins a new ticket. */
	#empty() {
		this.#form.empty();
		this.#edit();
	}

	#edit() {
		this.#id = null;
		if (this.#state === "unknown") {
			this.#state = "open";
		}
		this.#refresh();
	}

	/** Why the ticket cannot be used now, and what its button says meanwhile; null if it can. */
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

	#refresh() {
		const lock = this.#lock();
		const unknown = this.#state === "unknown";
		const real = this.#desk?.exchange === "live" ? `${arrow(this.#form.side)} ${capital(this.#form.side)} ${this.#product?.base ?? ""} for real` : null;
		this.#form.show(lock && { ...lock, text: unknown ? null : lock.text }, unknown ? "Look for it again" : real, this.#said);
	}

	/** The order as it was filled in, or null if it cannot be sent. */
	#order() {
		const { price, size, side, type, isMarket, postOnly } = this.#form;
		if (price.problem || size.problem) {
			return null;
		}
		const missing = !size.value?.sign ? "Size" : !isMarket && !price.value?.sign ? "Price" : null;
		if (missing) {
			this.say(`${missing} must be more than 0`, "bad");
			return null;
		}
		this.#id ??= randomId();
		const order = { clientOrderId: this.#id, exchange: this.#desk.exchange, product: this.#product.id, side, type, size: size.value.toString() };
		return isMarket ? order : { ...order, price: price.value.toString(), postOnly };
	}

	async #submit() {
		const sentBefore = this.#form.isEmpty && this.#said.text !== "";
		if (this.#lock() !== null || this.#state === "asking" || sentBefore) {
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
		if (await this.#outcome.look() === "placed") {
			this.#end(id, "placed");
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

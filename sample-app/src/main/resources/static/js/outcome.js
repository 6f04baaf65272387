import * as api from "./api.js";
import { isOver, state, terms } from "./words.js";

const PAUSE = 1_000;

const LOOKS = 20;

/** The exchange forgets an order that was canceled without a fill. One that was just accepted may only be late. */
const ABSENCES = 3;

/**
 * What becomes of the order that was sent last, to its end, as the exchange says. Without an answer it is looked for by
 * its client order id, and never sent again.
 */
export class Outcome {

	#say;

	#productOf;

	#sent = null;

	#order = null;

	#resting = false;

	#seen = false;

	#absences = 0;

	#timer = null;

	#search = null;

	/** Takes what shows a text of a kind, and what finds a product. */
	constructor(say, productOf) {
		this.#say = say;
		this.#productOf = productOf;
	}

	/** Sends an order and returns whether it was "placed", "refused", or this is "unknown". */
	async send(order) {
		this.forget();
		this.#sent = order;
		this.#say("Sending to the exchange", "note");
		try {
			return this.#accept(order, await api.place(order));
		}
		catch (refusal) {
			if (refusal.unknown || this.#sent !== order) {
				return "unknown";
			}
			this.#sent = null;
			this.#say(`✕ ${refusal.message}`, "bad");
			return "refused";
		}
	}

	/** Looks for an order whose fate is unknown, and returns whether it was "placed" or this is still "unknown". */
	async look() {
		const sent = this.#sent;
		const search = Symbol("search");
		this.#search = search;
		for (let look = 0; look < LOOKS; look++) {
			this.#say(`? Unknown: no answer to ${this.#terms(sent)}. Looking for it`, "warn");
			const order = await api.find(sent.clientOrderId).catch(() => null);
			if (this.#search !== search) {
				return "unknown";
			}
			if (order !== null) {
				return this.#accept(sent, order);
			}
			await new Promise((resolve) => setTimeout(resolve, PAUSE));
		}
		if (this.#search === search) {
			this.#say(`? Unknown: ${this.#terms(sent)} was not found yet. Look at orders and fills before you send it again`, "warn");
		}
		return "unknown";
	}

	/** Stops to follow the order. */
	forget() {
		clearTimeout(this.#timer);
		this.#search = null;
		this.#sent = null;
		this.#order = null;
		this.#resting = false;
		this.#seen = false;
		this.#absences = 0;
	}

	follows(order) {
		return this.#order?.id === order.id;
	}

	/** Takes the orders that work now: while ours is among them, no question is needed. */
	take(orders) {
		if (this.#order === null || isOver(this.#order)) {
			return;
		}
		const ours = orders.find((order) => this.follows(order));
		if (ours) {
			this.#resting = true;
			this.#seen = true;
			this.#tell(ours);
		}
		else if (this.#resting) {
			this.#resting = false;
			this.#ask();
		}
	}

	#accept(sent, order) {
		if (this.#sent !== sent) {
			return "unknown";
		}
		this.#tell(order);
		if (!isOver(order)) {
			this.#ask();
		}
		return "placed";
	}

	#tell(order) {
		this.#order = order;
		const { text, kind } = state(order, this.#productOf(order.product));
		this.#say(text, kind);
	}

	#terms(order) {
		return terms(order, this.#productOf(order.product));
	}

	async #ask() {
		clearTimeout(this.#timer);
		const sent = this.#sent;
		const order = await api.find(sent.clientOrderId).catch(() => undefined);
		if (this.#sent !== sent || isOver(this.#order)) {
			return;
		}
		if (order) {
			this.#seen = true;
			this.#tell(order);
		}
		else if (order === null && ++this.#absences >= (this.#seen ? 1 : ABSENCES)) {
			this.#tell({ ...this.#order, status: "done" });
		}
		if (!isOver(this.#order) && !this.#resting) {
			this.#timer = setTimeout(() => this.#ask(), PAUSE);
		}
	}

}

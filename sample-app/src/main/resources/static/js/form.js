import { readAmount } from "./amount.js";
import { Decimal } from "./decimal.js";
import { byId, setText } from "./dom.js";
import { arrow, capital, fixed } from "./format.js";
import { shareOf } from "./shares.js";

/** The fields of the order ticket, what they add up to, and the button and the answer below them. */
export class Form {

	#form = byId("ticket-form");

	#fields = byId("ticket-fields");

	#product = null;

	#quote = null;

	#balances = null;

	#focused = null;

	/** Takes what is told of an edit, and of the wish to send. */
	constructor(edited, submitted) {
		this.#form.addEventListener("input", edited);
		this.#form.addEventListener("submit", (event) => [event.preventDefault(), submitted()]);
		this.#form.addEventListener("click", (event) => this.#takeShare(event.target.dataset.share) && edited());
	}

	set product(product) {
		this.#product = product;
		this.#quote = null;
	}

	set quote(quote) {
		this.#quote = quote;
	}

	set balances(balances) {
		this.#balances = balances;
	}

	get side() {
		return this.#form.elements.side.value;
	}

	get type() {
		return this.#form.elements.type.value;
	}

	get postOnly() {
		return this.#form.elements.postOnly.checked;
	}

	get isMarket() {
		return this.type === "market";
	}

	get isEmpty() {
		return this.#form.elements.price.value === "" && this.#form.elements.size.value === "";
	}

	/** The price: the limit, or what the market asks now. */
	get price() {
		return this.isMarket ? { value: Decimal.parse(this.side === "buy" ? this.#quote?.ask : this.#quote?.bid), problem: null }
			: readAmount("Price", this.#form.elements.price.value, this.#product?.quoteIncrement);
	}

	get size() {
		return readAmount("Size", this.#form.elements.size.value, this.#product?.baseIncrement);
	}

	fill(name, value) {
		this.#form.elements[name].value = value;
	}

	empty() {
		["price", "size"].forEach((name) => this.fill(name, ""));
		if (document.activeElement?.matches("#ticket-form .field input")) {
			this.focus(this.isMarket ? "size" : "price");
		}
	}

	focus(name) {
		this.#form.elements[name].focus();
	}

	/** Shows the ticket; a lock has the text of the button, what is said has a text and a kind. */
	show(lock, action, said) {
		const { price, size, postOnly } = this.#form.elements;
		price.disabled = this.isMarket;
		price.placeholder = this.isMarket ? "Best the market gives" : "0.00";
		postOnly.disabled = this.isMarket;
		size.placeholder = "0.00";
		this.#form.dataset.side = this.side;
		this.#relock(lock !== null);
		setText(byId("ticket-send"), lock?.button ?? action ?? `${arrow(this.side)} ${capital(this.side)} ${this.#product?.base ?? ""}`);
		this.#showSums(this.price.value, this.size.value);
		this.#showAnswer(lock, said);
	}

	/** The field that was written in gets the focus back, which a locked one loses. */
	#relock(locked) {
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

	#showSums(price, size) {
		const { quote = "", base = "", priceDecimals, sizeDecimals } = this.#product ?? {};
		setText(byId("ticket-total"), price && size ? `${this.isMarket ? "≈ " : ""}${fixed(price.times(size), priceDecimals)} ${quote}` : "–");
		const available = this.#available();
		const buys = this.side === "buy";
		setText(byId("ticket-available"), available && this.#product ? `${fixed(available, buys ? priceDecimals : sizeDecimals)} ${buys ? quote : base}` : "–");
	}

	#showAnswer(lock, said) {
		const problems = [["price", this.price], ["size", this.size]].map(([name, { problem }]) => {
			this.#form.elements[name].setAttribute("aria-invalid", problem ? "true" : "false");
			return problem;
		}).filter(Boolean);
		const { text, kind } = lock?.text ? { text: lock.text, kind: "warn" } : problems.length ? { text: problems[0], kind: "bad" } : said;
		const answer = byId("ticket-answer");
		answer.dataset.kind = kind;
		setText(answer, text);
	}

	#available() {
		const currency = this.side === "buy" ? this.#product?.quote : this.#product?.base;
		const balance = this.#balances?.find((each) => each.currency === currency);
		return this.#balances === null ? null : Decimal.parse(balance?.available ?? "0");
	}

	#takeShare(share) {
		const price = this.price.value ?? Decimal.parse(this.#quote?.price);
		const size = share && shareOf(share, { buys: this.side === "buy", available: this.#available(), price, product: this.#product });
		if (size) {
			this.fill("size", size.toString());
		}
		return Boolean(size);
	}

}

import { decimalsOf } from "./format.js";

const UNKNOWN = { priceDecimals: 8, sizeDecimals: 8, base: "", quote: "" };

/** The products of the exchange, and the decimals that amounts are shown with. */
export class Products {

	#byId = new Map();

	/** Takes what the exchange lists, and returns the ids. */
	take(products) {
		this.#byId = new Map(products.map((product) => [product.id, {
			...product, priceDecimals: decimalsOf(product.quoteIncrement), sizeDecimals: decimalsOf(product.baseIncrement)
		}]));
		return [...this.#byId.keys()];
	}

	get(id) {
		return this.#byId.get(id) ?? { ...UNKNOWN, id };
	}

	ofCurrency(currency) {
		const products = [...this.#byId.values()];
		return products.find((each) => each.base === currency)?.sizeDecimals ?? products.find((each) => each.quote === currency)?.priceDecimals ?? UNKNOWN.priceDecimals;
	}

}

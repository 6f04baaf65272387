import { byId, fixedRows, setNumber, setText } from "./dom.js";
import { Decimal } from "./decimal.js";
import { fixed } from "./format.js";

const LEVELS = 10;

/** The order book as a ladder: asks above, bids below, the spread between; a click takes the price. */
export class Ladder {

	#asks = fixedRows(byId("asks"), LEVELS, 3).reverse();

	#bids = fixedRows(byId("bids"), LEVELS, 3);

	#own = new Set();

	constructor(takePrice) {
		byId("book").addEventListener("click", (event) => {
			const price = event.target.closest("tr")?.dataset.price;
			if (price) {
				takePrice(price);
			}
		});
	}

	clear() {
		this.show({ asks: [], bids: [] }, { priceDecimals: 0, sizeDecimals: 0 });
	}

	/** Marks the prices at which the trader's own orders rest. */
	mark(orders) {
		this.#own = new Set(orders.filter((order) => order.price).map((order) => Number(order.price)));
		[...this.#asks, ...this.#bids].forEach((line) => this.#markOwn(line));
	}

	show(book, product) {
		const asks = this.#cumulate(book.asks);
		const bids = this.#cumulate(book.bids);
		const most = Math.max(asks.at(-1)?.total.toNumber() ?? 0, bids.at(-1)?.total.toNumber() ?? 0);
		this.#asks.forEach((line, index) => this.#fill(line, asks[index], most, product));
		this.#bids.forEach((line, index) => this.#fill(line, bids[index], most, product));
		this.#showSpread(asks[0]?.price, bids[0]?.price, product);
	}

	#cumulate(levels) {
		let total = new Decimal(0n, 0);
		return levels.slice(0, LEVELS).map(([price, size]) => {
			total = total.plus(Decimal.parse(size));
			return { price, size, total };
		});
	}

	#fill(line, level, most, product) {
		const [price, size, total] = line.cells;
		setText(price, level ? fixed(level.price, product.priceDecimals) : "");
		setNumber(size, level ? fixed(level.size, product.sizeDecimals) : "");
		setNumber(total, level ? fixed(level.total, product.sizeDecimals) : "");
		line.dataset.price = level?.price ?? "";
		line.style.setProperty("--share", level && most ? (level.total.toNumber() / most).toFixed(3) : "0");
		this.#markOwn(line);
	}

	#markOwn(line) {
		line.classList.toggle("own", line.dataset.price !== "" && this.#own.has(Number(line.dataset.price)));
	}

	#showSpread(ask, bid, product) {
		if (!ask || !bid) {
			setText(byId("spread"), "–");
			setText(byId("spread-share"), "–");
			return;
		}
		const spread = Decimal.parse(ask).minus(Decimal.parse(bid));
		const share = spread.times(new Decimal(100n, 0)).over(Decimal.parse(ask), 3);
		setText(byId("spread"), fixed(spread, product.priceDecimals));
		setText(byId("spread-share"), `${fixed(share, 3)}%`);
	}

}

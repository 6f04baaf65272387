import { byId, fixedRows, setNumber, setText } from "./dom.js";
import { arrow, fixed, time, tone } from "./format.js";

const ROWS = 24;

/** The last trades; the arrow is the side of the one who took. */
export class Tape {

	#rows = fixedRows(byId("trade-rows"), ROWS, 3);

	clear() {
		this.show([], {});
	}

	show(trades, product) {
		this.#rows.forEach((line, index) => this.#fill(line, trades[index], product));
	}

	#fill(line, trade, product) {
		const [price, size, at] = line.cells;
		line.className = trade ? tone(trade.taker) : "";
		setText(price, trade ? `${arrow(trade.taker)} ${fixed(trade.price, product.priceDecimals)}` : "");
		setNumber(size, trade ? fixed(trade.size, product.sizeDecimals) : "");
		setText(at, trade ? time(trade.time) : "");
	}

}

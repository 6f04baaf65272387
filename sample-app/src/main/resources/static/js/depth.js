import uPlot from "/webjars/uplot/dist/uPlot.esm.js";
import { byId, setText } from "./dom.js";
import { compact, fixed } from "./format.js";
import { axis, colors, hatch, insideOnly, plotIn } from "./theme.js";

/** What stands on either side of the price, cumulated away from it: two mountains. */
export class Depth {

	#product = null;

	#middle = 0;

	#plot = plotIn(byId("depth-chart"), {
		padding: [8, 0, 0, 8],
		cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
		scales: {
			x: { time: false, range: (plot, min, max) => this.#xRange(min, max) },
			y: { range: (plot, min, max) => [0, max ? max * 1.1 : 1] }
		},
		series: [
			{},
			{ label: "Bids", stroke: colors.up, width: 1.5, fill: colors.upSoft, paths: uPlot.paths.stepped({ align: -1 }), points: { show: false } },
			{ label: "Asks", stroke: colors.down, width: 1.5, fill: (plot) => hatch(plot.ctx, colors.down), paths: uPlot.paths.stepped({ align: 1 }), points: { show: false } }
		],
		axes: [
			axis({ size: 26, space: 90, filter: insideOnly, values: (plot, ticks) => ticks.map((tick) => tick === null ? "" : this.#price(tick)) }),
			axis({ side: 1, size: 84, scale: "y", space: 34, values: (plot, ticks) => ticks.map((tick) => this.#product ? compact(tick) : "") })
		],
		hooks: { setCursor: [(plot) => this.#legend(plot.cursor.idx)] }
	}, [[], [], []]);

	clear() {
		this.show({ asks: [], bids: [] }, null);
	}

	show(book, product) {
		this.#product = product;
		const bids = this.#cumulate(book.bids).reverse();
		const asks = this.#cumulate(book.asks);
		if (bids.length && asks.length) {
			this.#middle = (bids.at(-1).price + asks[0].price) / 2;
		}
		const none = (side) => side.map(() => null);
		this.#plot.setData([
			[...bids, ...asks].map((level) => level.price),
			[...bids.map((level) => level.total), ...none(asks)],
			[...none(bids), ...asks.map((level) => level.total)]
		]);
		this.#legend(this.#plot.cursor.idx);
	}

	#cumulate(levels) {
		let total = 0;
		return levels.map(([price, size]) => {
			total += Number(size);
			return { price: Number(price), total };
		});
	}

	#xRange(min, max) {
		if (min === null) {
			return [0, 1];
		}
		const half = Math.min(this.#middle - min, max - this.#middle) || this.#middle * 0.01;
		return [this.#middle - half, this.#middle + half];
	}

	#price(value) {
		return this.#product === null ? "" : fixed(value.toFixed(this.#product.priceDecimals), this.#product.priceDecimals);
	}

	#legend(index) {
		const [prices, bids, asks] = this.#plot.data;
		const text = (side, rest) => {
			const at = side[index] === null || side[index] === undefined ? rest : index;
			return at >= 0 && at < prices.length ? `${compact(side[at])} ${this.#product.base} to ${this.#price(prices[at])}` : "–";
		};
		setText(byId("depth-bids"), text(bids, bids.findIndex((total) => total !== null)));
		setText(byId("depth-asks"), text(asks, asks.findLastIndex((total) => total !== null)));
	}

}

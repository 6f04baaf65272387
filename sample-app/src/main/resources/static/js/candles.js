import { byId, setText } from "./dom.js";
import { fixed, moment } from "./format.js";
import { axis, colors, dashed, insideOnly, plotIn, tag } from "./theme.js";

const PARTS = ["open", "high", "low", "close", "volume"];

const [OPEN, HIGH, LOW, CLOSE, VOLUME] = [1, 2, 3, 4, 5];

/** Candles over their volume: hollow where the price rose, solid where it fell. */
export class Candles {

	#candles = [];

	#orders = [];

	#product = null;

	#plot = plotIn(byId("candle-chart"), {
		padding: [10, 0, 0, 8],
		cursor: { y: true, drag: { x: false, y: false }, points: { show: false } },
		scales: {
			x: { time: true, range: (plot, min, max) => this.#xRange(min, max) },
			y: { range: (plot, min, max) => this.#yRange(min, max) },
			volume: { range: (plot, min, max) => [0, Math.max(max ?? 0, 1e-9) * 5] }
		},
		series: [{}, ...PARTS.map((label) => ({ label, scale: label === "volume" ? "volume" : "y", paths: () => null, points: { show: false } }))],
		axes: [
			axis({ size: 26, space: 70, filter: insideOnly, values: (plot, ticks, index, space, step) => ticks.map((tick) => this.#product && tick !== null ? moment(tick, step) : "") }),
			axis({ side: 1, size: 84, scale: "y", values: (plot, ticks) => ticks.map((tick) => this.#price(tick)) })
		],
		hooks: { draw: [(plot) => this.#draw(plot)], setCursor: [(plot) => this.#legend(plot.cursor.idx)] }
	}, [[], [], [], [], [], []]);

	clear() {
		this.show([], null);
	}

	show(candles, product) {
		this.#candles = candles;
		this.#product = product;
		this.#plot.setData([candles.map((candle) => candle.time), ...PARTS.map((part) => candles.map((candle) => Number(candle[part])))]);
		this.#legend(this.#plot.cursor.idx);
	}

	/** Shows the trader's resting orders as lines at their prices. */
	mark(orders) {
		this.#orders = orders.filter((order) => order.price);
		this.#plot.redraw(false);
	}

	#price(value) {
		return this.#product === null ? "" : fixed(value.toFixed(this.#product.priceDecimals), this.#product.priceDecimals);
	}

	#step() {
		const times = this.#plot.data[0];
		return times.slice(1).reduce((least, time, index) => Math.min(least, time - times[index]), 86400);
	}

	#xRange(min, max) {
		return min === null ? [0, 1] : [min - this.#step(), max + 2 * this.#step()];
	}

	#yRange(min, max) {
		if (min === null) {
			return [0, 1];
		}
		const span = max - min || max * 0.001 || 1;
		return [min - span * 0.3, max + span * 0.08];
	}

	#draw(plot) {
		if (this.#candles.length === 0) {
			return;
		}
		const { ctx, bbox } = plot;
		const slot = plot.valToPos(plot.data[0][0] + this.#step(), "x", true) - plot.valToPos(plot.data[0][0], "x", true);
		const width = Math.max(1, Math.min(14 * devicePixelRatio, Math.floor(slot * 0.68)));
		ctx.save();
		ctx.beginPath();
		ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
		ctx.clip();
		this.#candles.forEach((candle, index) => this.#drawCandle(plot, index, width));
		ctx.restore();
		this.#orders.forEach((order) => this.#drawOrder(plot, order));
		this.#drawLast(plot);
	}

	#drawCandle(plot, index, width) {
		const { ctx, bbox, data } = plot;
		const at = (part) => Math.round(plot.valToPos(data[part][index], "y", true));
		const rose = data[CLOSE][index] >= data[OPEN][index];
		const middle = Math.round(plot.valToPos(data[0][index], "x", true));
		const left = middle - Math.floor(width / 2);
		const top = Math.min(at(OPEN), at(CLOSE));
		const height = Math.max(1, Math.abs(at(OPEN) - at(CLOSE)));
		const volume = Math.round(plot.valToPos(data[VOLUME][index], "volume", true));
		ctx.fillStyle = rose ? colors.upSoft : colors.downSoft;
		ctx.fillRect(left, volume, width, bbox.top + bbox.height - volume);
		ctx.fillStyle = rose ? colors.up : colors.down;
		ctx.fillRect(middle, at(HIGH), devicePixelRatio, at(LOW) - at(HIGH));
		ctx.fillRect(left, top, width, height);
		const edge = devicePixelRatio;
		if (rose && width > 3 * edge && height > 2 * edge) {
			ctx.fillStyle = colors.ground;
			ctx.fillRect(left + edge, top + edge, width - 2 * edge, height - 2 * edge);
		}
	}

	#drawOrder(plot, order) {
		const y = plot.valToPos(Number(order.price), "y", true);
		if (y > plot.bbox.top && y < plot.bbox.top + plot.bbox.height) {
			dashed(plot, y, colors.accent);
			tag(plot, this.#price(Number(order.price)), y, colors.accent);
		}
	}

	#drawLast(plot) {
		const last = this.#candles.length - 1;
		const close = plot.data[CLOSE][last];
		const y = plot.valToPos(close, "y", true);
		const color = close >= plot.data[OPEN][last] ? colors.up : colors.down;
		dashed(plot, y, color);
		tag(plot, this.#price(close), y, color);
	}

	#legend(index) {
		const candle = this.#candles[index ?? this.#candles.length - 1];
		document.querySelectorAll("#candle-legend dd").forEach((node) => {
			const decimals = node.dataset.of === "volume" ? 2 : this.#product?.priceDecimals;
			setText(node, candle ? fixed(candle[node.dataset.of], decimals) : "–");
		});
	}

}

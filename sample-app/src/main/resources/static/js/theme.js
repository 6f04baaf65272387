import uPlot from "/webjars/uplot/dist/uPlot.esm.js";

/** What the two charts share: colours of the style sheet, axes, and a plot that follows its box. */

const style = getComputedStyle(document.documentElement);

const read = (name) => style.getPropertyValue(name).trim();

export const colors = {
	up: read("--up"), down: read("--down"), upSoft: read("--up-soft"), downSoft: read("--down-soft"),
	text: read("--muted"), line: read("--line"), strong: read("--text"), ground: read("--panel"), accent: read("--accent")
};

export const font = `11px ${read("--pico-font-family-sans-serif")}`;

export const axis = (options) => ({
	stroke: colors.text, font, grid: { stroke: colors.line, width: 1 }, ticks: { show: false }, gap: 6, ...options
});

/** Leaves out the labels that would be cut off at either end. */
export function insideOnly(plot, ticks) {
	const width = plot.bbox.width / devicePixelRatio;
	return ticks.map((tick) => {
		const at = plot.valToPos(tick, "x");
		return at < 26 || at > width - 10 ? null : tick;
	});
}

/** A plot as large as its box, whatever becomes of the box. */
export function plotIn(box, options, data) {
	const size = () => ({ width: Math.max(box.clientWidth, 50), height: Math.max(box.clientHeight, 50) });
	const plot = new uPlot({ ...size(), legend: { show: false }, ...options }, data, box);
	new ResizeObserver(() => plot.setSize(size())).observe(box);
	return plot;
}

/** Diagonal strokes of a colour: asks are told from bids without seeing red and green. */
export function hatch(context, color) {
	const tile = document.createElement("canvas");
	const edge = Math.round(6 * devicePixelRatio);
	tile.width = edge;
	tile.height = edge;
	const pen = tile.getContext("2d");
	pen.strokeStyle = color;
	pen.lineWidth = devicePixelRatio;
	pen.beginPath();
	[-edge, 0, edge].forEach((start) => {
		pen.moveTo(start, edge);
		pen.lineTo(start + edge, 0);
	});
	pen.stroke();
	return context.createPattern(tile, "repeat");
}

/** Text on a filled tag beside an axis, as trading screens show the price. */
export function tag(plot, text, y, color) {
	const { ctx, bbox } = plot;
	const scale = devicePixelRatio;
	const height = 17 * scale;
	ctx.save();
	ctx.font = `600 ${11 * scale}px ${read("--pico-font-family-sans-serif")}`;
	ctx.fillStyle = color;
	ctx.fillRect(bbox.left + bbox.width, y - height / 2, ctx.measureText(text).width + 12 * scale, height);
	ctx.fillStyle = colors.ground;
	ctx.textBaseline = "middle";
	ctx.textAlign = "left";
	ctx.fillText(text, bbox.left + bbox.width + 6 * scale, y + scale / 2);
	ctx.restore();
}

export function dashed(plot, y, color) {
	const { ctx, bbox } = plot;
	ctx.save();
	ctx.strokeStyle = color;
	ctx.lineWidth = devicePixelRatio;
	ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
	ctx.beginPath();
	ctx.moveTo(bbox.left, Math.round(y) + 0.5);
	ctx.lineTo(bbox.left + bbox.width, Math.round(y) + 0.5);
	ctx.stroke();
	ctx.restore();
}

import { Decimal } from "./decimal.js";

/** How many decimals an increment such as 0.01 has. */
export function decimalsOf(increment) {
	const [, fraction = ""] = String(increment).split(".");
	return fraction.replace(/0+$/, "").length;
}

/** A number with grouped thousands and exactly so many decimals; a dash for what is not there. */
export function fixed(text, decimals) {
	const value = text instanceof Decimal ? text : Decimal.parse(text);
	if (value === null) {
		return "–";
	}
	const [whole, fraction] = value.cutTo(decimals).toString().split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction ? `${grouped}.${fraction}` : grouped;
}

/** A size for a legend: four significant decimals are enough. */
export function compact(number) {
	return number.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

export function time(instant) {
	return new Date(instant).toLocaleTimeString("en-GB", { hour12: false });
}

/** A label under a chart: the hour where ticks are hours apart or less, the date where they are days apart. */
export function moment(seconds, step) {
	const options = step < 86_400 ? { hour: "2-digit", minute: "2-digit", hour12: false } : { day: "numeric", month: "short" };
	return new Date(seconds * 1000).toLocaleString("en-GB", options);
}

export const arrow = (side) => (side === "buy" ? "▲" : "▼");

export const tone = (side) => (side === "buy" ? "up" : "down");

export const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

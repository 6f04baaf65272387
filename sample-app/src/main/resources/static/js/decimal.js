/**
 * Exact decimals. Money crosses the wire as text and stays exact here: an amount is a BigInt and the number of its
 * decimals. Only pixels are computed with floating point.
 */

export class Decimal {

	static #PATTERN = /^[+-]?(\d+\.?\d*|\.\d+)$/;

	constructor(units, scale) {
		this.units = units;
		this.scale = scale;
	}

	/** The decimal in a text, or null if there is none. */
	static parse(text) {
		const trimmed = String(text ?? "").trim().replaceAll(",", "");
		if (!Decimal.#PATTERN.test(trimmed)) {
			return null;
		}
		const [whole, fraction = ""] = trimmed.split(".");
		return new Decimal(BigInt(`${whole}${fraction}`), fraction.length);
	}

	get sign() {
		return this.units > 0n ? 1 : this.units < 0n ? -1 : 0;
	}

	plus(other) {
		const scale = Math.max(this.scale, other.scale);
		return new Decimal(this.#at(scale) + other.#at(scale), scale);
	}

	minus(other) {
		return this.plus(new Decimal(-other.units, other.scale));
	}

	times(other) {
		return new Decimal(this.units * other.units, this.scale + other.scale);
	}

	/** The quotient, cut off after the given number of decimals. */
	over(other, decimals) {
		const shift = decimals + other.scale - this.scale;
		const dividend = shift >= 0 ? this.units * 10n ** BigInt(shift) : this.units;
		const divisor = shift >= 0 ? other.units : other.units * 10n ** BigInt(-shift);
		return new Decimal(dividend / divisor, decimals);
	}

	/** The largest multiple of the step that is not above this. */
	floorTo(step) {
		const scale = Math.max(this.scale, step.scale);
		const unit = step.#at(scale);
		return new Decimal((this.#at(scale) / unit) * unit, scale).cutTo(step.scale);
	}

	cutTo(decimals) {
		return decimals >= this.scale ? new Decimal(this.#at(decimals), decimals)
				: new Decimal(this.units / 10n ** BigInt(this.scale - decimals), decimals);
	}

	isMultipleOf(step) {
		const scale = Math.max(this.scale, step.scale);
		return this.#at(scale) % step.#at(scale) === 0n;
	}

	isLessThan(other) {
		return this.minus(other).sign < 0;
	}

	/** The text without zeros at its end. */
	trimmed() {
		return this.scale > 0 ? this.toString().replace(/\.?0+$/, "") : this.toString();
	}

	toNumber() {
		return Number(this.toString());
	}

	toString() {
		const digits = (this.units < 0n ? -this.units : this.units).toString().padStart(this.scale + 1, "0");
		const whole = digits.slice(0, digits.length - this.scale);
		const fraction = digits.slice(digits.length - this.scale);
		return `${this.units < 0n ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
	}

	#at(scale) {
		return this.units * 10n ** BigInt(scale - this.scale);
	}

}

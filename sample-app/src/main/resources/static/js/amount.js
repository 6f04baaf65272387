import { Decimal } from "./decimal.js";

const PLAIN = /^(\d{1,18}(\.\d{0,18})?|\.\d{1,18})$/;

const GROUPED = /^[1-9]\d{0,2}(,\d{3}){1,5}(\.\d{0,18})?$/;

/**
 * Reads an amount as traders write it: 0.25, .5, 60,000.00. What can be read in two ways, such as 0,5, is refused with
 * the reason, as is what is no multiple of the product's step.
 */
export function readAmount(name, text, step) {
	const trimmed = text.trim();
	if (trimmed === "") {
		return { value: null, problem: null };
	}
	if (!PLAIN.test(trimmed) && !GROUPED.test(trimmed)) {
		const reason = trimmed.includes(",") ? ": write decimals after a point, such as 0.5; commas only separate thousands" : " must be a number such as 0.25";
		return { value: null, problem: `${name}${reason}` };
	}
	const value = Decimal.parse(trimmed);
	return { value, problem: step && !value.isMultipleOf(Decimal.parse(step)) ? `${name} goes in steps of ${Decimal.parse(step).trimmed()}` : null };
}

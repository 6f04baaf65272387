import { Decimal } from "./decimal.js";

const HUNDRED = new Decimal(100n, 0);

const FEE_RESERVE = new Decimal(99n, 0);

/** The size that a share of what is available makes; a buy of all of it leaves one per cent for fees. */
export function shareOf(share, { buys, available, price, product }) {
	if (available === null || price === null || price.sign <= 0) {
		return null;
	}
	const part = available.times(buys && share === "100" ? FEE_RESERVE : Decimal.parse(share));
	const size = part.over(buys ? price.times(HUNDRED) : HUNDRED, product.sizeDecimals + 2);
	return size.floorTo(Decimal.parse(product.baseIncrement));
}

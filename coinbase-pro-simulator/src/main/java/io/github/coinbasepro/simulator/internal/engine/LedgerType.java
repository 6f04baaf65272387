package io.github.coinbasepro.simulator.internal.engine;

/**
 * Why money of an account moved.
 */
public enum LedgerType {

	/** To or from the outside, or another profile. */
	TRANSFER,

	/** A trade. */
	MATCH,

	/** What the exchange took of a trade. */
	FEE,

	/** One currency became another. */
	CONVERSION,

	/** What the exchange took of a conversion. */
	CONVERSION_FEE,

	/** What the exchange gave back. */
	REBATE,

	/** Interest of a loan. */
	MARGIN_INTEREST,

	/** A currency was staked and wrapped. */
	STAKE_WRAP,

	/** A wrapped currency was given back. */
	REDEEM

}

package io.github.coinbasepro.limit;

/**
 * The rate limit of the exchange that a route counts against.
 */
public enum RateLimitClass {

	/** Public data: 10 a second and 15 at once, per address. */
	PUBLIC,

	/** The account: 15 a second and 30 at once, per profile. */
	PRIVATE,

	/** Fills: 10 a second and 20 at once, per profile. */
	FILLS,

	/** Loans: 10 a second. */
	LOANS

}

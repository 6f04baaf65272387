package io.github.coinbasepro.simulator;

/**
 * The rate limits of the exchange, one for each class of routes.
 *
 * @param publicRoutes limit of what needs no key, for each address
 * @param privateRoutes limit of what needs a key, for each profile
 * @param fills limit of {@code /fills}, for each profile
 * @param loans limit of {@code /loans}, for each profile; {@code /loans/assets} has none
 */
public record RateLimits(RateLimit publicRoutes, RateLimit privateRoutes, RateLimit fills, RateLimit loans) {

	private static final RateLimits STANDARD = new RateLimits(new RateLimit(10, 15), new RateLimit(15, 30),
			new RateLimit(10, 20), new RateLimit(10, 10));

	/**
	 * The limits of the real exchange: 10 a second and 15 at once for public routes, 15
	 * and 30 for private ones, 10 and 20 for fills, 10 and 10 for loans.
	 * @return the limits
	 */
	public static RateLimits standard() {
		return STANDARD;
	}

	/**
	 * Change the limit of public routes.
	 * @param limit the limit
	 * @return limits with that one changed
	 */
	public RateLimits withPublicRoutes(RateLimit limit) {
		return new RateLimits(limit, this.privateRoutes, this.fills, this.loans);
	}

	/**
	 * Change the limit of private routes.
	 * @param limit the limit
	 * @return limits with that one changed
	 */
	public RateLimits withPrivateRoutes(RateLimit limit) {
		return new RateLimits(this.publicRoutes, limit, this.fills, this.loans);
	}

	/**
	 * Change the limit of fills.
	 * @param limit the limit
	 * @return limits with that one changed
	 */
	public RateLimits withFills(RateLimit limit) {
		return new RateLimits(this.publicRoutes, this.privateRoutes, limit, this.loans);
	}

	/**
	 * Change the limit of loans.
	 * @param limit the limit
	 * @return limits with that one changed
	 */
	public RateLimits withLoans(RateLimit limit) {
		return new RateLimits(this.publicRoutes, this.privateRoutes, this.fills, limit);
	}

}

package io.github.coinbasepro.limit;

/**
 * How full a rate limit is.
 *
 * @param rateLimitClass which limit
 * @param permits how many of the most urgent calls may go at once: permits less those of
 * calls on their way that were not answered within the last second. Reads and orders
 * leave some of them to cancels.
 * @param most how many may go at once after a pause
 * @param waiting how many calls wait
 */
public record RateLimitLevel(RateLimitClass rateLimitClass, int permits, int most, int waiting) {

}

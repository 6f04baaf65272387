package io.github.coinbasepro.limit;

/**
 * The level of a rate limit.
 *
 * @param rateLimitClass which limit
 * @param permits how many of the most urgent calls may go at once: permits less those of
 * calls on their way that were not answered within the last second. Reads and orders
 * leave some of them to cancels.
 * @param most calls that may go at once after a pause
 * @param waiting calls that wait
 */
public record RateLimitLevel(RateLimitClass rateLimitClass, int permits, int most, int waiting) {

}

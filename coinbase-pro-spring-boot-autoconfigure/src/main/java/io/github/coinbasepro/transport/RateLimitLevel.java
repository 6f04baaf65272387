package io.github.coinbasepro.transport;

/**
 * How full a rate limit is.
 *
 * @param rateLimitClass which limit
 * @param permits how many calls may go at once
 * @param most how many may go at once after a pause
 * @param waiting how many calls wait
 */
public record RateLimitLevel(RateLimitClass rateLimitClass, int permits, int most, int waiting) {

}

package io.github.coinbasepro.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The counters of a client since it was built.
 *
 * @param since when it began to count
 * @param calls calls that have ended, by their outcome; each outcome has an entry
 * @param attempts requests that were handed to a connection
 * @param retries attempts after the first of their call
 * @param rateLimitRefusals answers with status 429
 * @param rateLimitWaits how often a call waited for the rate limit, for at least a
 * millisecond
 * @param rateLimitWaitTime how long calls waited for the rate limit, in sum
 * @param ordersFound orders whose answer was lost and that were found
 * @param ordersMissing orders whose answer was lost and that were not found
 * @param clockCorrections how often the clock was set by the exchange's
 */
public record ClientStatistics(Instant since, Map<CallOutcome, Long> calls, long attempts, long retries,
		long rateLimitRefusals, long rateLimitWaits, Duration rateLimitWaitTime, long ordersFound, long ordersMissing,
		long clockCorrections) {

}

package io.github.coinbasepro.simulator.internal.http;

import java.time.Duration;

import io.github.coinbasepro.simulator.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param port port to listen at, 0 for any that is free
 * @param rateLimits the rate limits, {@code null} for none
 * @param idleTimeout how long a connection may be unused, {@code null} for as long as it
 * likes
 */
public record ServerOptions(int port, @Nullable RateLimits rateLimits, @Nullable Duration idleTimeout) {

}

package io.github.coinbasepro.observation;

/**
 * The level of a connection pool.
 *
 * @param pool which pool: {@code reads} or {@code writes}
 * @param active connections that are in use
 * @param idle connections that are open and free
 * @param pending calls that wait for a connection
 */
public record ConnectionPoolLevel(String pool, int active, int idle, int pending) {

}

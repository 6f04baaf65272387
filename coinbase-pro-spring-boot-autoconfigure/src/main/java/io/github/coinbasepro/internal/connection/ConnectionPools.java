package io.github.coinbasepro.internal.connection;

import java.net.SocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToIntFunction;

import io.github.coinbasepro.observation.ConnectionPoolLevel;
import reactor.netty.resources.ConnectionPoolMetrics;
import reactor.netty.resources.ConnectionProvider.MeterRegistrar;

/**
 * Knows how full the pools of connections are. A pool has a part for each address that it
 * leads to; parts come and go.
 */
public final class ConnectionPools implements MeterRegistrar {

	static final String READS = "coinbase-pro-reads";

	static final String WRITES = "coinbase-pro-writes";

	private final ConcurrentMap<Part, ConnectionPoolMetrics> parts = new ConcurrentHashMap<>();

	@Override
	public void registerMetrics(String poolName, String id, SocketAddress remoteAddress,
			ConnectionPoolMetrics metrics) {
		this.parts.put(new Part(poolName, id, remoteAddress), metrics);
	}

	@Override
	public void deRegisterMetrics(String poolName, String id, SocketAddress remoteAddress) {
		this.parts.remove(new Part(poolName, id, remoteAddress));
	}

	/**
	 * Returns how full the pools are.
	 */
	public List<ConnectionPoolLevel> levels() {
		return List.of(level("reads", READS), level("writes", WRITES));
	}

	/**
	 * Returns how many calls wait for a connection.
	 * @param poolName the pool
	 */
	int waiting(String poolName) {
		return level(poolName, poolName).pending();
	}

	/**
	 * Returns which addresses a pool leads to.
	 * @param poolName the pool
	 */
	List<SocketAddress> addresses(String poolName) {
		return this.parts.keySet()
			.stream()
			.filter((part) -> part.poolName().equals(poolName))
			.map(Part::remoteAddress)
			.toList();
	}

	private ConnectionPoolLevel level(String pool, String poolName) {
		List<ConnectionPoolMetrics> metrics = this.parts.entrySet()
			.stream()
			.filter((part) -> part.getKey().poolName().equals(poolName))
			.map(Map.Entry::getValue)
			.toList();
		return new ConnectionPoolLevel(pool, sum(metrics, ConnectionPoolMetrics::acquiredSize),
				sum(metrics, ConnectionPoolMetrics::idleSize), sum(metrics, ConnectionPoolMetrics::pendingAcquireSize));
	}

	private static int sum(Collection<ConnectionPoolMetrics> metrics, ToIntFunction<ConnectionPoolMetrics> figure) {
		return metrics.stream().mapToInt(figure).sum();
	}

	private record Part(String poolName, String id, SocketAddress remoteAddress) {

	}

}

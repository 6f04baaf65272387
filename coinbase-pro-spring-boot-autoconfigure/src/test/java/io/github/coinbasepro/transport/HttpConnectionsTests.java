package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.netty.resolver.dns.DefaultDnsCache;
import io.netty.resolver.dns.DnsNameResolver;
import org.junit.jupiter.api.Test;
import reactor.netty.resources.LoopResources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/**
 * Tests for {@link HttpConnections}.
 */
class HttpConnectionsTests {

	@Test
	void row29_anAddressIsKeptForAMinuteAtMostAndAFailureNotAtAll() {
		LoopResources loops = LoopResources.create("test-names", 1, true);
		try (DnsNameResolver names = HttpConnections.names(loops).eventLoop(loops.onClient(true).next()).build()) {
			assertThat(names.resolveCache()).asInstanceOf(type(DefaultDnsCache.class)).satisfies((cache) -> {
				assertThat(cache.minTtl()).isZero();
				assertThat(cache.maxTtl()).isEqualTo(60);
				assertThat(cache.negativeTtl()).isZero();
			});
		}
		finally {
			loops.disposeLater(Duration.ZERO, Duration.ofSeconds(10)).block(Duration.ofSeconds(60));
		}
	}

	@Test
	void connectionsThatAreNotUsedHaveNoThread() {
		Set<Thread> before = Thread.getAllStackTraces().keySet();
		HttpConnections connections = new HttpConnections(HttpSettings.DEFAULT, PoolSettings.DEFAULT, true,
				new ConnectionPools(), UnaryOperator.identity());
		assertThat(connections.connector()).isNotNull();
		assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> !before.contains(thread))
			.noneMatch((thread) -> thread.getName().startsWith("coinbase-pro-"));
		connections.end().block(Duration.ofSeconds(60));
	}

}

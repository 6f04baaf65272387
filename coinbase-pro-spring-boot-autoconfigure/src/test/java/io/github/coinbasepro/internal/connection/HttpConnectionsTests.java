package io.github.coinbasepro.internal.connection;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.fault.Threads;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.netty.channel.EventLoop;
import io.netty.resolver.dns.DefaultDnsCache;
import io.netty.resolver.dns.DnsNameResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;
import reactor.test.StepVerifier;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link HttpConnections}.
 */
class HttpConnectionsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Test
	void row29_anAddressIsKeptForAMinuteAtMostAndAFailureNotAtAll() {
		LoopResources loops = LoopResources.create("test-names", 1, true);
		try (DnsNameResolver names = Names.builder(loops).eventLoop(loops.onClient(true).next()).build()) {
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
		HttpConnections connections = connections(new ConnectionPools(), UnaryOperator.identity());
		assertThat(connections.connector()).isNotNull();
		assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> !before.contains(thread))
			.noneMatch((thread) -> thread.getName().startsWith("coinbase-pro-"));
		connections.end().block(Duration.ofSeconds(60));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST" })
	void row92_whatConnectsAfterTheEndIsRefusedAndLeavesNothing(String method) {
		Set<Thread> before = Threads.ofClients();
		ConnectionPools pools = new ConnectionPools();
		HttpConnections connections = connections(pools, UnaryOperator.identity());
		connections.end().block(PATIENCE);
		StepVerifier.create(connect(connections, method)).expectError(IllegalStateException.class).verify(PATIENCE);
		Threads.assertNoneMoreThan(before);
		assertThat(pools.addresses(ConnectionPools.READS)).isEmpty();
		assertThat(pools.addresses(ConnectionPools.WRITES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST" })
	void row92_whatConnectsWhileTheyEndLeavesNothing(String method) {
		Set<Thread> before = Threads.ofClients();
		ConnectionPools pools = new ConnectionPools();
		AtomicReference<Mono<Void>> end = new AtomicReference<>(Mono.empty());
		HttpConnections connections = connections(pools, (http) -> http.mapConnect((connection) -> Mono.defer(() -> {
			end.get().block(PATIENCE);
			return connection;
		})));
		end.set(connections.end());
		StepVerifier.create(connect(connections, method)).expectError().verify(PATIENCE);
		Threads.assertNoneMoreThan(before);
		assertThat(pools.addresses(ConnectionPools.READS)).isEmpty();
		assertThat(pools.addresses(ConnectionPools.WRITES)).isEmpty();
	}

	@Test
	void row92_noSocketIsOpenedForNamesAfterTheEnd() {
		LoopResources loops = LoopResources.create("test-names", 1, true);
		EventLoop loop = loops.onClient(true).next();
		try (Names names = new Names(loops)) {
			assertThat(names.getResolver(loop)).isNotNull();
			names.end();
			long files = Threads.openFiles();
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> names.getResolver(loop));
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(Threads.openFiles()).isLessThanOrEqualTo(files));
		}
		finally {
			loops.disposeLater(Duration.ZERO, Duration.ofSeconds(10)).block(PATIENCE);
		}
	}

	@Test
	void row87_writesHaveAsManyConnectionsAsTheirLimitsLetGo() {
		RateLimitSettings limits = RateLimitSettings.DEFAULT;
		int atOnce = limits.writesWithin(Duration.ofSeconds(30));
		assertThat(atOnce).isEqualTo(15 * 30 + 30 + 10 * 30 + 10);
		assertThat(limits.writesWithin(Duration.ofMillis(1))).isEqualTo(1 + 30 + 1 + 10);
		assertThat(PoolSettings.DEFAULT.connectionsForWrites(atOnce)).isEqualTo(atOnce);
		assertThat(pool(1000, null).connectionsForWrites(atOnce)).isEqualTo(1000);
		assertThat(pool(1000, 3).connectionsForWrites(atOnce)).isEqualTo(3);
		int many = limits.writesWithin(Duration.ofSeconds(Long.MAX_VALUE));
		assertThat(PoolSettings.DEFAULT.connectionsForWrites(many)).isEqualTo(10_000);
	}

	private static PoolSettings pool(int reads, @Nullable Integer writes) {
		return new PoolSettings(reads, writes, 1, PATIENCE, PATIENCE, PATIENCE);
	}

	private static HttpConnections connections(ConnectionPools pools, UnaryOperator<HttpClient> customizer) {
		return new HttpConnections(HttpSettings.DEFAULT, PoolSettings.DEFAULT, 1, false, pools, customizer);
	}

	private static Mono<?> connect(HttpConnections connections, String method) {
		return connections.connector()
			.connect(HttpMethod.valueOf(method), URI.create("http://127.0.0.1:1/time"),
					(request) -> request.setComplete());
	}

}

package io.github.coinbasepro.fault;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.LongSupplier;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.StubExchange;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * An exchange on this machine that remembers what it did and fails when it is told to: it
 * keeps a ledger of orders, checks signatures and rate limits as the real one does if it
 * is asked to, and lets a script decide about each request what goes wrong.
 */
public final class FakeExchange implements AutoCloseable {

	private static final byte[] NO_BODY = new byte[0];

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();

	private final FakeOrders orders = new FakeOrders();

	private final FakeRoutes routes = new FakeRoutes(this.orders);

	private final FakeSignatures signatures = new FakeSignatures(StubExchange.KEY, StubExchange.SECRET,
			StubExchange.PASSPHRASE);

	private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

	private final LoopResources loops = LoopResources.create("fake-exchange", 2, true);

	private final DisposableServer server;

	private volatile Function<RecordedRequest, Fault> faults = Faults.none();

	private volatile InstantSource clock = InstantSource.system();

	private volatile boolean checksSignatures;

	private volatile @Nullable TrueBuckets buckets;

	private FakeExchange(HttpServer server) {
		this.server = server.host("127.0.0.1")
			.port(0)
			.runOn(this.loops)
			.channelGroup(this.connections)
			.handle(this::handle)
			.bindNow(PATIENCE);
	}

	/**
	 * Starts an exchange that does nothing wrong, takes any signature and knows no
	 * limits.
	 * @return the exchange
	 */
	public static FakeExchange start() {
		return new FakeExchange(HttpServer.create());
	}

	/**
	 * Starts an exchange that closes connections which nobody uses.
	 * @param idle how long they may be unused
	 * @return the exchange
	 */
	public static FakeExchange startClosingIdleConnections(Duration idle) {
		return new FakeExchange(HttpServer.create().idleTimeout(idle));
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.port());
	}

	/**
	 * Returns a builder of a client that knows the address and the credentials.
	 * @return the builder
	 */
	public CoinbaseProClientBuilder clientBuilder() {
		return CoinbaseProClient.builder()
			.baseUrl(url())
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

	/**
	 * Sets what goes wrong from now on.
	 * @param faults decides about a request; called on many threads
	 * @return this
	 */
	public FakeExchange faults(Function<RecordedRequest, Fault> faults) {
		this.faults = faults;
		return this;
	}

	/**
	 * Sets the clock of the exchange. Default: the one of this machine.
	 * @param clock the clock
	 * @return this
	 */
	public FakeExchange clock(InstantSource clock) {
		this.clock = clock;
		return this;
	}

	/**
	 * Sets how far the clock of the exchange is off the one of this machine.
	 * @param offset how far it is ahead
	 * @return this
	 */
	public FakeExchange clockOffset(Duration offset) {
		return clock(() -> Instant.now().plus(offset));
	}

	/**
	 * Refuses what is not signed with the credentials of {@link StubExchange} or stamped
	 * with a time that is not within 30 seconds of the exchange's own.
	 * @return this
	 */
	public FakeExchange checkingSignatures() {
		this.checksSignatures = true;
		return this;
	}

	/**
	 * Refuses what exceeds the rate limits. Begins with full buckets.
	 * @return this
	 */
	public FakeExchange limitingRates() {
		return limitingRates(System::nanoTime);
	}

	/**
	 * Refuses what exceeds the rate limits. Begins with full buckets.
	 * @param nanoTime the time in nanoseconds
	 * @return this
	 */
	public FakeExchange limitingRates(LongSupplier nanoTime) {
		this.buckets = new TrueBuckets(nanoTime);
		return this;
	}

	/**
	 * Returns the ledger.
	 * @return the orders
	 */
	public FakeOrders orders() {
		return this.orders;
	}

	/**
	 * Returns the requests that have arrived, whatever became of them.
	 * @return the requests, in the order of arrival
	 */
	public List<RecordedRequest> requests() {
		return new ArrayList<>(this.requests);
	}

	/**
	 * Returns some of the requests that have arrived.
	 * @param method the method
	 * @param pathPrefix what the path begins with
	 * @return the requests, in the order of arrival
	 */
	public List<RecordedRequest> requestsTo(String method, String pathPrefix) {
		return this.requests.stream()
			.filter((request) -> request.method().equals(method) && request.path().startsWith(pathPrefix))
			.toList();
	}

	public int count() {
		return this.requests.size();
	}

	public int count(String method, String pathPrefix) {
		return requestsTo(method, pathPrefix).size();
	}

	/**
	 * Returns how many connections are open.
	 * @return the number
	 */
	public int connections() {
		return this.connections.size();
	}

	/**
	 * Ends at once, with all connections.
	 */
	@Override
	public void close() {
		dropConnections();
		this.server.disposeNow(PATIENCE);
		dropConnections();
		this.loops.disposeLater(Duration.ZERO, PATIENCE).block(PATIENCE);
	}

	private void dropConnections() {
		this.connections.close().awaitUninterruptibly(PATIENCE.toMillis());
	}

	private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
		return request.receive().aggregate().asByteArray().defaultIfEmpty(NO_BODY).flatMap((body) -> {
			RecordedRequest recorded = record(request, body);
			Fault fault = this.faults.apply(recorded);
			FakeAnswer answer = fault.takesEffect() ? answer(recorded) : FakeAnswer.notFound();
			Mono<Void> written = Mono.defer(() -> Mono.from(fault.wire().write(response, answer)));
			return fault.delay().isZero() ? written : Mono.delay(fault.delay()).then(written);
		});
	}

	private RecordedRequest record(HttpServerRequest request, byte[] body) {
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		request.requestHeaders().forEach((header) -> headers.putIfAbsent(header.getKey(), header.getValue()));
		RecordedRequest recorded = new RecordedRequest(request.method().name(), request.uri(), headers, body,
				System.nanoTime());
		this.requests.add(recorded);
		return recorded;
	}

	private FakeAnswer answer(RecordedRequest request) {
		TrueBuckets limits = this.buckets;
		FakeAnswer refusal = (limits != null) ? limits.refusal(request) : null;
		if (refusal == null && this.checksSignatures && !TrueBuckets.isPublic(request.path())) {
			refusal = this.signatures.refusal(request, this.clock.instant());
		}
		return (refusal != null) ? refusal : this.routes.answer(request, this.clock.instant());
	}

}

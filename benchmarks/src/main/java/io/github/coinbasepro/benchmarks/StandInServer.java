package io.github.coinbasepro.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SelectStrategy;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A stand-in for the exchange, in a process of its own. It checks every signature that it
 * is sent, and ends with the process that started it.
 */
final class StandInServer {

	private static final Pattern CLIENT_OID = Pattern.compile("\"client_oid\":\"([^\"]*)\"");

	private static final Pattern AFTER = Pattern.compile("after=([0-9]+)");

	private static final int PAGE = 1000;

	private final long pages;

	private StandInServer(long pages) {
		this.pages = pages;
	}

	/**
	 * Runs the server until its standard input ends.
	 * @param args how many pages of fills there are, and {@code sleepless} if its thread
	 * must not sleep
	 * @throws Exception if it cannot be run
	 */
	public static void main(String[] args) throws Exception {
		StandInServer answers = new StandInServer(Long.parseLong(args[0]));
		DisposableServer server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.runOn(thread(args.length > 1))
			.handle(answers::answer)
			.bindNow();
		System.out.println(server.port());
		System.out.flush();
		while (System.in.read() >= 0) {
		}
		System.exit(0);
	}

	/**
	 * A thread that may never sleep. Whoever writes to one that does has to wake it,
	 * which here costs up to a fifth of a call, and over a real network nothing.
	 */
	private static EventLoopGroup thread(boolean sleepless) {
		SelectStrategy busy = (ready, hasTasks) -> hasTasks ? ready.get() : SelectStrategy.BUSY_WAIT;
		return new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("server", true),
				sleepless ? EpollIoHandler.newFactory(0, () -> busy) : EpollIoHandler.newFactory());
	}

	private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
		return request.receive().aggregate().asByteArray().defaultIfEmpty(new byte[0]).flatMap((body) -> {
			if (!isSigned(request, body)) {
				return response.status(401).send().then();
			}
			byte[] answer = body(request.uri(), body, response);
			response.header("Content-Type", "application/json; charset=utf-8")
				.header("Content-Length", Integer.toString(answer.length))
				.header("Date", "Sun, 27 Sep 2026 11:22:33 GMT")
				.header("CF-RAY", "8c9a1b2c3d4e5f60-FRA")
				.header("CF-Cache-Status", "DYNAMIC")
				.header("Cache-Control", "no-store, no-cache")
				.header("Strict-Transport-Security", "max-age=15552000; includeSubDomains; preload")
				.header("X-Content-Type-Options", "nosniff")
				.header("Vary", "Origin")
				.header("Set-Cookie", "__cf_bm=abcdefghijklmnopqrstuvwxyz; path=/; HttpOnly; Secure; SameSite=None")
				.header("Server", "cloudflare");
			return response.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(answer))).then();
		});
	}

	private byte[] body(String uri, byte[] body, HttpServerResponse response) {
		if (uri.startsWith("/orders")) {
			Matcher id = CLIENT_OID.matcher(new String(body, StandardCharsets.UTF_8));
			return Fixtures.order(id.find() ? id.group(1) : "");
		}
		if (uri.startsWith("/fills")) {
			Matcher after = AFTER.matcher(uri);
			long newest = after.find() ? Long.parseLong(after.group(1)) - 1 : this.pages * PAGE;
			if (newest > PAGE) {
				response.header("CB-AFTER", Long.toString(newest - PAGE + 1));
			}
			response.header("CB-BEFORE", Long.toString(newest));
			return Fixtures.fills(newest, PAGE);
		}
		if (uri.equals("/currencies")) {
			return "[]".getBytes(StandardCharsets.UTF_8);
		}
		return uri.equals("/products") ? Fixtures.products() : Fixtures.ticker();
	}

	private static boolean isSigned(HttpServerRequest request, byte[] body) {
		String signature = request.requestHeaders().get("CB-ACCESS-SIGN");
		return signature == null || signature.equals(HandSigner
			.sign(request.requestHeaders().get("CB-ACCESS-TIMESTAMP"), request.method().name(), request.uri(), body));
	}

}

package io.github.coinbasepro.test.http;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.github.coinbasepro.test.fault.Fault;
import io.github.coinbasepro.test.fault.FaultScript;
import io.github.coinbasepro.test.fault.Substitute;
import io.github.coinbasepro.test.request.RecordedRequest;
import io.github.coinbasepro.test.request.RequestLog;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * What happens to a request: it is recorded, the script decides what goes wrong, the
 * exchange answers, and what is left of the answer goes out.
 */
final class CallHandler {

	private static final Written NOTHING = Written.of(Answer.error(404, "NotFound"));

	private final HiddenOrders hidden = new HiddenOrders();

	private final RouteTable routes;

	private final Router router;

	private final RequestLog log;

	private final FaultScript script;

	private final InstantSource clock;

	CallHandler(RouteTable routes, Router router, RequestLog log, FaultScript script, InstantSource clock) {
		this.routes = routes;
		this.router = router;
		this.log = log;
		this.script = script;
		this.clock = clock;
	}

	Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
		if (!hasBody(request.requestHeaders())) {
			return handle(request, RequestBody.NONE, response);
		}
		return request.receive()
			.collect(RequestBody::new, RequestBody::append)
			.flatMap((body) -> Mono.from(handle(request, body, response)));
	}

	private static boolean hasBody(HttpHeaders headers) {
		String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
		return (length != null) ? !length.equals("0") : headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
	}

	private Publisher<Void> handle(HttpServerRequest request, RequestBody body, HttpServerResponse response) {
		ApiRequest call = new ApiRequest(request.method().name(), request.uri(), request.requestHeaders(),
				body.toBytes(), request.remoteAddress());
		RouteTable.Match match = this.routes.find(call.method(), call.path());
		RecordedRequest recorded = record(call, match);
		Supplier<Answer> answer = () -> body.isTooLarge() ? Answer.error(413, "Request body is too large")
				: answer(call, match);
		Fault fault = this.script.decide(recorded);
		return fault.isNone() ? Wire.send(response, Written.of(answer.get())) : fail(fault, answer, response);
	}

	private RecordedRequest record(ApiRequest call, RouteTable.@Nullable Match match) {
		RecordedRequest recorded = new RecordedRequest(call.method(), call.target(),
				(match != null) ? match.leaf().template() : null, call.headers(), call.body(), this.clock.instant());
		this.log.add(recorded);
		return recorded;
	}

	private Answer answer(ApiRequest call, RouteTable.@Nullable Match match) {
		Answer answer = this.router.answer(call, match);
		boolean found = answer.status() == 200;
		return (found && this.hidden.conceals(call, match)) ? Answer.error(404, "NotFound") : answer;
	}

	private Mono<Void> fail(Fault fault, Supplier<Answer> answer, HttpServerResponse response) {
		Mono<Written> written = Mono.fromSupplier(() -> written(fault, answer));
		return fault.before()
			.then(written)
			.delayUntil((ready) -> fault.after())
			.flatMap((ready) -> Mono.from(Wire.send(response, ready, fault.delivery(), fault.pause())));
	}

	private Written written(Fault fault, Supplier<Answer> answer) {
		Written written = fault.carriedOut() ? written(fault.unseen(), answer.get()) : NOTHING;
		Substitute substitute = fault.substitute();
		return (substitute != null) ? Written.of(substitute) : written;
	}

	private Written written(@Nullable Supplier<BooleanSupplier> unseen, Answer answer) {
		if (unseen != null) {
			this.hidden.hide(answer, unseen.get());
		}
		return Written.of(answer);
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.github.coinbasepro.simulator.RecordedRequest;
import io.github.coinbasepro.simulator.internal.fault.Fault;
import io.github.coinbasepro.simulator.internal.fault.FaultScript;
import io.github.coinbasepro.simulator.internal.fault.Pause;
import io.github.coinbasepro.simulator.internal.fault.Substitute;
import io.github.coinbasepro.simulator.internal.request.RequestLog;
import io.github.coinbasepro.simulator.internal.server.HttpConnection;
import io.github.coinbasepro.simulator.internal.server.ReceivedRequest;
import io.github.coinbasepro.simulator.internal.server.RequestHandler;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a request: it is recorded, the script decides what goes wrong, the
 * exchange answers, and what is left of the answer goes out.
 */
final class CallHandler implements RequestHandler {

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

	@Override
	public void handle(ReceivedRequest request, HttpConnection connection) {
		ApiRequest call = ApiRequest.of(request, connection);
		RouteTable.Match match = this.routes.find(call.method(), call.path());
		RecordedRequest recorded = record(call, match);
		Supplier<Answer> answer = () -> request.isTooLarge() ? Answer.error(413, "Request body is too large")
				: answer(call, match);
		Fault fault = this.script.decide(recorded);
		if (fault.isNone()) {
			Wire.send(connection, Written.of(answer.get()));
		}
		else {
			fail(fault, answer, connection);
		}
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

	private void fail(Fault fault, Supplier<Answer> answer, HttpConnection connection) {
		wait(fault.before(), connection, () -> {
			Written written = written(fault, answer);
			wait(fault.after(), connection, () -> Wire.send(connection, written, fault.delivery(), fault.pause()));
		});
	}

	private static void wait(Pause pause, HttpConnection connection, Runnable next) {
		pause.then(connection.loop(), connection.guarded(next));
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

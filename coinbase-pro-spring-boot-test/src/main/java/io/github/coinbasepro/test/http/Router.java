package io.github.coinbasepro.test.http;

import java.util.List;

import io.github.coinbasepro.test.engine.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request, checks who calls if the route wants to know, and turns
 * whatever goes wrong into an answer.
 */
final class Router {

	private static final System.Logger logger = System.getLogger(Router.class.getName());

	private final Authenticator authenticator;

	private final List<Route> routes;

	Router(Authenticator authenticator, List<Route> routes) {
		this.authenticator = authenticator;
		this.routes = List.copyOf(routes);
	}

	Answer answer(ApiRequest request) {
		try {
			return route(request);
		}
		catch (ApiException ex) {
			return Answer.error(ex.status(), message(ex));
		}
		catch (RefusedException ex) {
			return Answer.error(ex.isNotFound() ? 404 : 400, message(ex));
		}
		catch (RuntimeException ex) {
			logger.log(System.Logger.Level.ERROR, "Failed to answer " + request.method() + " " + request.path(), ex);
			return Answer.error(500, "Internal server error");
		}
	}

	private static String message(RuntimeException ex) {
		return (ex.getMessage() != null) ? ex.getMessage() : "";
	}

	private Answer route(ApiRequest request) {
		if (request.header("User-Agent") == null) {
			throw ApiException.badRequest("user-agent header is required");
		}
		List<String> path = Route.segments(request.path());
		for (Route route : this.routes) {
			List<String> variables = route.match(request.method(), path);
			if (variables != null) {
				Credentials caller = route.isSigned() ? this.authenticator.authenticate(request) : null;
				if (caller != null) {
					route.check(caller);
				}
				return route.handler().apply(call(request, variables, caller));
			}
		}
		this.authenticator.authenticate(request);
		throw ApiException.notFound();
	}

	private static Call call(ApiRequest request, List<String> variables, @Nullable Credentials caller) {
		return new Call(variables, new Query(request.query()), request.body(),
				(caller != null) ? caller.profileId() : null);
	}

}

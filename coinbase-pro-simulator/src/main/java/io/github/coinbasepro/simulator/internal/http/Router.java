package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.limit.RateClass;
import io.github.coinbasepro.simulator.internal.limit.RateLimiter;
import org.jspecify.annotations.Nullable;

/**
 * Checks who calls if the route of a request wants to know, and whether too many do, and
 * turns whatever goes wrong into an answer.
 */
final class Router {

	private static final System.Logger logger = System.getLogger(Router.class.getName());

	private final Authenticator authenticator;

	private final RateLimiter limiter;

	Router(Authenticator authenticator, RateLimiter limiter) {
		this.authenticator = authenticator;
		this.limiter = limiter;
	}

	/**
	 * Answer a request.
	 * @param request the request
	 * @param match its route, {@code null} if there is none
	 * @return the answer
	 */
	Answer answer(ApiRequest request, RouteTable.@Nullable Match match) {
		try {
			return route(request, match);
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

	private Answer route(ApiRequest request, RouteTable.@Nullable Match match) {
		if (request.header("User-Agent") == null) {
			throw ApiException.badRequest("user-agent header is required");
		}
		if (match == null) {
			limit(RateClass.PRIVATE, this.authenticator.authenticate(request).profileId());
			throw ApiException.notFound();
		}
		Route route = match.leaf().route();
		UUID caller = route.isSigned() ? caller(request, route) : null;
		limit(match.leaf().rateClass(), (caller != null) ? caller : request.origin());
		return route.handler().apply(new Call(variables(match), new Query(request.query()), request.body(), caller));
	}

	private UUID caller(ApiRequest request, Route route) {
		Credentials caller = this.authenticator.authenticate(request);
		route.check(caller);
		return caller.profileId();
	}

	private static List<String> variables(RouteTable.Match match) {
		return match.variables().isEmpty() ? List.of() : match.variables().stream().map(Query::decode).toList();
	}

	private void limit(RateClass rateClass, Object caller) {
		if (!this.limiter.admits(rateClass, caller)) {
			throw new ApiException(429, rateClass.message());
		}
	}

}

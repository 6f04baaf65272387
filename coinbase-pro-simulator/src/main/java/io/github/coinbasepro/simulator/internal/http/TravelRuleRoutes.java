package io.github.coinbasepro.simulator.internal.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.funds.TravelRule;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import org.jspecify.annotations.Nullable;

/**
 * The routes of travel rules. Their cursors are ids.
 */
final class TravelRuleRoutes {

	private static final int ROWS = 1000;

	private static final String[] STATEMENTS = { "originator_name", "originator_country", "vasp_id", "vasp_country",
			"lei_number", "originator_address" };

	private final BackOffice office;

	private final Caller caller;

	TravelRuleRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/travel-rules", this::list),
				Route.needing(ApiKeyPermission.MANAGE, "POST", "/travel-rules", this::add),
				Route.needing(ApiKeyPermission.MANAGE, "DELETE", "/travel-rules/{id}", this::remove));
	}

	private Answer list(Call call) {
		String address = call.query().first("address");
		int limit = call.query().limit(ROWS);
		Slice<Instant> slice = new Slice<>(cursor(call, "before"), cursor(call, "after"), limit);
		List<TravelRule> rules = this.office.travelRules()
			.list(this.caller.user(call), (rule) -> address == null || address.equals(rule.address()), slice);
		return Paging.page(rules, TravelRule::id, TravelRuleRoutes::body);
	}

	private @Nullable Instant cursor(Call call, String name) {
		String cursor = call.query().first(name);
		if (cursor == null) {
			return null;
		}
		UUID id = Uuids.parse(cursor);
		Instant time = (id != null) ? this.office.travelRules().createdAt(id) : null;
		if (time == null) {
			throw ApiException.badRequest(name + " cursor value is not valid");
		}
		return time;
	}

	private Answer add(Call call) {
		MoneyForm form = MoneyForm.of(call);
		form.required("originator_name");
		form.required("originator_country");
		return Answer.ok(body(this.office.travelRules()
			.add(this.caller.user(call), form.required("address"), form.statements(STATEMENTS))));
	}

	private static Map<String, Object> body(TravelRule rule) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("id", rule.id());
		body.put("created_at", Timestamps.micros(rule.createdAt()));
		body.put("address", rule.address());
		body.putAll(rule.statements());
		return body;
	}

	private Answer remove(Call call) {
		this.office.travelRules().remove(this.caller.user(call), call.id());
		return Answer.nothing();
	}

}

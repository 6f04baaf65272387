package io.github.coinbasepro.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.engine.FeeReport;
import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of users: what they pay, what they traded and what they may do.
 */
final class UserRoutes {

	private static final Set<String> PREFERENCES = Set.of("USD", "USDC", "opt-out");

	private final BackOffice office;

	private final Caller caller;

	private final UserVolumes volumes;

	UserRoutes(BackOffice office, Caller caller, SeededMarket market) {
		this.office = office;
		this.caller = caller;
		this.volumes = new UserVolumes(office, market);
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/fees", this::fees),
				Route.any("GET", "/users/self/verify", this::verify),
				Route.signed("GET", "/users/self/trailing-volume", this::trailingVolume),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/users/{id}/exchange-limits", this::limits),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/users/{id}/trading-volumes", this::tradingVolumes),
				Route.needing(ApiKeyPermission.MANAGE, "POST", "/users/{id}/settlement-preferences",
						this::setPreference));
	}

	private Answer fees(Call call) {
		FeeReport report = this.office.exchange().fees(call.profile());
		Map<String, String> fees = new LinkedHashMap<>();
		fees.put("taker_fee_rate", report.rates().taker().toPlainString());
		fees.put("maker_fee_rate", report.rates().maker().toPlainString());
		fees.put("usd_volume", Decimals.trimmed(report.usdVolume()));
		return Answer.ok(fees);
	}

	private Answer verify(Call call) {
		return Answer.ok(Map.of("id", this.caller.user(call)));
	}

	private String user(Call call) {
		String user = this.caller.user(call);
		if (!call.variable().equals("self") && !call.variable().equals(user)) {
			throw new ApiException(403, "Forbidden");
		}
		return user;
	}

	private Answer limits(Call call) {
		String user = user(call);
		Map<String, Object> limits = new LinkedHashMap<>();
		Listings.currencies().forEach((currency) -> limits.put(currency.id(), limit(user, currency)));
		return Answer.ok(Map.of("limit_currency", "USD", "transfer_limits", Map.of("exchange_withdraw", limits)));
	}

	private Map<String, Object> limit(String user, Currency currency) {
		return Map.of("period_in_days", 1, "remaining",
				Decimals.trimmed(this.office.limits().remaining(user, currency)), "max",
				Decimals.trimmed(this.office.limits().max(currency)));
	}

	private Answer trailingVolume(Call call) {
		return Answer.ok(this.volumes.trailing(this.caller.user(call)));
	}

	private Answer tradingVolumes(Call call) {
		String user = user(call);
		Map<String, String> metrics = this.volumes.metrics(user);
		Map<String, String> all = new LinkedHashMap<>(metrics);
		all.put("liquidity_program_tier", "0");
		all.put("next_liquidity_program_tier", "1");
		return Answer.ok(Map.of("aggregated_data", Map.of("activity_metrics", all), "individual_data",
				List.of(Map.of("email", "", "activity_metrics", metrics))));
	}

	private Answer setPreference(Call call) {
		user(call);
		String preference = MoneyForm.of(call).required("settlement_preference");
		if (!PREFERENCES.contains(preference)) {
			throw ApiException.badRequest("Invalid settlement_preference " + preference);
		}
		return Answer.ok(Map.of("settlement_preference", preference));
	}

}

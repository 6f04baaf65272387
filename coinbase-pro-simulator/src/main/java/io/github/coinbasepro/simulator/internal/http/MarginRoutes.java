package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.Map;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.loans.MarginSettings;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of the settings of margin.
 */
final class MarginRoutes {

	private final MarginSettings settings;

	private final Caller caller;

	MarginRoutes(BackOffice office, Caller caller) {
		this.settings = office.margin();
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/margin/auto-loan", this::autoLoan),
				Route.needing(ApiKeyPermission.MANAGE, "POST", "/margin/auto-loan", this::setAutoLoan),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/margin/usdc", this::usdc),
				Route.needing(ApiKeyPermission.MANAGE, "POST", "/margin/usdc", this::setUsdc));
	}

	private Answer autoLoan(Call call) {
		return Answer.ok(Map.of("auto_loan", this.settings.isAutoLoan(this.caller.user(call))));
	}

	private Answer setAutoLoan(Call call) {
		this.settings.setAutoLoan(this.caller.user(call), MoneyForm.of(call).requiredFlag("auto_loan"));
		return autoLoan(call);
	}

	private Answer usdc(Call call) {
		return Answer.ok(Map.of("enabled", this.settings.isUsdc(this.caller.user(call))));
	}

	private Answer setUsdc(Call call) {
		this.settings.setUsdc(this.caller.user(call), MoneyForm.of(call).requiredFlag("enabled"));
		return usdc(call);
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.Conversion;
import io.github.coinbasepro.simulator.internal.funds.ConversionFeeTier;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of conversions.
 */
final class ConversionRoutes {

	private static final int ROWS = 100;

	private final BackOffice office;

	private final Caller caller;

	ConversionRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.TRADE, "POST", "/conversions", this::convert),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/conversions", this::list),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/conversions/fees", this::fees),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/conversions/{id}", this::get));
	}

	private Answer convert(Call call) {
		MoneyForm form = MoneyForm.of(call);
		this.caller.checkProfile(call, form.text("profile_id"));
		return Answer.ok(body(
				this.office.conversions().convert(call.profile(), form.money("amount", "from"), form.required("to"))));
	}

	private Answer list(Call call) {
		this.caller.checkProfile(call);
		int limit = call.query().limit(ROWS);
		List<Conversion> conversions = this.office.conversions().list(call.profile(), call.query().datedSlice(limit));
		return Paging.page(conversions, (conversion) -> Timestamps.micros(conversion.createdAt()),
				ConversionRoutes::body);
	}

	private Answer get(Call call) {
		this.caller.checkProfile(call);
		return Answer.ok(body(this.office.conversions().get(call.profile(), call.id())));
	}

	private static ConversionBody body(Conversion conversion) {
		return new ConversionBody(conversion.id(), Decimals.sixteen(conversion.amount()), conversion.fromAccountId(),
				conversion.toAccountId(), conversion.from(), conversion.to(), Decimals.sixteen(conversion.fee()),
				Timestamps.micros(conversion.createdAt()));
	}

	private Answer fees(Call call) {
		String volume = Decimals.trimmed(this.office.conversions().volume(call.profile()));
		return Answer.ok(this.office.conversions()
			.pairs()
			.stream()
			.map((pair) -> fee(pair.get(0), pair.get(1), volume))
			.toList());
	}

	private Map<String, Object> fee(String from, String to, String volume) {
		Map<String, Object> fee = new LinkedHashMap<>();
		fee.put("from_currency", from);
		fee.put("to_currency", to);
		fee.put("min_fee_rate", "0");
		fee.put("thirty_day_net_volume", volume);
		fee.put("fee_tiers", this.office.conversions().tiers().stream().map(ConversionRoutes::tier).toList());
		fee.put("available_credit", "0");
		fee.put("fee_rate", "0");
		fee.put("thirty_day_volume", volume);
		return fee;
	}

	private static Map<String, String> tier(ConversionFeeTier tier) {
		return Map.of("from_amount", Decimals.trimmed(tier.from()), "to_amount",
				(tier.to() != null) ? Decimals.trimmed(tier.to()) : "", "fee_rate", Decimals.trimmed(tier.rate()));
	}

	private record ConversionBody(UUID id, String amount, UUID fromAccountId, UUID toAccountId, String from, String to,
			String feeAmount, String createdAt) {

	}

}

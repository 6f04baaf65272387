package io.github.coinbasepro.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.WrappedAsset;
import io.github.coinbasepro.simulator.internal.funds.Wrapping;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import org.jspecify.annotations.Nullable;

/**
 * The routes of wrapped currencies.
 */
final class WrappedAssetRoutes {

	private static final int ROWS = 100;

	private final BackOffice office;

	WrappedAssetRoutes(BackOffice office) {
		this.office = office;
	}

	List<Route> routes() {
		return List.of(Route.open("GET", "/wrapped-assets", this::list),
				Route.needing(ApiKeyPermission.TRADE, "POST", "/wrapped-assets/stake-wrap", this::stakeWrap),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/wrapped-assets/stake-wrap",
						(call) -> list(call, false, "from", "to")),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/wrapped-assets/stake-wrap/{id}",
						(call) -> get(call, false)),
				Route.needing(ApiKeyPermission.TRADE, "POST", "/wrapped-assets/redeem", this::redeem),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/wrapped-assets/redeem",
						(call) -> list(call, true, "from_currency", "to_currency")),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/wrapped-assets/redeem/{id}", (call) -> get(call, true)),
				Route.open("GET", "/wrapped-assets/{id}", this::asset),
				Route.open("GET", "/wrapped-assets/{id}/conversion-rate", this::conversionRate));
	}

	private Answer list(Call call) {
		return Answer.ok(Map.of("wrapped_assets", WrappedAsset.all().stream().map(WrappedAssetRoutes::body).toList()));
	}

	private Answer asset(Call call) {
		return Answer.ok(body(WrappedAsset.get(call.variable())));
	}

	private static Map<String, String> body(WrappedAsset asset) {
		Map<String, String> body = new LinkedHashMap<>();
		body.put("id", asset.id());
		body.put("circulating_supply", asset.circulatingSupply().toPlainString());
		body.put("total_supply", asset.totalSupply().toPlainString());
		body.put("conversion_rate", asset.conversionRate().toPlainString());
		body.put("apy", asset.apy().toPlainString());
		body.put("redeem_time_estimate_days", Integer.toString(asset.redeemDays()));
		return body;
	}

	private Answer conversionRate(Call call) {
		return Answer.ok(Map.of("amount", WrappedAsset.get(call.variable()).conversionRate().toPlainString()));
	}

	private Answer stakeWrap(Call call) {
		MoneyForm form = MoneyForm.of(call);
		return Answer.ok(WrappingBody.of(this.office.wrappings()
			.stakeWrap(call.profile(), form.money("amount", "from_currency"), form.required("to_currency"))));
	}

	private Answer redeem(Call call) {
		MoneyForm form = MoneyForm.of(call);
		Wrapping wrapping = this.office.wrappings()
			.redeem(call.profile(), form.money("amount", "from_currency"), form.required("to_currency"),
					form.requiredId("idem"));
		return Answer.ok(Map.of("redeem", WrappingBody.of(wrapping)));
	}

	private Answer list(Call call, boolean isRedeem, String from, String to) {
		Query query = call.query();
		Predicate<Wrapping> filter = (wrapping) -> wrapping.isRedeem() == isRedeem
				&& isAny(query.first(from), wrapping.from()) && isAny(query.first(to), wrapping.to())
				&& isAny(query.first("status"), wrapping.status());
		int limit = query.limit(ROWS);
		List<Wrapping> wrappings = this.office.wrappings().list(call.profile(), filter, query.datedSlice(limit));
		return Paging.page(wrappings, (wrapping) -> Timestamps.micros(wrapping.createdAt()), WrappingBody::of);
	}

	private static boolean isAny(@Nullable String wanted, String actual) {
		return wanted == null || wanted.equals(actual);
	}

	private Answer get(Call call, boolean isRedeem) {
		return Answer.ok(WrappingBody.of(this.office.wrappings().get(call.profile(), call.id(), isRedeem)));
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of transfers that were made.
 */
final class TransferRoutes {

	private static final int ROWS = 30;

	private final BackOffice office;

	private final Caller caller;

	TransferRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/transfers", this::list),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/transfers/{id}", this::get), Route.needing(
						ApiKeyPermission.TRANSFER, "POST", "/transfers/{id}/travel-rules", this::submitTravelRule));
	}

	private Answer list(Call call) {
		String user = this.caller.user(call);
		String profile = call.query().first("profile_id");
		UUID profileId = (profile != null) ? Uuids.parse(profile) : null;
		if (profile != null && profileId == null) {
			throw ApiException.badRequest("Invalid profile_id");
		}
		TransferFilter filter = TransferFilter.of(call.query());
		int limit = call.query().limit(ROWS);
		List<Transfer> transfers = this.office.transfers()
			.list((transfer) -> transfer.userId().equals(user)
					&& (profileId == null || profileId.equals(transfer.profileId())) && filter.matches(transfer),
					call.query().datedSlice(limit));
		return Paging.page(transfers, (transfer) -> Timestamps.spaced(transfer.createdAt()), TransferBody::of);
	}

	private Answer get(Call call) {
		return Answer.ok(TransferBody.of(transfer(call)));
	}

	private Transfer transfer(Call call) {
		String user = this.caller.user(call);
		return this.office.transfers().get(call.id(), (transfer) -> transfer.userId().equals(user));
	}

	private Answer submitTravelRule(Call call) {
		MoneyForm.of(call);
		return Answer.ok(Map.of("message", "Travel rule information for " + transfer(call).id() + " submitted"));
	}

}

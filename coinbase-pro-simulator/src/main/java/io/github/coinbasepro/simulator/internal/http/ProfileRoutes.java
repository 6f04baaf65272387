package io.github.coinbasepro.simulator.internal.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;
import io.github.coinbasepro.simulator.internal.engine.OrderStatus;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.funds.Money;
import io.github.coinbasepro.simulator.internal.members.Members;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of profiles.
 */
final class ProfileRoutes {

	private final BackOffice office;

	private final Caller caller;

	private final Keyring keys;

	ProfileRoutes(BackOffice office, Caller caller, Keyring keys) {
		this.office = office;
		this.caller = caller;
		this.keys = keys;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/profiles", this::list),
				Route.needing(ApiKeyPermission.MANAGE, "POST", "/profiles", this::open),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/profiles/transfer", this::transfer),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/profiles/{id}", this::get),
				Route.needing(ApiKeyPermission.MANAGE, "PUT", "/profiles/{id}", this::rename),
				Route.needing(ApiKeyPermission.MANAGE, "PUT", "/profiles/{id}/deactivate", this::deactivate));
	}

	private Members members() {
		return this.office.members();
	}

	private Answer list(Call call) {
		return Answer.ok(members().of(this.caller.user(call))
			.stream()
			.filter((profile) -> isWanted(call, profile))
			.map(ProfileBody::of)
			.toList());
	}

	private static boolean isWanted(Call call, ProfileRecord profile) {
		String active = call.query().first("active");
		return active == null || active.equals(Boolean.toString(profile.active()));
	}

	private Answer get(Call call) {
		ProfileRecord profile = members().get(this.caller.user(call), call.id());
		if (!isWanted(call, profile)) {
			throw ApiException.notFound();
		}
		return Answer.ok(ProfileBody.of(profile));
	}

	private Answer open(Call call) {
		String name = MoneyForm.of(call).required("name");
		return Answer.ok(ProfileBody.of(members().open(this.caller.user(call), name, Map.of())));
	}

	private Answer rename(Call call) {
		String name = MoneyForm.of(call).required("name");
		return Answer.ok(ProfileBody.of(members().rename(this.caller.user(call), call.id(), name)));
	}

	private Answer transfer(Call call) {
		MoneyForm form = MoneyForm.of(call);
		String user = this.caller.user(call);
		ProfileRecord from = active(members().get(user, form.requiredId("from")));
		ProfileRecord to = active(members().get(user, form.requiredId("to")));
		Money money = form.money();
		this.office.transfers().move(from, to, money.currency().id(), money.amount());
		return Answer.nothing();
	}

	private static ProfileRecord active(ProfileRecord profile) {
		if (!profile.active()) {
			throw ApiException.badRequest("Profile is not active");
		}
		return profile;
	}

	private Answer deactivate(Call call) {
		MoneyForm form = MoneyForm.of(call);
		String user = this.caller.user(call);
		ProfileRecord profile = active(members().get(user, call.id()));
		ProfileRecord to = active(members().get(user, form.requiredId("to")));
		this.office.exchange().treasury().clerk().inTurn(() -> {
			checkIdle(profile.id());
			members().close(user, profile.id());
			this.office.exchange().accounts(profile.id()).forEach((account) -> empty(account, profile, to));
			return profile;
		});
		this.keys.restrictToView(profile.id());
		return Answer.nothing();
	}

	private void checkIdle(UUID profileId) {
		boolean hasOrders = !this.office.exchange()
			.orders(profileId, EnumSet.of(OrderStatus.PENDING, OrderStatus.ACTIVE, OrderStatus.OPEN), null,
					Slice.newest(1))
			.isEmpty();
		boolean hasHolds = this.office.exchange()
			.accounts(profileId)
			.stream()
			.anyMatch((account) -> account.hold().signum() != 0);
		if (hasOrders || hasHolds) {
			throw RefusedException.invalid("Profile has open orders or pending transfers");
		}
	}

	private void empty(AccountSnapshot account, ProfileRecord from, ProfileRecord to) {
		if (account.balance().signum() > 0) {
			this.office.transfers().move(from, to, account.currency(), account.balance());
		}
	}

	private record ProfileBody(UUID id, String userId, String name, boolean active,
			@JsonProperty("is_default") boolean isDefault, String createdAt) {

		static ProfileBody of(ProfileRecord profile) {
			return new ProfileBody(profile.id(), profile.userId(), profile.name(), profile.active(),
					profile.isDefault(), Timestamps.micros(profile.createdAt()));
		}

	}

}

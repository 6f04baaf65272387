package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.DepositAddress;
import io.github.coinbasepro.simulator.internal.funds.Wallet;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of wallets, of addresses to deposit to and of payment methods.
 */
final class WalletRoutes {

	private final BackOffice office;

	private final Caller caller;

	WalletRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.TRANSFER, "GET", "/coinbase-accounts", this::list),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/coinbase-accounts/{id}/addresses", this::generate),
				Route.needing(ApiKeyPermission.TRANSFER, "GET", "/payment-methods", this::paymentMethods));
	}

	private Answer list(Call call) {
		return Answer
			.ok(this.office.wallets().of(this.caller.user(call)).stream().map(CoinbaseAccountBody::of).toList());
	}

	private Answer generate(Call call) {
		ProfileRecord profile = this.caller.defaultProfile(call);
		UUID target = profile.id();
		Wallet wallet = this.office.wallets().get(profile.userId(), call.variable());
		if (call.body().length > 0) {
			MoneyForm form = MoneyForm.of(call);
			target = this.caller.profile(call, form.id("profile_id")).id();
			String network = form.text("network");
			if (network != null && !network.equals(wallet.currency().network())) {
				throw ApiException.badRequest("Invalid network " + network);
			}
		}
		DepositAddress address = this.office.depositAddresses().generate(wallet, target);
		return Answer.ok(GeneratedAddressBody.of(address));
	}

	private Answer paymentMethods(Call call) {
		return Answer
			.ok(this.office.paymentMethods().of(this.caller.user(call)).stream().map(PaymentMethodBody::of).toList());
	}

}

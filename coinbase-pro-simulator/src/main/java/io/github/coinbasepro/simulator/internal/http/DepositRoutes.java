package io.github.coinbasepro.simulator.internal.http;

import java.util.List;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes by which money comes in.
 */
final class DepositRoutes {

	private final BackOffice office;

	private final Caller caller;

	DepositRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.TRANSFER, "POST", "/deposits/coinbase-account", this::fromWallet),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/deposits/payment-method", this::fromPaymentMethod));
	}

	private Answer fromWallet(Call call) {
		MoneyForm form = MoneyForm.of(call);
		Transfer transfer = this.office.wallets()
			.deposit(this.caller.profile(call, form.id("profile_id")), form.required("coinbase_account_id"),
					form.money());
		return Answer.ok(TransferResultBody.of(transfer));
	}

	private Answer fromPaymentMethod(Call call) {
		MoneyForm form = MoneyForm.of(call);
		this.caller.defaultProfile(call);
		Transfer transfer = this.office.paymentMethods()
			.deposit(this.caller.profile(call, form.id("profile_id")), form.requiredId("payment_method_id"),
					form.money());
		return Answer.ok(TransferResultBody.withPayout(transfer, this.office.transfers().payoutTime()));
	}

}

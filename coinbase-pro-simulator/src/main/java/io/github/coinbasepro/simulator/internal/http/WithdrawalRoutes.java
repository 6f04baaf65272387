package io.github.coinbasepro.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.CryptoWithdrawal;
import io.github.coinbasepro.simulator.internal.funds.Money;
import io.github.coinbasepro.simulator.internal.funds.Network;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.funds.WithdrawalReceipt;
import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes by which money leaves.
 */
final class WithdrawalRoutes {

	private final BackOffice office;

	private final Caller caller;

	WithdrawalRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/withdrawals/coinbase-account", this::toWallet),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/withdrawals/payment-method", this::toPaymentMethod),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/withdrawals/crypto", this::toAddress),
				Route.needing(ApiKeyPermission.TRANSFER, "POST", "/withdrawals/counterparty", this::toCounterparty),
				Route.needing(ApiKeyPermission.TRANSFER, "GET", "/withdrawals/fee-estimate", this::estimateFee));
	}

	private Answer toWallet(Call call) {
		MoneyForm form = MoneyForm.of(call);
		ProfileRecord profile = this.caller.profile(call, form.id("profile_id"));
		Money money = form.money();
		this.office.limits().check(profile.userId(), money);
		return Answer.ok(TransferResultBody
			.of(this.office.wallets().withdraw(profile, form.required("coinbase_account_id"), money)));
	}

	private Answer toPaymentMethod(Call call) {
		MoneyForm form = MoneyForm.of(call);
		this.caller.defaultProfile(call);
		ProfileRecord profile = this.caller.profile(call, form.id("profile_id"));
		Money money = form.money();
		this.office.limits().check(profile.userId(), money);
		Transfer transfer = this.office.paymentMethods().withdraw(profile, form.requiredId("payment_method_id"), money);
		return Answer.ok(TransferResultBody.withPayout(transfer, this.office.transfers().payoutTime()));
	}

	private Answer toAddress(Call call) {
		MoneyForm form = MoneyForm.of(call);
		this.caller.defaultProfile(call);
		ProfileRecord profile = this.caller.profile(call, form.id("profile_id"));
		Money money = form.money();
		String address = form.required("crypto_address");
		checkNetwork(money.currency(), form);
		WithdrawalReceipt receipt = this.office.cryptoWithdrawals()
			.send(new CryptoWithdrawal(profile, money, address, form.text("destination_tag"),
					form.isTrue("add_network_fee_to_total"), form.text("nonce")));
		return Answer.ok(TransferResultBody.of(receipt, this.office.transfers().payoutTime()));
	}

	private static void checkNetwork(Currency currency, MoneyForm form) {
		String network = form.text("network");
		if (network != null && !network.equals(currency.network())) {
			throw ApiException.badRequest("Invalid network " + network);
		}
		if (form.isTrue("is_intermediary") && form.text("intermediary_jurisdiction") == null) {
			throw ApiException.badRequest("Requires intermediary_jurisdiction");
		}
	}

	private Answer toCounterparty(Call call) {
		MoneyForm form = MoneyForm.of(call);
		String counterparty = form.required("counterparty_id");
		Transfer transfer = this.office.counterparties().send(this.caller.profile(call), counterparty, form.money());
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("id", transfer.id());
		body.put("counterparty_id", counterparty);
		body.put("amount", Decimals.eight(transfer.amount()));
		body.put("currency", transfer.currency());
		body.put("status", transfer.isPending() ? "PENDING" : "DONE");
		return Answer.ok(body);
	}

	private Answer estimateFee(Call call) {
		String currencyId = call.query().first("currency");
		if (currencyId == null) {
			throw ApiException.badRequest("Requires currency");
		}
		Currency currency = Money.currency(currencyId);
		Network network = Network.of(currency);
		String address = call.query().first("crypto_address");
		if (address != null) {
			network.check(address);
		}
		String fee = Decimals.trimmed(Network.fee(currency));
		return Answer.ok(Map.of("fee", fee, "fee_before_subsidy", fee));
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.funds.PaymentMethod;

/**
 * A payment method on the wire.
 */
record PaymentMethodBody(UUID id, String type, String name, String currency, boolean primaryBuy, boolean primarySell,
		boolean instantBuy, boolean instantSell, String createdAt, String updatedAt, String resource,
		String resourcePath, boolean allowBuy, boolean allowSell, boolean allowDeposit, boolean allowWithdraw,
		boolean verified, Map<String, String> limits, int holdBusinessDays, int holdDays) {

	static PaymentMethodBody of(PaymentMethod method) {
		boolean isPrimary = method.type().equals("ach_bank_account");
		String time = Timestamps.micros(method.createdAt());
		return new PaymentMethodBody(method.id(), method.type(), method.name(), method.currency(), isPrimary, isPrimary,
				false, false, time, time, "payment_method", "/v2/payment-methods/" + method.id(), true, true, true,
				true, true, Map.of("type", "bank", "name", method.name()), 0, 0);
	}

}

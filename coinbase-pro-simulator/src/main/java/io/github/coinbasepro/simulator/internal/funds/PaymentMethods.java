package io.github.coinbasepro.simulator.internal.funds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * The bank accounts of all users: one for transfers, one for wires, both in dollars and
 * never empty.
 */
public final class PaymentMethods {

	private final Clerk clerk;

	private final Transfers transfers;

	private final Map<String, List<PaymentMethod>> methods = new HashMap<>();

	/**
	 * Start without payment methods.
	 * @param exchange exchange that money comes to and leaves
	 * @param transfers who carries it
	 */
	public PaymentMethods(Exchange exchange, Transfers transfers) {
		this.clerk = exchange.treasury().clerk();
		this.transfers = transfers;
	}

	/**
	 * The payment methods of a user.
	 * @param userId the user
	 * @return payment methods
	 */
	public List<PaymentMethod> of(String userId) {
		return this.clerk.inTurn(() -> this.methods.computeIfAbsent(userId, (user) -> List
			.of(link("ach_bank_account", "Bank account ******4321"), link("bank_wire", "Wire ******4321"))));
	}

	private PaymentMethod link(String type, String name) {
		return new PaymentMethod(this.clerk.nextId(), type, name, "USD", this.clerk.now());
	}

	/**
	 * Deposit from a payment method.
	 * @param profile profile the money comes to
	 * @param id payment method it comes from
	 * @param money how much
	 * @return the transfer
	 * @throws RefusedException if there is no such payment method or it is of another
	 * currency
	 */
	public Transfer deposit(ProfileRecord profile, UUID id, Money money) {
		return this.transfers.deposit(errand(profile, id, money));
	}

	/**
	 * Withdraw to a payment method.
	 * @param profile profile the money leaves
	 * @param id payment method it goes to
	 * @param money how much
	 * @return the transfer
	 * @throws RefusedException if the profile has less, there is no such payment method
	 * or it is of another currency
	 */
	public Transfer withdraw(ProfileRecord profile, UUID id, Money money) {
		return this.transfers.withdraw(errand(profile, id, money));
	}

	private Errand errand(ProfileRecord profile, UUID id, Money money) {
		PaymentMethod method = of(profile.userId()).stream()
			.filter((candidate) -> candidate.id().equals(id))
			.findFirst()
			.orElseThrow(() -> RefusedException.notFound("NotFound"));
		if (!method.currency().equals(money.currency().id())) {
			throw RefusedException.invalid("Currency of the payment method is " + method.currency());
		}
		return Errand.of(profile, money, Map.of("coinbase_payment_method_id", id.toString()));
	}

}

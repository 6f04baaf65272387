package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * Sends coins to addresses outside.
 */
public final class CryptoWithdrawals {

	private final Clerk clerk;

	private final Transfers transfers;

	private final AddressBook addressBook;

	private final WithdrawalLimits limits;

	/**
	 * Start to send coins.
	 * @param exchange exchange that they leave
	 * @param transfers who carries them
	 * @param addressBook addresses that users wrote down
	 * @param limits how much may leave
	 */
	public CryptoWithdrawals(Exchange exchange, Transfers transfers, AddressBook addressBook, WithdrawalLimits limits) {
		this.clerk = exchange.treasury().clerk();
		this.transfers = transfers;
		this.addressBook = addressBook;
		this.limits = limits;
	}

	/**
	 * Send coins.
	 * @param withdrawal how many, and where to
	 * @return what became of it
	 * @throws RefusedException if the address will not do, the amount is below what the
	 * network carries or above the limit, or the profile has less
	 */
	public WithdrawalReceipt send(CryptoWithdrawal withdrawal) {
		return this.clerk.inTurn(() -> {
			Money money = withdrawal.money();
			Network.of(money.currency()).check(withdrawal.address());
			this.addressBook.checkActive(withdrawal.profile().userId(), withdrawal.address());
			BigDecimal fee = Network.fee(money.currency());
			BigDecimal subtotal = withdrawal.feeOnTop() ? money.amount() : money.amount().subtract(fee);
			if (subtotal.signum() <= 0) {
				throw RefusedException.invalid("The amount " + money.amount().toPlainString() + " is below the minimum "
						+ fee.add(money.currency().minSize()).toPlainString() + " required to send on-blockchain.");
			}
			Money total = new Money(money.currency(), subtotal.add(fee));
			this.limits.check(withdrawal.profile().userId(), total);
			this.addressBook.used(withdrawal.profile().userId(), withdrawal.address());
			return new WithdrawalReceipt(
					this.transfers.withdraw(Errand.of(withdrawal.profile(), total, details(withdrawal, fee, subtotal))
						.withNonce(withdrawal.nonce())),
					fee, subtotal);
		});
	}

	private static Map<String, String> details(CryptoWithdrawal withdrawal, BigDecimal fee, BigDecimal subtotal) {
		Map<String, String> details = new HashMap<>(Map.of("crypto_address", withdrawal.address(), "sent_to_address",
				withdrawal.address(), "network", withdrawal.money().currency().network(), "fee", fee.toPlainString(),
				"subtotal", subtotal.toPlainString()));
		if (withdrawal.destinationTag() != null) {
			details.put("destination_tag", withdrawal.destinationTag());
		}
		return details;
	}

}

package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.market.Currency;

/**
 * How much of a currency a user may withdraw in a day.
 */
public final class WithdrawalLimits {

	private static final BigDecimal DOLLARS = new BigDecimal("1000000");

	private static final BigDecimal COINS = new BigDecimal("1000");

	private final Clerk clerk;

	private final Transfers transfers;

	/**
	 * Start to watch.
	 * @param exchange exchange that money leaves
	 * @param transfers what has left it
	 */
	public WithdrawalLimits(Exchange exchange, Transfers transfers) {
		this.clerk = exchange.treasury().clerk();
		this.transfers = transfers;
	}

	/**
	 * How much may leave in a day.
	 * @param currency the currency
	 * @return an amount of it
	 */
	public BigDecimal max(Currency currency) {
		return currency.id().startsWith("USD") ? DOLLARS : COINS;
	}

	/**
	 * How much may still leave.
	 * @param userId the user
	 * @param currency the currency
	 * @return an amount of it
	 */
	public BigDecimal remaining(String userId, Currency currency) {
		return this.clerk.inTurn(() -> {
			Instant yesterday = this.clerk.now().minus(Duration.ofDays(1));
			return this.transfers
				.list((transfer) -> transfer.userId().equals(userId) && transfer.type() == TransferType.WITHDRAW
						&& transfer.currency().equals(currency.id()) && transfer.canceledAt() == null,
						new Slice<>(yesterday, null, Integer.MAX_VALUE))
				.stream()
				.map(Transfer::amount)
				.reduce(max(currency), BigDecimal::subtract);
		});
	}

	/**
	 * Refuse what is too much.
	 * @param userId the user
	 * @param money what is to leave
	 * @throws RefusedException if it may not
	 */
	public void check(String userId, Money money) {
		if (money.amount().compareTo(remaining(userId, money.currency())) > 0) {
			throw RefusedException.invalid("Withdrawal limit exceeded");
		}
	}

}

package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * The wallets of all users: one for each currency, with something in it at first.
 */
public final class Wallets {

	private static final BigDecimal FIAT = new BigDecimal("50000");

	private static final BigDecimal CRYPTO = new BigDecimal("10");

	private final Clerk clerk;

	private final Transfers transfers;

	private final Map<String, Map<String, Wallet>> wallets = new LinkedHashMap<>();

	/**
	 * Start without wallets.
	 * @param exchange exchange that money comes to and leaves
	 * @param transfers who carries it
	 */
	public Wallets(Exchange exchange, Transfers transfers) {
		this.clerk = exchange.treasury().clerk();
		this.transfers = transfers;
	}

	/**
	 * The wallets of a user.
	 * @param userId the user
	 * @return wallets, one for each currency
	 */
	public List<Wallet> of(String userId) {
		return this.clerk.inTurn(() -> List.copyOf(open(userId).values()));
	}

	/**
	 * Look a wallet up.
	 * @param userId user who owns it
	 * @param id id of a wallet
	 * @return the wallet
	 * @throws RefusedException if the user has no such wallet
	 */
	public Wallet get(String userId, String id) {
		return this.clerk.inTurn(() -> {
			Wallet wallet = open(userId).get(id);
			if (wallet == null) {
				throw RefusedException.notFound("NotFound");
			}
			return wallet;
		});
	}

	private Map<String, Wallet> open(String userId) {
		return this.wallets.computeIfAbsent(userId, (user) -> {
			Map<String, Wallet> wallets = new LinkedHashMap<>();
			Listings.currencies().forEach((currency) -> {
				String id = this.clerk.nextId().toString();
				wallets.put(id, new Wallet(id, user, currency, currency.fiat() ? FIAT : CRYPTO));
			});
			return wallets;
		});
	}

	private void add(Wallet wallet, BigDecimal amount) {
		open(wallet.userId()).computeIfPresent(wallet.id(), (id, current) -> current.plus(amount));
	}

	/**
	 * Deposit from a wallet.
	 * @param profile profile the money comes to
	 * @param walletId wallet it leaves, at once
	 * @param money how much
	 * @return the transfer
	 * @throws RefusedException if the wallet has less or is of another currency
	 */
	public Transfer deposit(ProfileRecord profile, String walletId, Money money) {
		return this.clerk.inTurn(() -> {
			Wallet wallet = get(profile.userId(), walletId, money);
			if (wallet.balance().compareTo(money.amount()) < 0) {
				throw RefusedException.invalid("Insufficient funds");
			}
			add(wallet, money.amount().negate());
			return this.transfers.deposit(errand(profile, wallet, money).onFailure(() -> add(wallet, money.amount())));
		});
	}

	/**
	 * Withdraw to a wallet.
	 * @param profile profile the money leaves
	 * @param walletId wallet it comes to, when it arrives
	 * @param money how much
	 * @return the transfer
	 * @throws RefusedException if the profile has less or the wallet is of another
	 * currency
	 */
	public Transfer withdraw(ProfileRecord profile, String walletId, Money money) {
		return this.clerk.inTurn(() -> {
			Wallet wallet = get(profile.userId(), walletId, money);
			return this.transfers.withdraw(errand(profile, wallet, money).onArrival(() -> add(wallet, money.amount())));
		});
	}

	private Wallet get(String userId, String id, Money money) {
		Wallet wallet = get(userId, id);
		if (!wallet.currency().equals(money.currency())) {
			throw RefusedException.invalid("Currency of the Coinbase account is " + wallet.currency().id());
		}
		return wallet;
	}

	private Errand errand(ProfileRecord profile, Wallet wallet, Money money) {
		return Errand.of(profile, money, Map.of("coinbase_account_id", wallet.id(), "coinbase_transaction_id",
				this.clerk.nextUserId(), "coinbase_payment_method_id", ""));
	}

}

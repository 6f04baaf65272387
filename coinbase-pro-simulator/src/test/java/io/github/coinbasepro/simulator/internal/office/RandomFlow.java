package io.github.coinbasepro.simulator.internal.office;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.FeeSchedule;
import io.github.coinbasepro.simulator.internal.engine.Ids;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.funds.CryptoWithdrawal;
import io.github.coinbasepro.simulator.internal.funds.Money;
import io.github.coinbasepro.simulator.internal.funds.PaymentMethod;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.funds.Wallet;
import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * People who move money in all ways there are, by chance.
 */
final class RandomFlow {

	static final Map<String, BigDecimal> BALANCES = Map.of("USD", new BigDecimal("100000"), "USDC",
			new BigDecimal("50000"), "BTC", BigDecimal.TEN, "ETH", new BigDecimal("100"));

	private static final String ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	private static final String ACTIONS = "DWdwcVTSRoOxFt";

	final List<ProfileRecord> profiles = new ArrayList<>();

	final Exchange exchange;

	final BackOffice office;

	private final Random random;

	private Instant now = Instant.parse("2026-03-04T12:00:00Z");

	private int refused;

	RandomFlow(long seed) {
		this.random = new Random(seed);
		List<String> currencies = Listings.currencies().stream().map(Currency::id).toList();
		this.exchange = new Exchange(() -> this.now, new Ids(seed), FeeSchedule.standard(), currencies,
				Listings.products());
		this.office = BackOffice.of(this.exchange, 1_000_000, Duration.ofMinutes(3));
		ProfileRecord alice = this.office.members().join(BALANCES);
		this.profiles.add(alice);
		this.profiles.add(this.office.members().open(alice.userId(), "Second", BALANCES));
		this.profiles.add(this.office.members().join(BALANCES));
	}

	int refused() {
		return this.refused;
	}

	void act() {
		this.now = this.now.plusSeconds(this.random.nextInt(40));
		try {
			act(ACTIONS.charAt(this.random.nextInt(ACTIONS.length())), pick(this.profiles));
		}
		catch (RefusedException ex) {
			this.refused++;
		}
	}

	void settle() {
		this.now = this.now.plus(Duration.ofDays(1));
		this.exchange.catchUp();
	}

	private void act(char action, ProfileRecord profile) {
		switch (action) {
			case 'D' ->
				withWallet(profile, (wallet, money) -> this.office.wallets().deposit(profile, wallet.id(), money));
			case 'W' ->
				withWallet(profile, (wallet, money) -> this.office.wallets().withdraw(profile, wallet.id(), money));
			case 'd' -> this.office.paymentMethods().deposit(profile, bank(profile), money("USD"));
			case 'w' -> this.office.paymentMethods().withdraw(profile, bank(profile), money("USD"));
			case 'c' -> this.office.cryptoWithdrawals()
				.send(new CryptoWithdrawal(profile, money("BTC"), ADDRESS, null, this.random.nextBoolean(), null));
			case 'V' -> convert(profile);
			case 'T' -> this.office.transfers().move(profile, pick(this.profiles), "ETH", money("ETH").amount());
			case 'S' -> this.office.wrappings().stakeWrap(profile.id(), money("ETH"), "CBETH");
			case 'R' -> this.office.wrappings()
				.redeem(profile.id(), money("CBETH"), "ETH", new UUID(this.random.nextLong(), 1));
			case 'o' -> place(profile, Side.BUY);
			case 'O' -> place(profile, Side.SELL);
			case 'x' -> this.exchange.cancelAll(profile.id(), "BTC-USD");
			case 'F' -> fail();
			default -> this.office.counterparties()
				.send(profile, pick(this.office.counterparties().of(profile.userId())).id(), money("USDC"));
		}
	}

	private void convert(ProfileRecord profile) {
		boolean toUsdc = this.random.nextBoolean();
		this.office.conversions().convert(profile.id(), money(toUsdc ? "USD" : "USDC"), toUsdc ? "USDC" : "USD");
	}

	private void place(ProfileRecord profile, Side side) {
		BigDecimal price = BigDecimal.valueOf(6_390_000 + this.random.nextInt(20_000), 2);
		this.exchange.place(profile.id(),
				OrderRequest.limit("BTC-USD", side, price, BigDecimal.valueOf(1 + this.random.nextInt(200), 4)));
	}

	private void fail() {
		List<Transfer> pending = this.office.transfers().list(Transfer::isPending, Slice.newest(10));
		if (!pending.isEmpty()) {
			this.office.transfers().cancel(pick(pending).id());
		}
	}

	private void withWallet(ProfileRecord profile, WalletAction action) {
		Wallet wallet = pick(this.office.wallets().of(profile.userId()));
		action.carryOut(wallet, money(wallet.currency().id()));
	}

	private UUID bank(ProfileRecord profile) {
		return pick(this.office.paymentMethods().of(profile.userId()).stream().map(PaymentMethod::id).toList());
	}

	private Money money(String currency) {
		int units = 1 + this.random.nextInt(20_000);
		return Money.of(BigDecimal.valueOf(units, currency.startsWith("USD") ? 1 : 5), currency);
	}

	private <T> T pick(List<T> items) {
		return items.get(this.random.nextInt(items.size()));
	}

	private interface WalletAction {

		void carryOut(Wallet wallet, Money money);

	}

}

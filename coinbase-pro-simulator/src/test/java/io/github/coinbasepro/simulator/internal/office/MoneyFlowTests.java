package io.github.coinbasepro.simulator.internal.office;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;
import io.github.coinbasepro.simulator.internal.engine.LedgerEntry;
import io.github.coinbasepro.simulator.internal.engine.OrderSnapshot;
import io.github.coinbasepro.simulator.internal.engine.OrderStatus;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.funds.Conversion;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.funds.TransferType;
import io.github.coinbasepro.simulator.internal.funds.Wrapping;
import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people do with their money, none appears and none is lost.
 */
class MoneyFlowTests {

	private static final int ACTIONS = 2500;

	private static final int MUCH = 1_000_000;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void conservesMoneyKeepsHoldsAndWritesLedgersThatAddUp(long seed) {
		RandomFlow flow = new RandomFlow(seed);
		for (int i = 0; i < ACTIONS; i++) {
			flow.act();
			if (i % 100 == 0) {
				check(flow);
			}
		}
		check(flow);
		flow.settle();
		check(flow);
		assertThat(flow.office.transfers().list(Transfer::isPending, Slice.newest(MUCH))).isEmpty();
		assertThat(flow.refused()).isLessThan(ACTIONS / 2);
	}

	private static void check(RandomFlow flow) {
		for (Currency currency : Listings.currencies()) {
			assertConserved(flow, currency.id());
		}
		flow.profiles.forEach((profile) -> flow.exchange.accounts(profile.id()).forEach((account) -> {
			assertHeld(flow, profile, account);
			assertAddsUp(flow, profile, account);
		}));
	}

	private static void assertConserved(RandomFlow flow, String currency) {
		BigDecimal initial = RandomFlow.BALANCES.getOrDefault(currency, BigDecimal.ZERO)
			.multiply(BigDecimal.valueOf(flow.profiles.size()));
		BigDecimal total = sum(flow.exchange.treasury()
			.accounts()
			.stream()
			.filter((account) -> account.currency().equals(currency))
			.map(AccountSnapshot::balance));
		BigDecimal expected = initial.add(fromOutside(flow, currency)).add(changed(flow, currency));
		assertThat(total).as(currency).isEqualByComparingTo(expected);
	}

	private static BigDecimal fromOutside(RandomFlow flow, String currency) {
		return sum(flow.office.transfers()
			.list((transfer) -> transfer.currency().equals(currency) && transfer.completedAt() != null,
					Slice.newest(MUCH))
			.stream()
			.map((transfer) -> comesIn(transfer) ? transfer.amount() : transfer.amount().negate()));
	}

	private static boolean comesIn(Transfer transfer) {
		return transfer.type() == TransferType.DEPOSIT || transfer.type() == TransferType.INTERNAL_DEPOSIT;
	}

	private static BigDecimal changed(RandomFlow flow, String currency) {
		return sum(flow.profiles.stream()
			.flatMap((profile) -> Stream.concat(
					flow.office.conversions()
						.list(profile.id(), Slice.newest(MUCH))
						.stream()
						.map((conversion) -> change(conversion, currency)),
					flow.office.wrappings()
						.list(profile.id(), (wrapping) -> wrapping.completedAt() != null, Slice.newest(MUCH))
						.stream()
						.map((wrapping) -> change(wrapping, currency)))));
	}

	private static BigDecimal change(Conversion conversion, String currency) {
		Map<String, BigDecimal> changes = Map.of(conversion.from(), conversion.amount().negate(), conversion.to(),
				conversion.amount());
		return changes.getOrDefault(currency, BigDecimal.ZERO);
	}

	private static BigDecimal change(Wrapping wrapping, String currency) {
		Map<String, BigDecimal> changes = Map.of(wrapping.from(), wrapping.fromAmount().negate(), wrapping.to(),
				wrapping.toAmount());
		return changes.getOrDefault(currency, BigDecimal.ZERO);
	}

	private static void assertHeld(RandomFlow flow, ProfileRecord profile, AccountSnapshot account) {
		Stream<BigDecimal> orders = flow.exchange
			.orders(profile.id(), EnumSet.of(OrderStatus.OPEN, OrderStatus.ACTIVE), null, Slice.newest(MUCH))
			.stream()
			.filter((order) -> heldCurrency(order).equals(account.currency()))
			.map(OrderSnapshot::hold);
		Stream<BigDecimal> withdrawals = flow.office.transfers()
			.list((transfer) -> transfer.isPending() && transfer.type() == TransferType.WITHDRAW
					&& transfer.accountId().equals(account.id()), Slice.newest(MUCH))
			.stream()
			.map(Transfer::amount);
		Stream<BigDecimal> wrappings = flow.office.wrappings()
			.list(profile.id(),
					(wrapping) -> wrapping.completedAt() == null && wrapping.from().equals(account.currency()),
					Slice.newest(MUCH))
			.stream()
			.map(Wrapping::fromAmount);
		BigDecimal needed = sum(Stream.of(orders, withdrawals, wrappings).flatMap((holds) -> holds));
		assertThat(account.hold()).as(account.currency()).isEqualByComparingTo(needed);
		assertThat(account.available()).as(account.currency()).isNotNegative();
		assertThat(sum(flow.exchange.treasury()
			.holds(profile.id(), account.id(), Slice.newest(MUCH))
			.stream()
			.map((hold) -> hold.amount()))).isEqualByComparingTo(needed);
	}

	private static String heldCurrency(OrderSnapshot order) {
		String[] currencies = order.terms().productId().split("-");
		return switch (order.terms().side()) {
			case BUY -> currencies[1];
			case SELL -> currencies[0];
		};
	}

	private static void assertAddsUp(RandomFlow flow, ProfileRecord profile, AccountSnapshot account) {
		List<LedgerEntry> entries = flow.exchange.treasury()
			.ledger(profile.id(), account.id(), (entry) -> true, Slice.newest(MUCH))
			.stream()
			.sorted(Comparator.comparingLong(LedgerEntry::id))
			.toList();
		BigDecimal balance = BigDecimal.ZERO;
		for (LedgerEntry entry : entries) {
			balance = balance.add(entry.amount());
			assertThat(entry.balance()).as(account.currency() + " " + entry).isEqualByComparingTo(balance);
		}
		assertThat(balance).as(account.currency()).isEqualByComparingTo(account.balance());
	}

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}

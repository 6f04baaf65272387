package io.github.coinbasepro.simulator.internal.reports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Fill;
import io.github.coinbasepro.simulator.internal.engine.LedgerEntry;
import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.Slice;

/**
 * Writes reports as comma-separated values.
 */
final class ReportWriter {

	private static final int MAX_ROWS = 100_000;

	private final Exchange exchange;

	ReportWriter(Exchange exchange) {
		this.exchange = exchange;
	}

	String write(UUID profileId, ReportScope scope) {
		return switch (scope.type()) {
			case ACCOUNT ->
				table("portfolio,type,time,amount,balance,amount/balance unit", accountRows(profileId, scope));
			case BALANCE -> table("portfolio,currency,balance,hold,available", balanceRows(profileId));
			case FILLS -> table("portfolio,trade id,product,side,created at,size,price,fee,liquidity",
					fills(profileId, scope).map((fill) -> row(profileId, fill)));
			case OTC_FILLS, RFQ_FILLS ->
				table("portfolio,trade id,product,side,created at,size,price,fee", Stream.of());
			case TAX_INVOICE ->
				table("portfolio,product,fees", Stream.of(row(profileId, "ALL", fees(profileId, scope))));
			case TRANSACTION_HISTORY_1099K -> table("portfolio,trade id,product,created at,proceeds",
					fills(profileId, scope).filter((fill) -> fill.side() == Side.SELL)
						.map((fill) -> row(profileId, fill.tradeId(), fill.productId(), fill.createdAt(),
								plain(fill.price().multiply(fill.size())))));
		};
	}

	private Stream<String> accountRows(UUID profileId, ReportScope scope) {
		return this.exchange.accounts(profileId)
			.stream()
			.filter((account) -> scope.accountId() == null || scope.accountId().equals(account.id()))
			.flatMap((account) -> this.exchange.treasury()
				.ledger(profileId, account.id(), (entry) -> scope.contains(entry.createdAt()), Slice.newest(MAX_ROWS))
				.stream()
				.map((entry) -> row(profileId, account, entry)));
	}

	private static String row(UUID profileId, AccountSnapshot account, LedgerEntry entry) {
		return row(profileId, entry.type().name().toLowerCase(Locale.ROOT), entry.createdAt(), plain(entry.amount()),
				plain(entry.balance()), account.currency());
	}

	private Stream<String> balanceRows(UUID profileId) {
		return this.exchange.accounts(profileId)
			.stream()
			.map((account) -> row(profileId, account.currency(), plain(account.balance()), plain(account.hold()),
					plain(account.available())));
	}

	private Stream<Fill> fills(UUID profileId, ReportScope scope) {
		return this.exchange.fills(profileId, null, scope.productId(), Slice.newest(MAX_ROWS))
			.stream()
			.filter((fill) -> scope.contains(fill.createdAt()));
	}

	private static String row(UUID profileId, Fill fill) {
		return row(profileId, fill.tradeId(), fill.productId(), fill.side(), fill.createdAt(), plain(fill.size()),
				plain(fill.price()), plain(fill.fee()), fill.liquidity());
	}

	private String fees(UUID profileId, ReportScope scope) {
		return plain(fills(profileId, scope).map(Fill::fee).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	private static String row(Object... cells) {
		return String.join(",", Stream.of(cells).map(Object::toString).toList());
	}

	private static String table(String head, Stream<String> rows) {
		return String.join("\r\n", Stream.concat(Stream.of(head), rows).toList()) + "\r\n";
	}

}

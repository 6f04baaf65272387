package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Hold;
import io.github.coinbasepro.simulator.internal.engine.LedgerEntry;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * The routes of accounts.
 */
final class AccountRoutes {

	private static final int ROWS = 100;

	private final Exchange exchange;

	private final BackOffice office;

	private final Caller caller;

	AccountRoutes(BackOffice office, Caller caller) {
		this.exchange = office.exchange();
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.signed("GET", "/accounts", this::list), Route.signed("GET", "/accounts/{id}", this::get),
				Route.signed("GET", "/accounts/{id}/holds", this::holds),
				Route.signed("GET", "/accounts/{id}/ledger", this::ledger),
				Route.signed("GET", "/accounts/{id}/transfers", this::transfers));
	}

	private Answer list(Call call) {
		return Answer.ok(this.exchange.accounts(call.profile()).stream().map(this::body).toList());
	}

	private Answer get(Call call) {
		return Answer.ok(body(account(call)));
	}

	private AccountSnapshot account(Call call) {
		UUID id = call.id();
		return this.exchange.accounts(call.profile())
			.stream()
			.filter((account) -> account.id().equals(id))
			.findFirst()
			.orElseThrow(ApiException::notFound);
	}

	private AccountBody body(AccountSnapshot account) {
		return AccountBody.of(account, this.office.transfers().pendingDeposits(account.id()));
	}

	private Answer holds(Call call) {
		UUID account = account(call).id();
		int limit = call.query().limit(ROWS);
		List<Hold> holds = this.exchange.treasury().holds(call.profile(), account, call.query().datedSlice(limit));
		return Paging.page(holds, (hold) -> Timestamps.micros(hold.createdAt()), (hold) -> HoldBody.of(account, hold));
	}

	private Answer ledger(Call call) {
		this.caller.checkProfile(call);
		UUID account = account(call).id();
		DateRange range = DateRange.of(call.query(), this.exchange.treasury().clerk().now(), 1);
		int limit = call.query().limit(ROWS);
		List<LedgerEntry> entries = this.exchange.treasury()
			.ledger(call.profile(), account, (entry) -> range.contains(entry.createdAt()),
					call.query().numberedSlice(limit));
		return Paging.page(entries, LedgerEntry::id, LedgerEntryBody::of);
	}

	private Answer transfers(Call call) {
		UUID account = account(call).id();
		int limit = call.query().limit(ROWS);
		TransferFilter filter = TransferFilter.of(call.query());
		List<Transfer> transfers = this.office.transfers()
			.list((transfer) -> transfer.accountId().equals(account) && filter.matches(transfer),
					call.query().datedSlice(limit));
		return Paging.page(transfers, (transfer) -> Timestamps.spaced(transfer.createdAt()), TransferBody::of);
	}

}

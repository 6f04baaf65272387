package io.github.coinbasepro.accounts;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Transfer;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The funds of the profile of the key, an account for each currency, and the changes of
 * them. Private.
 */
public class AccountsApi {

	static final Endpoint<List<Account>> LIST = Endpoint.get("accounts.list", "/accounts")
		.needs(KeyPermission.VIEW)
		.answersListOf(Account.class);

	static final Endpoint<Account> GET = Endpoint.get("accounts.get", "/accounts/{account_id}")
		.needs(KeyPermission.VIEW)
		.answers(Account.class);

	static final Endpoint<Page<Hold>> HOLDS = Endpoint.get("accounts.holds", "/accounts/{account_id}/holds")
		.needs(KeyPermission.VIEW)
		.answersPageOf(Hold.class);

	static final Endpoint<Page<LedgerEntry>> LEDGER = Endpoint.get("accounts.ledger", "/accounts/{account_id}/ledger")
		.needs(KeyPermission.VIEW)
		.answersPageOf(LedgerEntry.class);

	static final Endpoint<Page<Transfer>> TRANSFERS = Endpoint
		.get("accounts.transfers", "/accounts/{account_id}/transfers")
		.needs(KeyPermission.VIEW)
		.answersPageOf(Transfer.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public AccountsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists all accounts: {@code GET /accounts}. Key permission: view or trade; rate
	 * limit: private.
	 * @return the accounts
	 */
	public Flux<Account> list() {
		return this.transport.send(LIST.call()).flatMapIterable((accounts) -> accounts);
	}

	/**
	 * Gets an account: {@code GET /accounts/{account_id}}. Key permission: view or trade;
	 * rate limit: private.
	 * @param accountId the account
	 * @return the account; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Account> get(UUID accountId) {
		return this.transport.send(GET.call(accountId).expecting((account) -> account.id().equals(accountId)));
	}

	/**
	 * Lists a page of the holds on an account, newest first: {@code GET
	 * /accounts/{account_id}/holds}. Key permission: view or trade; rate limit: private.
	 * Without a limit a page has 100 rows. A hold is lifted when its order fills or is
	 * cancelled, or its withdrawal is done.
	 * @param query which holds
	 * @return the page; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Page<Hold>> holds(HoldQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all holds on an account, newest first: {@code GET
	 * /accounts/{account_id}/holds}, one request for each page, made as the holds are
	 * read. Key permission: view or trade; rate limit: private.
	 * @param query which holds; begins at its page
	 * @return the holds; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Flux<Hold> allHolds(HoldQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, AccountsApi::call);
	}

	/**
	 * Lists a page of the ledger of an account, newest first: {@code GET
	 * /accounts/{account_id}/ledger}. Key permission: view or trade; rate limit: private.
	 * Without a limit a page has 100 rows; cursors are ids of entries.
	 * <p>
	 * Since 2024 the exchange answers a query without dates with the last day only, and
	 * does not say so. Ours always sends a {@code start_date}: the beginning of all
	 * entries, unless the query names a {@linkplain LedgerQuery#since later} one.
	 * @param query which entries
	 * @return the page; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Page<LedgerEntry>> ledger(LedgerQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all entries of the ledger of an account, newest first: {@code GET
	 * /accounts/{account_id}/ledger}, one request for each page, made as the entries are
	 * read. Key permission: view or trade; rate limit: private. Reaches back to the first
	 * entry unless the query names a start.
	 * @param query which entries; begins at its page
	 * @return the entries; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Flux<LedgerEntry> allLedgerEntries(LedgerQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, AccountsApi::call);
	}

	/**
	 * Lists a page of the transfers in and out of an account, newest first: {@code GET
	 * /accounts/{account_id}/transfers}. Key permission: view or trade; rate limit:
	 * private. Without a limit a page has 100 rows.
	 * @param query which transfers
	 * @return the page; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Page<Transfer>> transfers(AccountTransferQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all transfers in and out of an account, newest first: {@code GET
	 * /accounts/{account_id}/transfers}, one request for each page, made as the transfers
	 * are read. Key permission: view or trade; rate limit: private.
	 * @param query which transfers; begins at its page
	 * @return the transfers; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Flux<Transfer> allTransfers(AccountTransferQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, AccountsApi::call);
	}

	private static Call<Page<Hold>> call(HoldQuery query) {
		return HOLDS.call(query.accountId()).page(query.page());
	}

	private static Call<Page<LedgerEntry>> call(LedgerQuery query) {
		return LEDGER.call(query.accountId())
			.query("start_date", query.start())
			.query("end_date", query.end())
			.query("profile_id", query.profileId())
			.page(query.page());
	}

	private static Call<Page<Transfer>> call(AccountTransferQuery query) {
		return TRANSFERS.call(query.accountId()).query("type", query.type()).page(query.page());
	}

}

package io.github.coinbasepro.api;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.model.Account;
import io.github.coinbasepro.transport.Endpoint;
import io.github.coinbasepro.transport.KeyPermission;
import io.github.coinbasepro.transport.Transport;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The funds of the profile of the key, an account for each currency. Private.
 */
public class AccountsApi {

	static final Endpoint<List<Account>> LIST = Endpoint.get("accounts.list", "/accounts")
		.needs(KeyPermission.VIEW)
		.answersListOf(Account.class);

	static final Endpoint<Account> GET = Endpoint.get("accounts.get", "/accounts/{account_id}")
		.needs(KeyPermission.VIEW)
		.answers(Account.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport what carries calls out
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
		return this.transport.send(GET.call(accountId));
	}

}

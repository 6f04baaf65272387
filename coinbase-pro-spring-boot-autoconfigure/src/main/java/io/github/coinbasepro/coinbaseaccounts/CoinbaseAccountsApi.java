package io.github.coinbasepro.coinbaseaccounts;

import java.util.List;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The Coinbase wallets of the user of the key. Private.
 */
public class CoinbaseAccountsApi {

	static final Endpoint<List<CoinbaseAccount>> LIST = Endpoint.get("coinbaseAccounts.list", "/coinbase-accounts")
		.needs(KeyPermission.TRANSFER)
		.answersListOf(CoinbaseAccount.class);

	static final Endpoint<GeneratedAddress> GENERATE_ADDRESS = Endpoint
		.post("coinbaseAccounts.generateAddress", "/coinbase-accounts/{coinbase_account_id}/addresses")
		.needs(KeyPermission.TRANSFER)
		.answers(GeneratedAddress.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public CoinbaseAccountsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists the wallets: {@code GET /coinbase-accounts}. Key permission: transfer; rate
	 * limit: private. A wallet that was never used has its currency for an id.
	 * @return the wallets
	 */
	public Flux<CoinbaseAccount> list() {
		return this.transport.send(LIST.call()).flatMapIterable((accounts) -> accounts);
	}

	/**
	 * Makes an address to deposit to: {@code POST
	 * /coinbase-accounts/{account_id}/addresses}. Key permission: transfer, with a key of
	 * the default profile; rate limit: private. Each call makes an address for one
	 * deposit. Where the answer has a destination tag, what is sent without the tag is
	 * lost.
	 * @param address for which wallet, profile and network
	 * @return the address; or a
	 * {@link io.github.coinbasepro.exception.PermissionDeniedException} or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<GeneratedAddress> generateAddress(NewDepositAddress address) {
		Assert.notNull(address, "address must not be null");
		return this.transport.send(GENERATE_ADDRESS.call(address.coinbaseAccountId()).body(address));
	}

}

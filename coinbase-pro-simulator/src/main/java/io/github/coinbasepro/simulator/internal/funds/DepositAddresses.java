package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.members.Members;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * The addresses that coins can be sent to. It remembers the newest thousand.
 */
public final class DepositAddresses {

	private static final int MEMORY = 1000;

	private final Clerk clerk;

	private final Transfers transfers;

	private final Members members;

	private final Map<String, DepositAddress> addresses = new LinkedHashMap<>();

	/**
	 * Start without addresses.
	 * @param exchange exchange that coins come to
	 * @param transfers who carries them
	 * @param members who owns the addresses
	 */
	public DepositAddresses(Exchange exchange, Transfers transfers, Members members) {
		this.clerk = exchange.treasury().clerk();
		this.transfers = transfers;
		this.members = members;
	}

	/**
	 * Make an address.
	 * @param wallet wallet it is made for
	 * @param profileId profile that gets what is sent to it
	 * @return the address
	 */
	public DepositAddress generate(Wallet wallet, UUID profileId) {
		return this.clerk.inTurn(() -> {
			Network network = Network.of(wallet.currency());
			String digits = (this.clerk.nextId().toString() + this.clerk.nextId()).replace("-", "");
			DepositAddress address = new DepositAddress(this.clerk.nextId(), network.address(digits), wallet, network,
					profileId, this.clerk.now());
			this.addresses.put(address.address(), address);
			if (this.addresses.size() > MEMORY) {
				this.addresses.remove(this.addresses.keySet().iterator().next());
			}
			return address;
		});
	}

	/**
	 * Have someone outside send coins to an address.
	 * @param address the address
	 * @param amount how many
	 * @return the transfer
	 * @throws IllegalArgumentException if the address was not made here
	 */
	public Transfer receive(String address, BigDecimal amount) {
		return this.clerk.inTurn(() -> {
			DepositAddress known = this.addresses.get(address);
			if (known == null) {
				throw new IllegalArgumentException("Unknown deposit address " + address);
			}
			ProfileRecord profile = this.members.get(known.profileId());
			return this.transfers.deposit(Errand.of(profile, Money.of(amount, known.wallet().currency().id()),
					Map.of("crypto_address", address, "coinbase_account_id", known.wallet().id(), "network",
							known.wallet().currency().network())));
		});
	}

}

package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.http.Credentials;
import io.github.coinbasepro.simulator.internal.http.Keyring;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * Those who trade on a simulated exchange: users, each with profiles and keys. There is
 * one user with one funded profile from the start.
 */
public final class Customers {

	private final Random random;

	private final BackOffice office;

	private final Keyring keys;

	private final UUID defaultProfile;

	Customers(long seed, BackOffice office, Keyring keys, Map<String, BigDecimal> balances) {
		this.random = ApiKeys.random(seed);
		this.office = office;
		this.keys = keys;
		this.defaultProfile = openUser(balances);
	}

	/**
	 * The profile that there is from the start, the default one of its user.
	 * @return id of the profile
	 */
	public UUID profile() {
		return this.defaultProfile;
	}

	/**
	 * Let one more user in.
	 * @param balances what the accounts of the user's default profile contain, by
	 * currency
	 * @return id of the default profile
	 * @throws IllegalArgumentException if a balance is negative or in an unknown currency
	 */
	public UUID openUser(Map<String, BigDecimal> balances) {
		return this.office.members().join(balances).id();
	}

	/**
	 * Open one more profile for the user that there is from the start.
	 * @param name name of the profile
	 * @param balances what its accounts contain, by currency
	 * @return id of the profile
	 * @throws IllegalArgumentException if a balance is negative or in an unknown currency
	 */
	public UUID openProfile(String name, Map<String, BigDecimal> balances) {
		return openProfile(this.defaultProfile, name, balances);
	}

	/**
	 * Open one more profile for a user.
	 * @param sibling id of another profile of the user
	 * @param name name of the profile
	 * @param balances what its accounts contain, by currency
	 * @return id of the profile
	 * @throws IllegalArgumentException if a balance is negative or in an unknown currency
	 */
	public UUID openProfile(UUID sibling, String name, Map<String, BigDecimal> balances) {
		String user = this.office.members().get(sibling).userId();
		return this.office.members().open(user, name, balances).id();
	}

	/**
	 * Hand out a key of the profile that there is from the start.
	 * @param permissions what it may do, everything if nothing is named
	 * @return the key
	 */
	public ApiKey newKey(ApiKeyPermission... permissions) {
		return newKey(this.defaultProfile, permissions);
	}

	/**
	 * Hand out a key of a profile.
	 * @param profileId id of the profile
	 * @param permissions what it may do, everything if nothing is named
	 * @return the key
	 */
	public ApiKey newKey(UUID profileId, ApiKeyPermission... permissions) {
		Set<ApiKeyPermission> permitted = EnumSet.allOf(ApiKeyPermission.class);
		if (permissions.length > 0) {
			permitted.retainAll(Set.of(permissions));
		}
		this.office.members().get(profileId);
		ApiKey key = ApiKeys.create(this.random);
		this.keys.add(new Credentials(key.key(), key.secret(), key.passphrase(), profileId, permitted));
		return key;
	}

	/**
	 * Have someone outside send coins to an address that was generated for a deposit.
	 * They arrive like every other transfer, after a while.
	 * @param address the address
	 * @param amount how many coins
	 * @return id of the transfer
	 * @throws IllegalArgumentException if the exchange did not generate the address
	 */
	public UUID receiveCoins(String address, BigDecimal amount) {
		return this.office.depositAddresses().receive(address, amount).id();
	}

	/**
	 * Have a transfer fail that is on its way: what was to leave stays, what was to come
	 * does not.
	 * @param transferId id of the transfer
	 */
	public void failTransfer(UUID transferId) {
		this.office.transfers().cancel(transferId);
	}

}

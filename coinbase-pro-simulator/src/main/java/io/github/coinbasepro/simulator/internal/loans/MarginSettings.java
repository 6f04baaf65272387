package io.github.coinbasepro.simulator.internal.loans;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What users want to be done when their margin runs short. Nothing, at first.
 */
public final class MarginSettings {

	private final Set<String> autoLoan = ConcurrentHashMap.newKeySet();

	private final Set<String> usdc = ConcurrentHashMap.newKeySet();

	/**
	 * Create settings as they are at first.
	 */
	public MarginSettings() {
	}

	/**
	 * Whether money is borrowed.
	 * @param userId the user
	 * @return whether it is
	 */
	public boolean isAutoLoan(String userId) {
		return this.autoLoan.contains(userId);
	}

	/**
	 * Set whether money is borrowed.
	 * @param userId the user
	 * @param isOn whether it is
	 */
	public void setAutoLoan(String userId, boolean isOn) {
		set(this.autoLoan, userId, isOn);
	}

	/**
	 * Whether USDC is converted.
	 * @param userId the user
	 * @return whether it is
	 */
	public boolean isUsdc(String userId) {
		return this.usdc.contains(userId);
	}

	/**
	 * Set whether USDC is converted.
	 * @param userId the user
	 * @param isOn whether it is
	 */
	public void setUsdc(String userId, boolean isOn) {
		set(this.usdc, userId, isOn);
	}

	private static void set(Set<String> users, String userId, boolean isOn) {
		if (isOn) {
			users.add(userId);
		}
		else {
			users.remove(userId);
		}
	}

}

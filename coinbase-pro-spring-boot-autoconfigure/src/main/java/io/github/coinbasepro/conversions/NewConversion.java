package io.github.coinbasepro.conversions;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;
import org.jspecify.annotations.Nullable;

/**
 * What to convert.
 *
 * @param from currency to give, such as {@code USD}
 * @param to currency to get, such as {@code USDC}
 * @param amount how much to give, positive
 * @param profileId the profile; null for the profile of the key
 * @param nonce your mark of the conversion; null for none
 */
public record NewConversion(String from, String to, BigDecimal amount, @Nullable UUID profileId,
		@Nullable String nonce) {

	/**
	 * Creates a conversion.
	 * @param from currency to give, such as {@code USD}
	 * @param to currency to get, such as {@code USDC}
	 * @param amount how much to give, positive
	 * @param profileId the profile; null for the profile of the key
	 * @param nonce your mark of the conversion; null for none
	 * @throws IllegalArgumentException if a currency is not valid, the amount is not
	 * positive or the nonce is blank
	 */
	public NewConversion {
		CurrencyId.require("from", from);
		CurrencyId.require("to", to);
		Arguments.requirePositive("amount", amount);
		Arguments.requireTextIfGiven("nonce", nonce);
	}

	/**
	 * Returns a conversion in the profile of the key.
	 * @param from currency to give, such as {@code USD}
	 * @param to currency to get, such as {@code USDC}
	 * @param amount how much to give, positive
	 * @return what to convert
	 * @throws IllegalArgumentException if a currency is not valid or the amount is not
	 * positive
	 */
	public static NewConversion of(String from, String to, BigDecimal amount) {
		return new NewConversion(from, to, amount, null, null);
	}

	/**
	 * Returns this conversion in another profile.
	 * @param profileId the profile
	 * @return the new conversion
	 */
	public NewConversion withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new NewConversion(this.from, this.to, this.amount, profileId, this.nonce);
	}

	/**
	 * Returns this conversion with a mark of your own.
	 * @param nonce the mark
	 * @return the new conversion
	 * @throws IllegalArgumentException if the mark is blank
	 */
	public NewConversion withNonce(String nonce) {
		Arguments.require("nonce", nonce);
		return new NewConversion(this.from, this.to, this.amount, this.profileId, nonce);
	}

}

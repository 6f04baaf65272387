package io.github.coinbasepro.transfers;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.CurrencyId;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import io.github.coinbasepro.model.TransferType;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers to ask for.
 *
 * @param profileId only transfers of this profile; null for that of the key
 * @param type only transfers that go this way; null for all
 * @param currencyType only transfers of this kind of currency; null for both
 * @param transferReason only transfers for this reason; null for all
 * @param currency only transfers of this currency; null for all
 * @param page the page; cursors are opaque, times today
 */
public record TransferQuery(@Nullable UUID profileId, @Nullable TransferType type, @Nullable CurrencyType currencyType,
		@Nullable TransferReason transferReason, @Nullable String currency,
		PageRequest page) implements PagedQuery<TransferQuery> {

	private static final TransferQuery ALL = new TransferQuery(null, null, null, null, null, PageRequest.first());

	/**
	 * Creates a query for transfers.
	 * @param profileId only transfers of this profile; null for that of the key
	 * @param type only transfers that go this way; null for all
	 * @param currencyType only transfers of this kind of currency; null for both
	 * @param transferReason only transfers for this reason; null for all
	 * @param currency only transfers of this currency; null for all
	 * @param page the page; cursors are opaque, times today
	 * @throws IllegalArgumentException if the currency is not valid
	 */
	public TransferQuery {
		Arguments.require("page", page);
		if (currency != null) {
			CurrencyId.require("currency", currency);
		}
	}

	/**
	 * Returns a query for all transfers.
	 * @return the query
	 */
	public static TransferQuery all() {
		return ALL;
	}

	/**
	 * Returns this query for one profile.
	 * @param profileId the profile
	 * @return the new query
	 */
	public TransferQuery withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new TransferQuery(profileId, this.type, this.currencyType, this.transferReason, this.currency,
				this.page);
	}

	/**
	 * Returns this query for transfers that go one way.
	 * @param type which way
	 * @return the new query
	 */
	public TransferQuery withType(TransferType type) {
		Arguments.require("type", type);
		return new TransferQuery(this.profileId, type, this.currencyType, this.transferReason, this.currency,
				this.page);
	}

	/**
	 * Returns this query for one kind of currency.
	 * @param currencyType the kind
	 * @return the new query
	 */
	public TransferQuery withCurrencyType(CurrencyType currencyType) {
		Arguments.require("currencyType", currencyType);
		return new TransferQuery(this.profileId, this.type, currencyType, this.transferReason, this.currency,
				this.page);
	}

	/**
	 * Returns this query for transfers for one reason.
	 * @param transferReason the reason
	 * @return the new query
	 */
	public TransferQuery withReason(TransferReason transferReason) {
		Arguments.require("transferReason", transferReason);
		return new TransferQuery(this.profileId, this.type, this.currencyType, transferReason, this.currency,
				this.page);
	}

	/**
	 * Returns this query for one currency.
	 * @param currency the currency, such as {@code BTC}
	 * @return the new query
	 * @throws IllegalArgumentException if the currency is not valid
	 */
	public TransferQuery withCurrency(String currency) {
		Arguments.require("currency", currency);
		return new TransferQuery(this.profileId, this.type, this.currencyType, this.transferReason, currency,
				this.page);
	}

	@Override
	public TransferQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new TransferQuery(this.profileId, this.type, this.currencyType, this.transferReason, this.currency,
				page);
	}

}

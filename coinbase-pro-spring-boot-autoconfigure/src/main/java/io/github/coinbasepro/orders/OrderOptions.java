package io.github.coinbasepro.orders;

import java.util.Set;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * The options of an order of any kind.
 *
 * @param clientOrderId your id of the order, a random UUID of version 4
 * @param selfTradePrevention what happens before it trades with an order of its own
 * profile; null for the exchange's default, decrease and cancel
 * @param stop the trigger; null for none
 * @param profileId profile to trade for, the one of the key; null for that one
 * @param marketType market to trade on, {@code spot} or {@code rfq}; null for spot
 */
@WireFormat(OrdersJson.OrderOptionsNames.class)
public record OrderOptions(UUID clientOrderId, @Nullable SelfTradePrevention selfTradePrevention, @Nullable Stop stop,
		@Nullable UUID profileId, @Nullable String marketType) {

	private static final Set<SelfTradePrevention> SELF_TRADE_PREVENTIONS = Set.of(
			SelfTradePrevention.DECREASE_AND_CANCEL, SelfTradePrevention.CANCEL_OLDEST,
			SelfTradePrevention.CANCEL_NEWEST, SelfTradePrevention.CANCEL_BOTH);

	/**
	 * Creates options.
	 * @param clientOrderId your id of the order, a random UUID of version 4
	 * @param selfTradePrevention what happens before it trades with an order of its own
	 * profile; null for the exchange's default
	 * @param stop the trigger; null for none
	 * @param profileId profile to trade for; null for that of the key
	 * @param marketType {@code spot} or {@code rfq}; null for spot
	 * @throws IllegalArgumentException if the client order id is not of version 4, or the
	 * exchange does not know other values
	 */
	public OrderOptions {
		if (clientOrderId == null || clientOrderId.version() != 4 || clientOrderId.variant() != 2) {
			throw new IllegalArgumentException("clientOrderId must be a random UUID of version 4 but was "
					+ clientOrderId + ": the exchange does not keep any other");
		}
		if (selfTradePrevention != null && !SELF_TRADE_PREVENTIONS.contains(selfTradePrevention)) {
			throw new IllegalArgumentException(
					"selfTradePrevention must be dc, co, cn or cb but was " + selfTradePrevention);
		}
		Arguments.requireMarketTypeIfGiven(marketType);
	}

	static OrderOptions none() {
		return new OrderOptions(UUID.randomUUID(), null, null, null, null);
	}

	OrderOptions withClientOrderId(UUID clientOrderId) {
		return new OrderOptions(clientOrderId, this.selfTradePrevention, this.stop, this.profileId, this.marketType);
	}

	OrderOptions withSelfTradePrevention(SelfTradePrevention selfTradePrevention) {
		return new OrderOptions(this.clientOrderId, selfTradePrevention, this.stop, this.profileId, this.marketType);
	}

	OrderOptions withStop(Stop stop) {
		return new OrderOptions(this.clientOrderId, this.selfTradePrevention, stop, this.profileId, this.marketType);
	}

	OrderOptions withProfile(UUID profileId) {
		return new OrderOptions(this.clientOrderId, this.selfTradePrevention, this.stop, profileId, this.marketType);
	}

	OrderOptions withMarketType(String marketType) {
		return new OrderOptions(this.clientOrderId, this.selfTradePrevention, this.stop, this.profileId, marketType);
	}

}

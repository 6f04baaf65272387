package io.github.coinbasepro.simulator.internal.engine;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One of the two ways to name an order.
 *
 * @param id the id
 * @param isClientOid whether it is the id that the owner gave
 */
public record OrderReference(UUID id, boolean isClientOid) {

	/**
	 * Name an order by the exchange's id.
	 * @param id the id
	 * @return a reference
	 */
	public static OrderReference byId(UUID id) {
		return new OrderReference(id, false);
	}

	/**
	 * Name an order by its owner's id.
	 * @param clientOid the id
	 * @return a reference
	 */
	public static OrderReference byClientOid(UUID clientOid) {
		return new OrderReference(clientOid, true);
	}

	@Nullable Order in(Profile profile) {
		return this.isClientOid ? profile.orderByClientOid(this.id) : profile.order(this.id);
	}

}

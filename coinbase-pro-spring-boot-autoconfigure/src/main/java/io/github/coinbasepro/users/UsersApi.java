package io.github.coinbasepro.users;

import java.util.List;

import io.github.coinbasepro.fees.FeesApi;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The user of the key. Private. Where a user can be named, {@code self} is the user of
 * the key; ids of users are 24 hexadecimal digits.
 */
public class UsersApi {

	static final Endpoint<ExchangeLimits> EXCHANGE_LIMITS = Endpoint
		.get("users.exchangeLimits", "/users/{user_id}/exchange-limits")
		.needs(KeyPermission.VIEW)
		.answers(ExchangeLimits.class);

	static final Endpoint<TradingVolumes> TRADING_VOLUMES = Endpoint
		.get("users.tradingVolumes", "/users/{user_id}/trading-volumes")
		.needs(KeyPermission.VIEW)
		.answers(TradingVolumes.class);

	static final Endpoint<SettlementSetting> SET_SETTLEMENT_PREFERENCE = Endpoint
		.post("users.setSettlementPreference", "/users/{user_id}/settlement-preferences")
		.needs(KeyPermission.MANAGE)
		.answers(SettlementSetting.class);

	static final Endpoint<VerifiedUser> VERIFY = Endpoint.get("users.verify", "/users/self/verify")
		.needs(KeyPermission.VIEW)
		.answers(VerifiedUser.class);

	static final Endpoint<List<TrailingVolume>> TRAILING_VOLUME = Endpoint
		.get("users.trailingVolume", "/users/self/trailing-volume")
		.needs(KeyPermission.VIEW)
		.answersListOf(TrailingVolume.class);

	private static final String SELF = "self";

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public UsersApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Gets how much the user of the key may withdraw:
	 * {@code GET /users/self/exchange-limits}. Key permission: view; rate limit: private.
	 * Since 2024 withdrawals from the exchange are the only limits there are.
	 * @return the limits
	 */
	public Mono<ExchangeLimits> exchangeLimits() {
		return exchangeLimits(SELF);
	}

	/**
	 * Gets how much a user may withdraw: {@code GET /users/{user_id}/exchange-limits}.
	 * Key permission: view; rate limit: private. Since 2024 withdrawals from the exchange
	 * are the only limits there are.
	 * @param userId the user
	 * @return the limits; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the user is neither {@code self} nor 24
	 * hexadecimal digits
	 */
	public Mono<ExchangeLimits> exchangeLimits(String userId) {
		return this.transport.send(EXCHANGE_LIMITS.call(userId));
	}

	/**
	 * Gets how much the user of the key has traded:
	 * {@code GET /users/self/trading-volumes}. Key permission: view; rate limit: private.
	 * @return the volumes
	 */
	public Mono<TradingVolumes> tradingVolumes() {
		return tradingVolumes(SELF);
	}

	/**
	 * Gets how much a user has traded: {@code GET /users/{user_id}/trading-volumes}. Key
	 * permission: not documented, taken to be view; rate limit: private.
	 * @param userId the user
	 * @return the volumes; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the user is neither {@code self} nor 24
	 * hexadecimal digits
	 */
	public Mono<TradingVolumes> tradingVolumes(String userId) {
		return this.transport.send(TRADING_VOLUMES.call(userId));
	}

	/**
	 * Sets what dollars of the user of the key are held as:
	 * {@code POST /users/self/settlement-preferences}. Key permission: manage; rate
	 * limit: private.
	 * @param preference what dollars are held as
	 * @return the preference as it is now
	 * @throws IllegalArgumentException if the preference is missing
	 */
	public Mono<SettlementPreference> setSettlementPreference(SettlementPreference preference) {
		Assert.notNull(preference, "preference must not be null");
		return setSettlementPreference(SELF, preference);
	}

	/**
	 * Sets what dollars of a user are held as: {@code POST
	 * /users/{user_id}/settlement-preferences}. Key permission: manage; rate limit:
	 * private. The body names the user as the path does, since the exchange would take
	 * {@code self} otherwise.
	 * @param userId the user
	 * @param preference what dollars are held as
	 * @return the preference as it is now; or a
	 * {@link io.github.coinbasepro.exception.PermissionDeniedException}
	 * @throws IllegalArgumentException if the user is neither {@code self} nor 24
	 * hexadecimal digits, or the preference is missing
	 */
	public Mono<SettlementPreference> setSettlementPreference(String userId, SettlementPreference preference) {
		Assert.notNull(preference, "preference must not be null");
		return this.transport
			.send(SET_SETTLEMENT_PREFERENCE.call(userId).body(new SettlementSetting(preference, userId)))
			.map(SettlementSetting::settlementPreference);
	}

	/**
	 * Asks whether the credentials are good, and whose they are:
	 * {@code GET /users/self/verify}. Key permission: any; rate limit: private. The
	 * exchange does not document this route, but it is the cheapest that tells.
	 * @return the user of the key; or an
	 * {@link io.github.coinbasepro.exception.AuthenticationException} if the credentials
	 * are not good
	 */
	public Mono<VerifiedUser> verify() {
		return this.transport.send(VERIFY.call());
	}

	/**
	 * Lists how much was traded of each product within 30 days:
	 * {@code GET /users/self/trailing-volume}. Key permission: view or trade; rate limit:
	 * private.
	 * @return the volumes
	 * @deprecated since 2021 by the exchange, in favour of {@link FeesApi#get()}, which
	 * has the volume in US dollars, and {@link #tradingVolumes()}
	 */
	@Deprecated
	public Flux<TrailingVolume> trailingVolume() {
		return this.transport.send(TRAILING_VOLUME.call()).flatMapIterable((volumes) -> volumes);
	}

}

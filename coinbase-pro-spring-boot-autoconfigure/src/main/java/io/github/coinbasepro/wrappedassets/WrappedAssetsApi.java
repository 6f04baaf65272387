package io.github.coinbasepro.wrappedassets;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Wrapped assets: what they are worth (public), and staking and redeeming them (private).
 */
public class WrappedAssetsApi {

	static final Endpoint<List<WrappedAsset>> LIST = Endpoint.get("wrappedAssets.list", "/wrapped-assets")
		.answersWrappedListOf("wrapped_assets", WrappedAsset.class);

	static final Endpoint<WrappedAsset> GET = Endpoint.get("wrappedAssets.get", "/wrapped-assets/{wrapped_asset_id}")
		.answers(WrappedAsset.class);

	static final Endpoint<WrappedAssetConversionRate> CONVERSION_RATE = Endpoint
		.get("wrappedAssets.conversionRate", "/wrapped-assets/{wrapped_asset_id}/conversion-rate")
		.answers(WrappedAssetConversionRate.class);

	static final Endpoint<StakeWrap> STAKE_WRAP = Endpoint.post("wrappedAssets.stakeWrap", "/wrapped-assets/stake-wrap")
		.needs(KeyPermission.TRADE)
		.lookedUpBy("wrappedAssets().listStakeWraps()")
		.answers(StakeWrap.class);

	static final Endpoint<Page<StakeWrap>> LIST_STAKE_WRAPS = Endpoint
		.get("wrappedAssets.listStakeWraps", "/wrapped-assets/stake-wrap")
		.needs(KeyPermission.VIEW)
		.answersPageOf(StakeWrap.class);

	static final Endpoint<StakeWrap> GET_STAKE_WRAP = Endpoint
		.get("wrappedAssets.getStakeWrap", "/wrapped-assets/stake-wrap/{stake_wrap_id}")
		.needs(KeyPermission.VIEW)
		.answers(StakeWrap.class);

	static final Endpoint<Redeem> REDEEM = Endpoint.post("wrappedAssets.redeem", "/wrapped-assets/redeem")
		.needs(KeyPermission.TRADE)
		.lookedUpBy("wrappedAssets().listRedeems()")
		.answersWrapped("redeem", Redeem.class);

	static final Endpoint<Page<Redeem>> LIST_REDEEMS = Endpoint
		.get("wrappedAssets.listRedeems", "/wrapped-assets/redeem")
		.needs(KeyPermission.VIEW)
		.answersPageOf(Redeem.class);

	static final Endpoint<Redeem> GET_REDEEM = Endpoint
		.get("wrappedAssets.getRedeem", "/wrapped-assets/redeem/{redeem_id}")
		.needs(KeyPermission.VIEW)
		.answersWrapped("redeem", Redeem.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public WrappedAssetsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists all wrapped assets: {@code GET /wrapped-assets}. Public; rate limit: public.
	 * @return the assets
	 */
	public Flux<WrappedAsset> list() {
		return this.transport.send(LIST.call()).flatMapIterable((assets) -> assets);
	}

	/**
	 * Gets a wrapped asset: {@code GET /wrapped-assets/{wrapped_asset_id}}. Public; rate
	 * limit: public.
	 * @param wrappedAssetId the asset, such as {@code CBETH}
	 * @return the asset; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not of the form of a currency
	 */
	public Mono<WrappedAsset> get(String wrappedAssetId) {
		return this.transport.send(GET.call(wrappedAssetId));
	}

	/**
	 * Gets what a wrapped asset is worth: {@code GET
	 * /wrapped-assets/{wrapped_asset_id}/conversion-rate}. Public; rate limit: public.
	 * @param wrappedAssetId the asset, such as {@code CBETH}
	 * @return the rate; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not of the form of a currency
	 */
	public Mono<WrappedAssetConversionRate> conversionRate(String wrappedAssetId) {
		return this.transport.send(CONVERSION_RATE.call(wrappedAssetId));
	}

	/**
	 * Stakes an asset and wraps it, in the profile of the key: {@code POST
	 * /wrapped-assets/stake-wrap}. Key permission: trade; rate limit: private. Never sent
	 * twice by us.
	 * @param stakeWrap what to stake and wrap
	 * @return the stake-wrap as the exchange took it in; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<StakeWrap> stakeWrap(NewStakeWrap stakeWrap) {
		Assert.notNull(stakeWrap, "stakeWrap must not be null");
		return this.transport.send(STAKE_WRAP.call().body(stakeWrap));
	}

	/**
	 * Lists a page of stake-wraps of the profile of the key, newest first: {@code GET
	 * /wrapped-assets/stake-wrap}. Key permission: view; rate limit: private. Cursors are
	 * the instants at which they were asked for.
	 * @param query which stake-wraps
	 * @return the page
	 */
	public Mono<Page<StakeWrap>> listStakeWraps(StakeWrapQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(stakeWraps(query));
	}

	/**
	 * Lists all stake-wraps of the profile of the key, newest first: {@code GET
	 * /wrapped-assets/stake-wrap}. Key permission: view; rate limit: private. One request
	 * for each page, made as they are read.
	 * @param query which stake-wraps; begins at its page
	 * @return the stake-wraps
	 */
	public Flux<StakeWrap> listAllStakeWraps(StakeWrapQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, WrappedAssetsApi::stakeWraps);
	}

	/**
	 * Gets a stake-wrap of the profile of the key: {@code GET
	 * /wrapped-assets/stake-wrap/{stake_wrap_id}}. Key permission: view; rate limit:
	 * private.
	 * @param stakeWrapId the stake-wrap
	 * @return the stake-wrap; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<StakeWrap> getStakeWrap(UUID stakeWrapId) {
		return this.transport.send(GET_STAKE_WRAP.call(stakeWrapId));
	}

	/**
	 * Turns a wrapped asset back into what it stands for, in the profile of the key:
	 * {@code POST /wrapped-assets/redeem}. Key permission: trade; rate limit: private.
	 * Never sent twice by us. The documentation does not tell the permission.
	 * @param redeem what to redeem
	 * @return the redeem as the exchange took it in; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<Redeem> redeem(NewRedeem redeem) {
		Assert.notNull(redeem, "redeem must not be null");
		return this.transport.send(REDEEM.call().body(redeem));
	}

	/**
	 * Lists a page of redeems of the profile of the key, newest first: {@code GET
	 * /wrapped-assets/redeem}. Key permission: view; rate limit: private. Cursors are the
	 * instants at which they were asked for.
	 * @param query which redeems
	 * @return the page
	 */
	public Mono<Page<Redeem>> listRedeems(RedeemQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(redeems(query));
	}

	/**
	 * Lists all redeems of the profile of the key, newest first: {@code GET
	 * /wrapped-assets/redeem}. Key permission: view; rate limit: private. One request for
	 * each page, made as they are read.
	 * @param query which redeems; begins at its page
	 * @return the redeems
	 */
	public Flux<Redeem> listAllRedeems(RedeemQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, WrappedAssetsApi::redeems);
	}

	/**
	 * Gets a redeem of the profile of the key: {@code GET
	 * /wrapped-assets/redeem/{redeem_id}}. Key permission: view; rate limit: private.
	 * @param redeemId the redeem
	 * @return the redeem; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Redeem> getRedeem(UUID redeemId) {
		return this.transport.send(GET_REDEEM.call(redeemId));
	}

	private static Call<Page<StakeWrap>> stakeWraps(StakeWrapQuery query) {
		return LIST_STAKE_WRAPS.call()
			.query("from", query.fromCurrency())
			.query("to", query.toCurrency())
			.query("status", query.status())
			.page(query.page());
	}

	private static Call<Page<Redeem>> redeems(RedeemQuery query) {
		return LIST_REDEEMS.call()
			.query("from_currency", query.fromCurrency())
			.query("to_currency", query.toCurrency())
			.query("status", query.status())
			.page(query.page());
	}

}

package io.github.coinbasepro.conversions;

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
 * Conversions between currencies of the same value, such as USD and USDC. Private.
 */
public class ConversionsApi {

	static final Endpoint<Conversion> PLACE = Endpoint.post("conversions.place", "/conversions")
		.needs(KeyPermission.TRADE)
		.lookedUpBy("conversions().list()")
		.answers(Conversion.class);

	static final Endpoint<Page<Conversion>> LIST = Endpoint.get("conversions.list", "/conversions")
		.needs(KeyPermission.VIEW)
		.answersPageOf(Conversion.class);

	static final Endpoint<Conversion> GET = Endpoint.get("conversions.get", "/conversions/{conversion_id}")
		.needs(KeyPermission.VIEW)
		.answers(Conversion.class);

	static final Endpoint<List<ConversionFee>> FEES = Endpoint.get("conversions.fees", "/conversions/fees")
		.needs(KeyPermission.VIEW)
		.answersListOf(ConversionFee.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public ConversionsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Converts funds: {@code POST /conversions}. Key permission: trade; rate limit:
	 * private. Never sent twice by us. The exchange refuses it to customers whose USD and
	 * USDC are one.
	 * @param conversion what to convert
	 * @return the conversion; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<Conversion> place(NewConversion conversion) {
		Assert.notNull(conversion, "conversion must not be null");
		return this.transport.send(PLACE.call().body(conversion));
	}

	/**
	 * Lists a page of conversions, newest first: {@code GET /conversions}. Key
	 * permission: view; rate limit: private.
	 * @param query which conversions
	 * @return the page
	 */
	public Mono<Page<Conversion>> list(ConversionQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all conversions, newest first: {@code GET /conversions}. Key permission:
	 * view; rate limit: private. One request for each page, made as they are read.
	 * @param query which conversions; begins at its page
	 * @return the conversions
	 */
	public Flux<Conversion> listAll(ConversionQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, ConversionsApi::call);
	}

	/**
	 * Gets a conversion of the profile of the key: {@code GET
	 * /conversions/{conversion_id}}. Key permission: view; rate limit: private.
	 * @param conversionId the conversion
	 * @return the conversion; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Conversion> get(UUID conversionId) {
		return this.transport.send(GET.call(conversionId));
	}

	/**
	 * Gets a conversion of a profile: {@code GET /conversions/{conversion_id}}. Key
	 * permission: view; rate limit: private.
	 * @param conversionId the conversion
	 * @param profileId the profile
	 * @return the conversion; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Conversion> get(UUID conversionId, UUID profileId) {
		Assert.notNull(profileId, "profileId must not be null");
		return this.transport.send(GET.call(conversionId).query("profile_id", profileId));
	}

	/**
	 * Lists what conversions cost you now, a row for two currencies: {@code GET
	 * /conversions/fees}. Key permission: view; rate limit: private.
	 * @return the fees
	 */
	public Flux<ConversionFee> fees() {
		return this.transport.send(FEES.call()).flatMapIterable((fees) -> fees);
	}

	private static Call<Page<Conversion>> call(ConversionQuery query) {
		return LIST.call().query("profile_id", query.profileId()).page(query.page());
	}

}

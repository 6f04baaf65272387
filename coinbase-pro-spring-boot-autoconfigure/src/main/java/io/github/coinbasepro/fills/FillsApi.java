package io.github.coinbasepro.fills;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The trades of your orders. Private.
 */
public class FillsApi {

	static final Endpoint<Page<Fill>> LIST = Endpoint.get("fills.list", "/fills")
		.needs(KeyPermission.VIEW)
		.countsAs(RateLimitClass.FILLS)
		.answersPageOf(Fill.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public FillsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists a page of fills, newest first: {@code GET /fills}. Key permission: view or
	 * trade; rate limit: fills. Cursors are trade ids.
	 * @param query which fills, of an order or of a product
	 * @return the page
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public Mono<Page<Fill>> list(FillQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all fills, newest first: {@code GET /fills}, one request for each page, made
	 * as the fills are read. Key permission: view or trade; rate limit: fills.
	 * @param query which fills, of an order or of a product; begins at its page
	 * @return the fills
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public Flux<Fill> listAll(FillQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, FillsApi::call);
	}

	private static Call<Page<Fill>> call(FillQuery query) {
		return LIST.call()
			.query("order_id", query.orderId())
			.query("product_id", query.productId())
			.query("start_date", query.start())
			.query("end_date", query.end())
			.query("market_type", query.marketType())
			.page(query.page())
			.expecting((page) -> page.items().stream().allMatch((fill) -> isAskedFor(fill, query)));
	}

	private static boolean isAskedFor(Fill fill, FillQuery query) {
		return (query.orderId() == null || query.orderId().equals(fill.orderId()))
				&& (query.productId() == null || query.productId().equals(fill.productId()));
	}

}

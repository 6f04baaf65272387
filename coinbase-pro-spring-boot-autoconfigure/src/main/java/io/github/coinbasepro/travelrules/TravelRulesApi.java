package io.github.coinbasepro.travelrules;

import java.util.UUID;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Information about those who send funds from an address. Private.
 */
public class TravelRulesApi {

	static final Endpoint<Page<TravelRule>> LIST = Endpoint.get("travelRules.list", "/travel-rules")
		.needs(KeyPermission.VIEW)
		.answersPageOf(TravelRule.class);

	static final Endpoint<TravelRule> ADD = Endpoint.post("travelRules.add", "/travel-rules")
		.needs(KeyPermission.MANAGE)
		.answers(TravelRule.class);

	static final Endpoint<Void> REMOVE = Endpoint.delete("travelRules.remove", "/travel-rules/{travel_rule_id}")
		.needs(KeyPermission.MANAGE)
		.queuesAs(Priority.PLACE)
		.answersNothing();

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public TravelRulesApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists a page of travel rules, newest first: {@code GET /travel-rules}. Key
	 * permission: view; rate limit: private. Cursors are ids; without a limit a page has
	 * up to 1000 rows.
	 * @param query which travel rules
	 * @return the page
	 */
	public Mono<Page<TravelRule>> list(TravelRuleQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all travel rules, newest first: {@code GET /travel-rules}. Key permission:
	 * view; rate limit: private. One request for each page, made as they are read.
	 * @param query which travel rules; begins at its page
	 * @return the travel rules
	 */
	public Flux<TravelRule> listAll(TravelRuleQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, TravelRulesApi::call);
	}

	/**
	 * Tells about those who send funds from an address: {@code POST /travel-rules}. Key
	 * permission: manage; rate limit: private. Never sent twice by us. The documentation
	 * does not tell the permission.
	 * @param travelRule what to tell
	 * @return the travel rule as it was added; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<TravelRule> add(NewTravelRule travelRule) {
		Assert.notNull(travelRule, "travelRule must not be null");
		return this.transport.send(ADD.call().body(travelRule));
	}

	/**
	 * Removes a travel rule: {@code DELETE /travel-rules/{travel_rule_id}}. Key
	 * permission: manage; rate limit: private. The documentation does not tell the
	 * permission.
	 * @param travelRuleId the travel rule
	 * @return nothing, when it was removed; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Void> remove(UUID travelRuleId) {
		return this.transport.send(REMOVE.call(travelRuleId));
	}

	private static Call<Page<TravelRule>> call(TravelRuleQuery query) {
		return LIST.call().query("address", query.address()).page(query.page());
	}

}

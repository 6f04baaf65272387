package io.github.coinbasepro.transfers;

import java.util.UUID;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Transfer;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Deposits, withdrawals and moves between profiles, under way and done. Private.
 */
public class TransfersApi {

	static final Endpoint<Page<Transfer>> LIST = Endpoint.get("transfers.list", "/transfers")
		.needs(KeyPermission.VIEW)
		.answersPageOf(Transfer.class);

	static final Endpoint<Transfer> GET = Endpoint.get("transfers.get", "/transfers/{transfer_id}")
		.needs(KeyPermission.VIEW)
		.answers(Transfer.class);

	static final Endpoint<TravelRuleReceipt> SUBMIT_TRAVEL_RULE = Endpoint
		.post("transfers.submitTravelRule", "/transfers/{transfer_id}/travel-rules")
		.needs(KeyPermission.TRANSFER)
		.answersMessage(TravelRuleReceipt.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public TransfersApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists a page of transfers, newest first: {@code GET /transfers}. Key permission:
	 * view; rate limit: private. Without a limit a page has 30 rows, fewer than pages of
	 * other lists.
	 * @param query which transfers
	 * @return the page
	 */
	public Mono<Page<Transfer>> list(TransferQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all transfers, newest first: {@code GET /transfers}, one request for each
	 * page, made as the transfers are read. Key permission: view; rate limit: private.
	 * @param query which transfers; begins at its page
	 * @return the transfers
	 */
	public Flux<Transfer> listAll(TransferQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, TransfersApi::call);
	}

	/**
	 * Gets a transfer: {@code GET /transfers/{transfer_id}}. Key permission: view; rate
	 * limit: private.
	 * @param transferId the transfer
	 * @return the transfer; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Transfer> get(UUID transferId) {
		return this.transport.send(GET.call(transferId).expecting((transfer) -> transfer.id().equals(transferId)));
	}

	/**
	 * Tells whose funds came in by a transfer, where a travel rule asks for it:
	 * {@code POST /transfers/{transfer_id}/travel-rules}. Key permission: not documented,
	 * taken to be transfer; rate limit: private.
	 * @param travelRule what to tell about which transfer
	 * @return what the exchange says to it; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException} or another refusal
	 */
	public Mono<TravelRuleReceipt> submitTravelRule(NewTransferTravelRule travelRule) {
		Assert.notNull(travelRule, "travelRule must not be null");
		return this.transport.send(SUBMIT_TRAVEL_RULE.call(travelRule.transferId()).body(travelRule));
	}

	private static Call<Page<Transfer>> call(TransferQuery query) {
		return LIST.call()
			.query("profile_id", query.profileId())
			.query("type", query.type())
			.query("currency_type", query.currencyType())
			.query("transfer_reason", query.transferReason())
			.query("currency", query.currency())
			.page(query.page());
	}

}

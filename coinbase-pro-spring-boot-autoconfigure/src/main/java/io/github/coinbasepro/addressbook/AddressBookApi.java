package io.github.coinbasepro.addressbook;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The addresses that may be withdrawn to. Private.
 */
public class AddressBookApi {

	static final Endpoint<List<AddressBookEntry>> LIST = Endpoint.get("addressBook.list", "/address-book")
		.needs(KeyPermission.VIEW)
		.answersListOf(AddressBookEntry.class);

	static final Endpoint<List<WhitelistedAddress>> ADD = Endpoint.post("addressBook.add", "/address-book")
		.needs(KeyPermission.MANAGE)
		.answersWrappedListOf("body", WhitelistedAddress.class);

	static final Endpoint<WhitelistedAddress> CHANGE = Endpoint.put("addressBook.change", "/address-book/{address_id}")
		.needs(KeyPermission.MANAGE)
		.answers(WhitelistedAddress.class);

	static final Endpoint<Void> REMOVE = Endpoint.delete("addressBook.remove", "/address-book/{address_id}")
		.needs(KeyPermission.MANAGE)
		.queuesAs(Priority.PLACE)
		.answersNothing();

	static final Endpoint<List<CounterpartyAddress>> LIST_COUNTERPARTIES = Endpoint
		.get("addressBook.listCounterparties", "/address-book/counterparty")
		.needs(KeyPermission.VIEW)
		.answersListOf(CounterpartyAddress.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public AddressBookApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists all addresses: {@code GET /address-book}. Key permission: view; rate limit:
	 * private.
	 * @return the addresses
	 */
	public Flux<AddressBookEntry> list() {
		return this.transport.send(LIST.call()).flatMapIterable((entries) -> entries);
	}

	/**
	 * Adds addresses: {@code POST /address-book}. Key permission: manage; rate limit:
	 * private. Never sent twice by us.
	 * @param addresses the addresses, at least one
	 * @return the addresses as they were added; they may not be usable at once. Or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 * @throws IllegalArgumentException if there is no address
	 */
	public Flux<WhitelistedAddress> add(List<NewAddress> addresses) {
		return this.transport.send(ADD.call().body(new NewAddresses(addresses))).flatMapIterable((added) -> added);
	}

	/**
	 * Changes the label of an address or what is told about its owner: {@code PUT
	 * /address-book/{address_id}}. Key permission: manage; rate limit: private.
	 * @param change the change
	 * @return the address as it is now; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<WhitelistedAddress> change(AddressChange change) {
		Assert.notNull(change, "change must not be null");
		return this.transport.send(CHANGE.call(change.id()).body(change));
	}

	/**
	 * Removes an address: {@code DELETE /address-book/{address_id}}. Key permission:
	 * manage; rate limit: private.
	 * @param addressId id of the entry
	 * @return nothing, when it was removed; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Void> remove(UUID addressId) {
		return this.transport.send(REMOVE.call(addressId));
	}

	/**
	 * Lists the other customers of the exchange whom you may withdraw to: {@code GET
	 * /address-book/counterparty}. Key permission: view; rate limit: private.
	 * @return the counterparties
	 */
	public Flux<CounterpartyAddress> listCounterparties() {
		return this.transport.send(LIST_COUNTERPARTIES.call()).flatMapIterable((entries) -> entries);
	}

}

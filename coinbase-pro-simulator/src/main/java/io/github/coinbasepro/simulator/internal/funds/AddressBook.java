package io.github.coinbasepro.simulator.internal.funds;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * The addresses that users wrote down. A new one is of no use for two days.
 */
public final class AddressBook {

	private static final Duration PENDING = Duration.ofHours(48);

	private static final int MEMORY = 10_000;

	private final Clerk clerk;

	private final Map<UUID, BookedAddress> addresses = new LinkedHashMap<>();

	/**
	 * Start an empty book.
	 * @param exchange exchange that money leaves
	 */
	public AddressBook(Exchange exchange) {
		this.clerk = exchange.treasury().clerk();
	}

	/**
	 * The addresses of a user.
	 * @param userId the user
	 * @return addresses, oldest first
	 */
	public List<BookedAddress> of(String userId) {
		return this.clerk.inTurn(
				() -> this.addresses.values().stream().filter((address) -> address.userId().equals(userId)).toList());
	}

	/**
	 * Write addresses down, all of them or none.
	 * @param userId the user
	 * @param notes what the user says of them
	 * @return the addresses
	 * @throws RefusedException if one of them will not do or there are too many
	 */
	public List<BookedAddress> add(String userId, List<AddressNote> notes) {
		return this.clerk.inTurn(() -> {
			notes.forEach(AddressNote::checked);
			if (this.addresses.size() + notes.size() > MEMORY) {
				throw RefusedException.invalid("Address book is full");
			}
			return notes.stream().map((note) -> add(userId, note)).toList();
		});
	}

	private BookedAddress add(String userId, AddressNote note) {
		Instant now = this.clerk.now();
		BookedAddress address = new BookedAddress(this.clerk.nextId(), userId, note, now, now.plus(PENDING), null);
		this.addresses.put(address.id(), address);
		return address;
	}

	/**
	 * Write down something else about an address.
	 * @param userId the user
	 * @param id id of the entry
	 * @param change tells the new from the old
	 * @return the address
	 * @throws RefusedException if there is no such entry
	 */
	public BookedAddress change(String userId, UUID id, UnaryOperator<AddressNote> change) {
		return this.clerk.inTurn(() -> {
			BookedAddress address = get(userId, id);
			BookedAddress changed = address.noted(change.apply(address.note()));
			this.addresses.put(id, changed);
			return changed;
		});
	}

	/**
	 * Strike an address out.
	 * @param userId the user
	 * @param id id of the entry
	 * @throws RefusedException if there is no such entry
	 */
	public void remove(String userId, UUID id) {
		this.clerk.inTurn(() -> this.addresses.remove(get(userId, id).id()));
	}

	private BookedAddress get(String userId, UUID id) {
		BookedAddress address = this.addresses.get(id);
		if (address == null || !address.userId().equals(userId)) {
			throw RefusedException.notFound("NotFound");
		}
		return address;
	}

	/**
	 * Whether an address may be used yet.
	 * @param address the address
	 * @return whether it may
	 */
	public boolean isActive(BookedAddress address) {
		return !address.activeFrom().isAfter(this.clerk.now());
	}

	void checkActive(String userId, String address) {
		of(userId).stream().filter((entry) -> entry.note().address().equals(address)).forEach((entry) -> {
			if (!isActive(entry)) {
				throw RefusedException.invalid("Address is pending in the address book until " + entry.activeFrom());
			}
		});
	}

	void used(String userId, String address) {
		this.addresses
			.replaceAll((id, entry) -> (entry.userId().equals(userId) && entry.note().address().equals(address))
					? entry.used(this.clerk.now()) : entry);
	}

}

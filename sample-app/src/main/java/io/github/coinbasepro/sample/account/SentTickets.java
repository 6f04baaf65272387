package io.github.coinbasepro.sample.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.coinbasepro.exception.OutcomeUnknownException;
import reactor.core.publisher.Mono;

/**
 * The tickets that were sent last, so that a ticket that arrives again is answered as
 * before and not sent again. A ticket that certainly placed no order is forgotten. An
 * order goes on when the page that sent it is gone.
 */
final class SentTickets {

	private static final int MAX_REMEMBERED = 1000;

	private final Map<UUID, Sent> sent = new Remembered();

	Mono<OrderView> once(Ticket ticket, Supplier<Mono<OrderView>> place) {
		UUID id = ticket.requiredClientOrderId();
		Sent known = remember(id, ticket, place);
		return known.ticket.equals(ticket) ? known.answer : Mono.error(new IllegalArgumentException(
				"This ticket was sent before with other terms. Clear it and fill it in again."));
	}

	private synchronized Sent remember(UUID id, Ticket ticket, Supplier<Mono<OrderView>> place) {
		return this.sent.computeIfAbsent(id,
				(key) -> new Sent(ticket, Mono.defer(place).doOnError((failure) -> forget(id, failure)).cache()));
	}

	private synchronized void forget(UUID id, Throwable failure) {
		if (!(failure instanceof OutcomeUnknownException)) {
			this.sent.remove(id);
		}
	}

	private record Sent(Ticket ticket, Mono<OrderView> answer) {

	}

	private static final class Remembered extends LinkedHashMap<UUID, Sent> {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<UUID, Sent> eldest) {
			return size() > MAX_REMEMBERED;
		}

	}

}

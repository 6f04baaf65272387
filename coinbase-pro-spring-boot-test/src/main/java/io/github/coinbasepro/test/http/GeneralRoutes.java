package io.github.coinbasepro.test.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.market.Currency;
import io.github.coinbasepro.test.market.Listings;

/**
 * The routes of currencies, of the time and of accounts.
 */
final class GeneralRoutes {

	private final Exchange exchange;

	private final InstantSource clock;

	GeneralRoutes(Exchange exchange, InstantSource clock) {
		this.exchange = exchange;
		this.clock = clock;
	}

	List<Route> routes() {
		return List.of(Route.open("GET", "/currencies", this::currencies),
				Route.open("GET", "/currencies/{id}", this::currency), Route.open("GET", "/time", this::time),
				Route.signed("GET", "/accounts", this::accounts), Route.signed("GET", "/accounts/{id}", this::account));
	}

	private Answer currencies(Call call) {
		return Answer.ok(Listings.currencies().stream().map(CurrencyBody::of).toList());
	}

	private Answer currency(Call call) {
		Currency found = Listings.currencies()
			.stream()
			.filter((currency) -> currency.id().equals(call.variable()))
			.findFirst()
			.orElseThrow(ApiException::notFound);
		return Answer.ok(CurrencyBody.of(found));
	}

	private Answer time(Call call) {
		Instant now = this.clock.instant();
		return Answer.ok(new TimeBody(Timestamps.millis(now), BigDecimal.valueOf(now.toEpochMilli(), 3)))
			.withHeader("Cache-Control", "no-store");
	}

	private Answer accounts(Call call) {
		return Answer.ok(this.exchange.accounts(call.profile()).stream().map(AccountBody::of).toList());
	}

	private Answer account(Call call) {
		UUID id = Uuids.parse(call.variable());
		if (id == null) {
			throw ApiException.badRequest("BadRequest");
		}
		return Answer.ok(this.exchange.accounts(call.profile())
			.stream()
			.filter((account) -> account.id().equals(id))
			.map(AccountBody::of)
			.findFirst()
			.orElseThrow(ApiException::notFound));
	}

	private record TimeBody(String iso, BigDecimal epoch) {

	}

}

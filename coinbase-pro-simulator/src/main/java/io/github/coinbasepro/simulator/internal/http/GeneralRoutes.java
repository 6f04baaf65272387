package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;

/**
 * The routes of currencies and of the time.
 */
final class GeneralRoutes {

	private final InstantSource clock;

	GeneralRoutes(InstantSource clock) {
		this.clock = clock;
	}

	List<Route> routes() {
		return List.of(Route.open("GET", "/currencies", this::currencies),
				Route.open("GET", "/currencies/{id}", this::currency), Route.open("GET", "/time", this::time));
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

	private record TimeBody(String iso, BigDecimal epoch) {

	}

}

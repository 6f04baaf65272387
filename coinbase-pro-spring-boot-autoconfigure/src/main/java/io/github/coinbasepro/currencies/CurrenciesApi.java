package io.github.coinbasepro.currencies;

import java.util.List;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The currencies that the exchange knows. Public.
 */
public class CurrenciesApi {

	static final Endpoint<List<Currency>> LIST = Endpoint.get("currencies.list", "/currencies")
		.answersListOf(Currency.class);

	static final Endpoint<Currency> GET = Endpoint.get("currencies.get", "/currencies/{currency_id}")
		.answers(Currency.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public CurrenciesApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists all currencies: {@code GET /currencies}. Public; rate limit: public. Not
	 * every currency is traded.
	 * @return the currencies
	 */
	public Flux<Currency> list() {
		return this.transport.send(LIST.call()).flatMapIterable((currencies) -> currencies);
	}

	/**
	 * Gets a currency: {@code GET /currencies/{currency_id}}. Public; rate limit: public.
	 * @param currencyId the currency, such as {@code BTC}
	 * @return the currency; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the id is not upper-case letters and digits
	 */
	public Mono<Currency> get(String currencyId) {
		return this.transport.send(GET.call(currencyId));
	}

}

package io.github.coinbasepro.transport;

import java.net.URI;
import java.util.function.Supplier;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Sends an attempt over the wire, signed as the last thing before it goes. Knows nothing
 * of waiting and repeating. The call is observed as a whole, so that the requests are not
 * observed once more.
 */
final class Sender {

	private final BaseUrl baseUrl;

	private final Supplier<WebClient.Builder> builder;

	private volatile @Nullable Requests requests;

	/**
	 * Creates a sender.
	 * @param baseUrl address of the exchange
	 * @param userAgent what to send as {@code User-Agent}
	 * @param webClient yields a builder with the filters and settings of the application
	 * when the first call is made; it is copied
	 * @param connector the connections
	 */
	Sender(BaseUrl baseUrl, String userAgent, Supplier<WebClient.Builder> webClient, ClientHttpConnector connector) {
		this.baseUrl = baseUrl;
		this.builder = () -> webClient.get()
			.clone()
			.clientConnector(connector)
			.observationRegistry(ObservationRegistry.NOOP)
			.defaultHeader(HttpHeaders.USER_AGENT, userAgent)
			.defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
			.filter(new SigningFilter());
	}

	/**
	 * Sends an attempt.
	 * @param attempt the attempt
	 * @return the answer as far as its headers, or an error
	 */
	Mono<ClientResponse> send(Attempt<?> attempt) {
		URI url = this.baseUrl.resolve(attempt.call().target());
		Requests ready = this.requests;
		return (ready != null) ? ready.send(attempt, url)
				: Mono.fromCallable(this::makeReady)
					.subscribeOn(Schedulers.boundedElastic())
					.flatMap((made) -> made.send(attempt, url));
	}

	/**
	 * Left to the first call, so that an application which starts does not wait for it,
	 * and to a thread that may wait for beans of the application.
	 */
	private Requests makeReady() {
		Requests made = Requests.of(this.builder.get());
		this.requests = made;
		return made;
	}

}

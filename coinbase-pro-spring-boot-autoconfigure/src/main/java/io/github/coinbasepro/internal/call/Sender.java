package io.github.coinbasepro.internal.call;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.internal.value.Beans;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Sends an attempt over the wire, signed as the last thing before it goes. Knows nothing
 * of waiting and repeating. The call is observed as a whole, so that the requests are not
 * observed once more.
 */
final class Sender {

	private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

	private final BaseUrl baseUrl;

	private final String userAgent;

	private final Supplier<WebClient.Builder> webClient;

	private final Supplier<ClientHttpConnector> connector;

	/**
	 * Left to the first call, so that an application which starts does not wait for it,
	 * and to a thread that may wait for files and for beans of the application.
	 */
	private final Mono<Requests> gettingReady = Mono.fromCallable(this::getReady)
		.subscribeOn(Schedulers.boundedElastic())
		.cache((made) -> FOREVER, (failure) -> Duration.ZERO, () -> Duration.ZERO);

	private volatile @Nullable Requests ready;

	/**
	 * Creates a sender.
	 * @param baseUrl address of the exchange
	 * @param userAgent the {@code User-Agent} header
	 * @param webClient yields a builder with the filters and settings of the application
	 * when the first call is made; it is copied
	 * @param connector yields what connects when the first call is made
	 */
	Sender(BaseUrl baseUrl, String userAgent, Supplier<WebClient.Builder> webClient,
			Supplier<ClientHttpConnector> connector) {
		this.baseUrl = baseUrl;
		this.userAgent = userAgent;
		this.webClient = webClient;
		this.connector = connector;
	}

	/**
	 * Sends an attempt.
	 * @param attempt the attempt
	 * @return the answer as far as its headers, or an error
	 */
	Mono<ClientResponse> send(Attempt<?> attempt) {
		URI url = this.baseUrl.resolve(attempt.call().target());
		Requests requests = this.ready;
		return (requests != null) ? requests.send(attempt, url)
				: this.gettingReady.flatMap((made) -> made.send(attempt, url));
	}

	private Requests getReady() {
		ClientHttpConnector ready = connect();
		Requests requests = Beans.required("the WebClient.Builder", null,
				() -> Requests.of(this.webClient.get()
					.clone()
					.clientConnector(ready)
					.observationRegistry(ObservationRegistry.NOOP)
					.defaultHeader(HttpHeaders.USER_AGENT, this.userAgent)
					.defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
					.filter(new SigningFilter())));
		this.ready = requests;
		return requests;
	}

	private ClientHttpConnector connect() {
		try {
			return this.connector.get();
		}
		catch (ApplicationBeanException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new WebClientRequestException(ex, HttpMethod.GET, this.baseUrl.resolve("/"), HttpHeaders.EMPTY);
		}
	}

}

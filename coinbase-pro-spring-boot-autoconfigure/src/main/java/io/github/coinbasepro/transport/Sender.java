package io.github.coinbasepro.transport;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Sends an attempt over the wire, signed as the last thing before it goes, and reads the
 * answer. Knows nothing of waiting and repeating. The call is observed as a whole, so
 * that the requests are not observed once more.
 */
final class Sender {

	private final BaseUrl baseUrl;

	private final WebClient.Builder builder;

	private volatile @Nullable Requests requests;

	/**
	 * Creates a sender.
	 * @param baseUrl address of the exchange
	 * @param userAgent what to send as {@code User-Agent}
	 * @param webClient a builder with the filters and settings of the application; it is
	 * copied
	 * @param connector the connections
	 */
	Sender(BaseUrl baseUrl, String userAgent, WebClient.Builder webClient, ClientHttpConnector connector) {
		this.baseUrl = baseUrl;
		this.builder = webClient.clone()
			.clientConnector(connector)
			.observationRegistry(ObservationRegistry.NOOP)
			.defaultHeader(HttpHeaders.USER_AGENT, userAgent)
			.defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
			.filter(new SigningFilter());
	}

	/**
	 * Sends an attempt.
	 * @param <T> what the route answers with
	 * @param attempt the attempt
	 * @return the answer, or an error
	 */
	<T> Mono<T> send(Attempt<T> attempt) {
		return requests().send(attempt, this.baseUrl.resolve(attempt.call().target()))
			.flatMap((response) -> AnswerReader.read(attempt, response));
	}

	/**
	 * Made ready by the first call, so that an application which starts does not wait for
	 * it.
	 */
	private Requests requests() {
		Requests ready = this.requests;
		if (ready == null) {
			ready = Requests.of(this.builder);
			this.requests = ready;
		}
		return ready;
	}

	@Override
	public String toString() {
		return this.baseUrl.toString();
	}

}

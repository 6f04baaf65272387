package io.github.coinbasepro.transport;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Sends an attempt over the wire, signed as the last thing before it goes, and reads the
 * answer. Knows nothing of waiting and repeating. The call is observed as a whole, so
 * that the requests are not observed once more.
 */
final class Sender {

	private final BaseUrl baseUrl;

	private final WebClient webClient;

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
		this.webClient = webClient.clone()
			.clientConnector(connector)
			.observationRegistry(ObservationRegistry.NOOP)
			.defaultHeader(HttpHeaders.USER_AGENT, userAgent)
			.filters((filters) -> {
				filters.add(0, Sender::underObservation);
				filters.add(new SigningFilter());
			})
			.build();
	}

	/**
	 * Sends an attempt.
	 * @param <T> what the route answers with
	 * @param attempt the attempt
	 * @return the answer, or an error of type
	 * {@link io.github.coinbasepro.exception.CoinbaseProException}
	 */
	<T> Mono<T> send(Attempt<T> attempt) {
		return request(attempt).exchangeToMono((response) -> AnswerReader.read(attempt, response))
			.onErrorMap((failure) -> Failures.of(attempt, failure));
	}

	private WebClient.RequestHeadersSpec<?> request(Attempt<?> attempt) {
		Call<?> call = attempt.call();
		WebClient.RequestBodySpec request = this.webClient.method(call.endpoint().method())
			.uri(this.baseUrl.resolve(call.target()))
			.accept(MediaType.APPLICATION_JSON)
			.attribute(SigningFilter.ATTEMPT, attempt);
		byte[] body = call.body();
		return (body.length > 0) ? request.contentType(MediaType.APPLICATION_JSON).body(bytes(body)) : request;
	}

	/**
	 * Makes the observation of the call the current one again: the library has put one
	 * that observes nothing into its place.
	 */
	private static Mono<ClientResponse> underObservation(ClientRequest request, ExchangeFunction next) {
		Object attempt = request.attributes().get(SigningFilter.ATTEMPT);
		Observation observation = (attempt instanceof Attempt<?> mine) ? mine.observation() : null;
		return (observation == null) ? next.exchange(request) : Mono.defer(() -> next.exchange(request))
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, observation));
	}

	private static BodyInserter<byte[], ClientHttpRequest> bytes(byte[] body) {
		return (message, context) -> message.writeWith(Mono.fromSupplier(() -> message.bufferFactory().wrap(body)));
	}

	@Override
	public String toString() {
		return this.baseUrl.toString();
	}

}

package io.github.coinbasepro.integration;

import java.time.Duration;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;

/**
 * Asks an application over HTTP, as whoever uses it does.
 */
final class Browser {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final WebClient http;

	Browser(ApplicationContext application) {
		this.http = WebClient
			.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
	}

	ResponseEntity<String> get(String path) {
		return answer(this.http.get().uri(path)).blockOptional(PATIENCE).orElseThrow();
	}

	List<ResponseEntity<String>> getAtOnce(String path, int times) {
		return Flux.range(0, times)
			.flatMap((number) -> answer(this.http.get().uri(path)), times)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	ResponseEntity<String> post(String path, String json) {
		return answer(this.http.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(json))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private static Mono<ResponseEntity<String>> answer(RequestHeadersSpec<?> request) {
		return request.exchangeToMono((response) -> response.toEntity(String.class));
	}

}

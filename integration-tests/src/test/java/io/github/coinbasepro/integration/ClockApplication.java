package io.github.coinbasepro.integration;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.model.ServerTime;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A web application with one controller, which waits for the exchange. It runs on
 * servlets and on WebFlux alike.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ClockApplication {

	@RestController
	static class ClockController {

		private final CoinbaseProClient coinbase;

		ClockController(CoinbaseProClient coinbase) {
			this.coinbase = coinbase;
		}

		@GetMapping("/clock")
		String clock() {
			ServerTime time = this.coinbase.time().get().blockOptional().orElseThrow();
			return time.iso() + " by " + Thread.currentThread();
		}

		@ExceptionHandler
		@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
		String explain(IllegalStateException ex) {
			return String.valueOf(ex.getMessage());
		}

	}

}

package io.github.coinbasepro.sample;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says on the console where the desk is, as the last words of the start.
 */
@Component
final class DeskAddress {

	private final Environment environment;

	DeskAddress(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void announce() {
		String port = this.environment.getProperty("local.server.port");
		if (port != null) {
			System.out.println("Desk: http://localhost:" + port);
		}
	}

}

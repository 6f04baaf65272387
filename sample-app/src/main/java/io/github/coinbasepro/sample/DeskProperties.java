package io.github.coinbasepro.sample;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration properties for the desk.
 *
 * @param exchange exchange behind the desk
 * @param live whether orders may be sent to the live exchange, where they cost real money
 * @param hosts names under which a browser may reach the desk; any other is refused
 */
@ConfigurationProperties("desk")
public record DeskProperties(@DefaultValue("simulated") DeskExchange exchange, @DefaultValue("false") boolean live,
		@DefaultValue( {
				"localhost", "127.0.0.1", "[::1]" }) List<String> hosts){

}

package io.github.coinbasepro;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Logs which exchange a client uses and what it may do there, without any secret.
 */
final class StartupLog {

	private static final Log logger = LogFactory.getLog(CoinbaseProClient.class);

	private StartupLog() {
	}

	static void log(CoinbaseProClient client, GuardSettings guard, OrderSettings orders, boolean withCredentials) {
		if (logger.isInfoEnabled()) {
			logger.info(line(client, guard, orders, withCredentials));
		}
	}

	private static String line(CoinbaseProClient client, GuardSettings guard, OrderSettings orders,
			boolean withCredentials) {
		String permissions = guard.permissions()
			.stream()
			.filter((permission) -> permission != KeyPermission.NONE)
			.sorted()
			.map(KeyPermission::text)
			.collect(Collectors.joining(","));
		return "Coinbase Pro client '" + client.name() + "': host " + client.baseUrl().getRawAuthority()
				+ ", environment " + client.environment() + ", key " + (withCredentials ? "present" : "absent")
				+ ", permissions " + (permissions.isEmpty() ? "none" : permissions) + ", dry run "
				+ onOrOff(guard.dryRun()) + ", trading " + onOrOff(guard.tradingEnabled()) + ", order guards "
				+ guards(orders);
	}

	private static String guards(OrderSettings orders) {
		List<String> guards = new ArrayList<>();
		orders.maxValue().forEach((currency, value) -> guards.add("at most " + value.toPlainString() + " " + currency));
		if (orders.maxDeviation() != null) {
			guards.add("at most " + orders.maxDeviation().toPlainString() + " % off the market");
		}
		return guards.isEmpty() ? "off" : String.join(" and ", guards);
	}

	private static String onOrOff(boolean on) {
		return on ? "on" : "off";
	}

}

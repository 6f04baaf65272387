package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.funds.DepositAddress;

/**
 * An address to deposit to, on the wire.
 */
record GeneratedAddressBody(UUID id, String address, Map<String, String> addressInfo, String name, String createdAt,
		String updatedAt, String network, String uriScheme, String resource, String resourcePath,
		List<Map<String, String>> warnings, String depositUri, boolean exchangeDepositAddress) {

	static GeneratedAddressBody of(DepositAddress address) {
		String network = address.network().name().toLowerCase(Locale.ROOT);
		String currency = address.wallet().currency().id();
		String time = Timestamps.micros(address.createdAt());
		Map<String, String> warning = Map.of("title", "Only send " + currency + " to this address", "details",
				"Anything else is lost.", "image_url", "");
		return new GeneratedAddressBody(address.id(), address.address(), Map.of("address", address.address()),
				"New exchange deposit address", time, time, network, network, "address",
				"/v2/accounts/" + address.wallet().id() + "/addresses/" + address.id(), List.of(warning),
				network + ":" + address.address(), true);
	}

}

package io.github.coinbasepro.internal.call;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.coinbasepro.exception.DryRunException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.WithdrawalAddressException;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriUtils;

/**
 * The one place that decides whether this client may do something at all, from what the
 * route declares. It protects against mistakes in the application, not against whoever
 * holds the key.
 */
final class Guard {

	private static final String WITHDRAWALS = "withdraw";

	private static final Map<String, String> DESTINATIONS = Map.of("/withdrawals/crypto", "crypto_address",
			"/withdrawals/payment-method", "payment_method_id", "/withdrawals/coinbase-account", "coinbase_account_id",
			"/withdrawals/counterparty", "counterparty_id");

	private final GuardSettings settings;

	private final Object writing = new Object();

	private volatile boolean tradingEnabled;

	Guard(GuardSettings settings) {
		this.settings = settings;
		this.tradingEnabled = settings.tradingEnabled();
	}

	Set<KeyPermission> permissions() {
		return this.settings.permissions();
	}

	boolean isTradingEnabled() {
		return this.tradingEnabled;
	}

	/**
	 * Sets whether anything may be changed. Once this has returned, nothing that is
	 * switched off begins to be written: a write that has begun is waited for, which
	 * takes no longer than to hand one request to the socket.
	 * @param enabled false to let only reads through
	 */
	void setTradingEnabled(boolean enabled) {
		this.tradingEnabled = enabled;
		synchronized (this.writing) {
			this.tradingEnabled = enabled;
		}
	}

	/**
	 * Decides about a request and hands it to its connection in one step, as far as
	 * {@link #setTradingEnabled} is concerned. The step must not block.
	 * @param endpoint the route
	 * @param step asks whether it {@linkplain #isSwitchedOff may go} and hands it over
	 */
	void write(Endpoint<?> endpoint, Runnable step) {
		if (!endpoint.isSigned() || !changes(endpoint)) {
			step.run();
			return;
		}
		synchronized (this.writing) {
			step.run();
		}
	}

	/**
	 * Returns whether a route that the configuration allows is switched off for now.
	 */
	boolean isSwitchedOff(Endpoint<?> endpoint) {
		return !this.tradingEnabled && endpoint.isSigned() && changes(endpoint);
	}

	static PermissionSwitchedOffException switchedOff(Call<?> call, FailedCall failed) {
		return new PermissionSwitchedOffException(failed,
				"is switched off while " + call.property("trading-enabled") + " is false");
	}

	boolean isDryRun(Endpoint<?> endpoint) {
		return this.settings.dryRun() && changes(endpoint);
	}

	/**
	 * Returns why a call is not allowed.
	 * @param call the call
	 * @return the exception, null if it is allowed
	 */
	@Nullable RequestNotSentException refusal(Call<?> call) {
		Endpoint<?> endpoint = call.endpoint();
		if (!endpoint.isSigned()) {
			return null;
		}
		KeyPermission needed = endpoint.reads() ? KeyPermission.VIEW : endpoint.permission();
		if (!this.settings.permissions().contains(needed)) {
			return new PermissionSwitchedOffException(call.failed(0),
					"is switched off; add " + needed.text() + " to " + call.property("permissions") + " to allow it");
		}
		if (isSwitchedOff(endpoint)) {
			return switchedOff(call, call.failed(0));
		}
		return mayGoTo(call) ? null : new WithdrawalAddressException(call.failed(0),
				"goes to a place that is not among " + call.property("withdrawals.allowed-addresses"));
	}

	DryRunException rehearsed(Call<?> call) {
		return new DryRunException(call.failed(0),
				"is allowed and signed, but not sent because " + call.property("dry-run") + " is true");
	}

	/**
	 * Returns whether a route changes something: all that is no read, but for reports.
	 */
	private static boolean changes(Endpoint<?> endpoint) {
		return !endpoint.reads() && endpoint.permission() != KeyPermission.VIEW;
	}

	/**
	 * Returns whether funds may go where a call sends them. A withdrawal whose
	 * destination is not found where it belongs goes nowhere.
	 */
	private boolean mayGoTo(Call<?> call) {
		String path = call.endpoint().path().toString();
		if (this.settings.withdrawalAddresses().isEmpty() || call.endpoint().reads()
				|| !decoded(path).contains(WITHDRAWALS)) {
			return true;
		}
		String field = DESTINATIONS.get(path);
		String destination = (field != null && call.target().equals(path)) ? destination(Json.tree(call.body()), field)
				: null;
		return destination != null && this.settings.withdrawalAddresses().contains(destination);
	}

	private static @Nullable String destination(JsonNode body, String field) {
		String place = body.path(field).asString("");
		JsonNode tag = body.path("destination_tag");
		if (place.isBlank() || tag.isContainer()) {
			return null;
		}
		String text = tag.asString("");
		return text.isEmpty() ? place : place + "#" + text;
	}

	private static String decoded(String path) {
		return UriUtils.decode(path, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
	}

}

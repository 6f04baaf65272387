package io.github.coinbasepro.internal.call;

import java.util.Set;

import io.github.coinbasepro.exception.DryRunException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.WithdrawalAddressException;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides whether this client may do something at all, from what the
 * route declares. It protects against mistakes in the application, not against whoever
 * holds the key.
 */
final class Guard {

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
	 * @param attempts how many attempts were made
	 * @return the exception, null if it is allowed
	 */
	@Nullable RequestNotSentException refusal(Call<?> call, int attempts) {
		Endpoint<?> endpoint = call.endpoint();
		if (!endpoint.isSigned()) {
			return null;
		}
		KeyPermission needed = endpoint.reads() ? KeyPermission.VIEW : endpoint.permission();
		if (!this.settings.permissions().contains(needed)) {
			return new PermissionSwitchedOffException(call.failed(attempts),
					"is switched off; add " + needed.text() + " to " + call.property("permissions") + " to allow it");
		}
		if (isSwitchedOff(endpoint)) {
			return switchedOff(call, call.failed(attempts));
		}
		return mayGoTo(call) ? null : new WithdrawalAddressException(call.failed(attempts),
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
		Destination destination = call.endpoint().destination();
		if (destination == null || this.settings.withdrawalAddresses().isEmpty()) {
			return true;
		}
		String place = destination.of(call);
		return place != null && this.settings.withdrawalAddresses().contains(place);
	}

}

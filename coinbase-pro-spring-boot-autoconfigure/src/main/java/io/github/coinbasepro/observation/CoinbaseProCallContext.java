package io.github.coinbasepro.observation;

import java.util.UUID;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;

/**
 * {@link SenderContext} of a call from its start to its end, with all its waits and
 * attempts. Traces have a span of kind client for it. No header of a trace is sent.
 */
public class CoinbaseProCallContext extends SenderContext<CoinbaseProCallContext> {

	private static final String REMOTE_SERVICE = "coinbase-exchange";

	private final String clientName;

	private final String operation;

	private final String method;

	private final @Nullable String route;

	private final @Nullable UUID clientOrderId;

	private @Nullable String serverAddress;

	private volatile @Nullable Integer status;

	private volatile int attempts;

	private volatile @Nullable CallOutcome outcome;

	/**
	 * Creates a context.
	 * @param clientName name of the client
	 * @param operation name of the operation, such as {@code orders.place}
	 * @param method HTTP method, such as {@code POST}
	 * @param route template of the path, such as {@code /orders/{order_id}}; null if it
	 * has none
	 * @param clientOrderId the client order id, if the call is about an order placed by
	 * us
	 */
	public CoinbaseProCallContext(String clientName, String operation, String method, @Nullable String route,
			@Nullable UUID clientOrderId) {
		super((carrier, key, value) -> {
		}, Kind.CLIENT);
		setCarrier(this);
		setRemoteServiceName(REMOTE_SERVICE);
		this.clientName = clientName;
		this.operation = operation;
		this.method = method;
		this.route = route;
		this.clientOrderId = clientOrderId;
	}

	/**
	 * Returns the name of the client.
	 * @return the name
	 */
	public String getClientName() {
		return this.clientName;
	}

	/**
	 * Returns the name of the operation.
	 * @return the name, such as {@code orders.place}, {@code raw} for a raw request
	 */
	public String getOperation() {
		return this.operation;
	}

	/**
	 * Returns the HTTP method.
	 * @return the method, such as {@code POST}
	 */
	public String getMethod() {
		return this.method;
	}

	/**
	 * Returns the template of the path.
	 * @return the template, such as {@code /orders/{order_id}}; null for a raw request
	 */
	public @Nullable String getRoute() {
		return this.route;
	}

	/**
	 * Returns the client order id. Its cardinality is unbounded, so it is not a tag of a
	 * meter.
	 * @return the id, null unless the call places an order
	 */
	public @Nullable UUID getClientOrderId() {
		return this.clientOrderId;
	}

	/**
	 * Returns the host of the exchange.
	 * @return the host without its port, null if it is not known
	 */
	public @Nullable String getServerAddress() {
		return this.serverAddress;
	}

	/**
	 * Sets the host of the exchange.
	 * @param serverAddress the host without its port, null if it is not known
	 */
	public void setServerAddress(@Nullable String serverAddress) {
		this.serverAddress = serverAddress;
	}

	/**
	 * Returns the status of the answer to the last attempt.
	 * @return the status, null as long as there is none
	 */
	public @Nullable Integer getStatus() {
		return this.status;
	}

	/**
	 * Sets the status of the answer to the last attempt.
	 * @param status the status, null if it has none yet
	 */
	public void setStatus(@Nullable Integer status) {
		this.status = status;
	}

	/**
	 * Returns how many attempts went out so far.
	 * @return the number of attempts
	 */
	public int getAttempts() {
		return this.attempts;
	}

	/**
	 * Sets how many attempts went out so far.
	 * @param attempts the number of attempts
	 */
	public void setAttempts(int attempts) {
		this.attempts = attempts;
	}

	/**
	 * Returns how the call ended.
	 * @return the outcome, null as long as it has not ended
	 */
	public @Nullable CallOutcome getOutcome() {
		return this.outcome;
	}

	/**
	 * Sets how the call ended.
	 * @param outcome the outcome
	 */
	public void setOutcome(CallOutcome outcome) {
		this.outcome = outcome;
	}

}

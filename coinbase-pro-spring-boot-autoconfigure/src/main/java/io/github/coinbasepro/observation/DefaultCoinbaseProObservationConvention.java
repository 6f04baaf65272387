package io.github.coinbasepro.observation;

import io.github.coinbasepro.observation.CoinbaseProObservationDocumentation.HighCardinalityKeyNames;
import io.github.coinbasepro.observation.CoinbaseProObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Default {@link CoinbaseProObservationConvention}: names the route, and never an id, an
 * address or a secret. What is known at the end only has no value before it.
 */
public class DefaultCoinbaseProObservationConvention implements CoinbaseProObservationConvention {

	private static final String NAME = "coinbase.pro.client.requests";

	/**
	 * Creates a convention.
	 */
	public DefaultCoinbaseProObservationConvention() {
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public String getContextualName(CoinbaseProCallContext context) {
		return context.getOperation();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(CoinbaseProCallContext context) {
		return (context.getOutcome() == null)
				? KeyValues.of(client(context), endpoint(context), method(context), uri(context))
				: KeyValues.of(client(context), endpoint(context), exception(context), method(context),
						outcome(context), status(context), uri(context));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(CoinbaseProCallContext context) {
		return (context.getOutcome() == null) ? KeyValues.of(serverAddress(context))
				: KeyValues.of(attempts(context), serverAddress(context));
	}

	/**
	 * Returns the key value for the name of the client.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue client(CoinbaseProCallContext context) {
		return LowCardinalityKeyNames.CLIENT.withValue(context.getClientName());
	}

	/**
	 * Returns the key value for the operation.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue endpoint(CoinbaseProCallContext context) {
		return LowCardinalityKeyNames.ENDPOINT.withValue(context.getOperation());
	}

	/**
	 * Returns the key value for the exception that the call failed with.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue exception(CoinbaseProCallContext context) {
		Throwable error = context.getError();
		if (error == null) {
			return LowCardinalityKeyNames.EXCEPTION.withNoneValue();
		}
		String name = error.getClass().getSimpleName();
		return LowCardinalityKeyNames.EXCEPTION
			.withValue(StringUtils.hasText(name) ? name : error.getClass().getName());
	}

	/**
	 * Returns the key value for the HTTP method.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue method(CoinbaseProCallContext context) {
		return LowCardinalityKeyNames.METHOD.withValue(context.getMethod());
	}

	/**
	 * Returns the key value for how the call ended.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue outcome(CoinbaseProCallContext context) {
		return value(LowCardinalityKeyNames.OUTCOME, context.getOutcome());
	}

	/**
	 * Returns the key value for the status of the answer.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue status(CoinbaseProCallContext context) {
		return value(LowCardinalityKeyNames.STATUS, context.getStatus());
	}

	/**
	 * Returns the key value for the template of the path.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue uri(CoinbaseProCallContext context) {
		return value(LowCardinalityKeyNames.URI, context.getRoute());
	}

	/**
	 * Returns the key value for the number of attempts.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue attempts(CoinbaseProCallContext context) {
		return HighCardinalityKeyNames.ATTEMPTS.withValue(Integer.toString(context.getAttempts()));
	}

	/**
	 * Returns the key value for the host of the exchange.
	 * @param context the call
	 * @return the key value
	 */
	protected KeyValue serverAddress(CoinbaseProCallContext context) {
		String address = context.getServerAddress();
		return HighCardinalityKeyNames.SERVER_ADDRESS.withValue((address != null) ? address : KeyValue.NONE_VALUE);
	}

	private static KeyValue value(LowCardinalityKeyNames key, @Nullable Object value) {
		return (value != null) ? key.withValue(value.toString()) : key.withNoneValue();
	}

}

package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.internal.value.ClientIdentity;
import io.github.coinbasepro.observation.CoinbaseProCallContext;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.github.coinbasepro.observation.CoinbaseProObservationDocumentation;
import io.github.coinbasepro.observation.DefaultCoinbaseProObservationConvention;
import io.github.coinbasepro.settings.ObservationSettings;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Sees every call of a client from its start to its end: counts it and, if somebody
 * listens, observes it. Whatever goes wrong in observing never harms the call.
 */
final class CallObserver {

	private static final Log logger = LogFactory.getLog(CallObserver.class);

	private static final CoinbaseProObservationConvention DEFAULT = new DefaultCoinbaseProObservationConvention();

	private final ObservationSettings settings;

	private final ClientIdentity client;

	private final @Nullable String serverAddress;

	private final StatisticsRecorder statistics;

	CallObserver(ObservationSettings settings, StatisticsRecorder statistics) {
		this.settings = settings;
		this.client = new ClientIdentity(settings.clientName(), settings.properties(), settings.host());
		this.serverAddress = withoutPort(settings.host());
		this.statistics = statistics;
	}

	private static @Nullable String withoutPort(@Nullable String host) {
		return (host != null) ? host.replaceFirst(":[0-9]*$", "") : null;
	}

	ClientIdentity client() {
		return this.client;
	}

	StatisticsRecorder statistics() {
		return this.statistics;
	}

	/**
	 * Makes the observation that is current on this thread the parent of all calls of an
	 * operation, since later calls are made on other threads.
	 * @param context of whoever subscribes
	 * @return the context of the calls
	 */
	Context withParent(Context context) {
		Observation current = context.hasKey(ObservationThreadLocalAccessor.KEY) ? null
				: this.settings.registry().getCurrentObservation();
		return (current != null) ? context.put(ObservationThreadLocalAccessor.KEY, current) : context;
	}

	boolean isNoop() {
		return this.settings.registry().isNoop();
	}

	/**
	 * Begins to observe a call.
	 * @param call the call
	 * @param context of whoever calls
	 * @return what the call has to be told to
	 */
	ObservedCall begin(Call<?> call, ContextView context) {
		ObservationRegistry registry = this.settings.registry();
		return registry.isNoop() ? new ObservedCall(this.statistics, null, null) : begin(call, context, registry);
	}

	private ObservedCall begin(Call<?> call, ContextView context, ObservationRegistry registry) {
		CoinbaseProCallContext callContext = describe(call);
		Observation started = null;
		try {
			Observation observation = CoinbaseProObservationDocumentation.CALL.observation(this.settings.convention(),
					DEFAULT, () -> callContext, registry);
			@Nullable Observation parent = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
			if (parent != null) {
				observation.parentObservation(parent);
			}
			started = observation.isNoop() ? null : observation.start();
		}
		catch (Throwable ex) {
			logger.warn("A call is not observed", ex);
		}
		return new ObservedCall(this.statistics, started, callContext);
	}

	private CoinbaseProCallContext describe(Call<?> call) {
		Endpoint<?> endpoint = call.endpoint();
		boolean raw = endpoint.isRaw();
		CoinbaseProCallContext context = new CoinbaseProCallContext(this.settings.clientName(), endpoint.operation(),
				endpoint.method().name(), raw ? null : endpoint.path().toString(), call.clientOrderId());
		context.setServerAddress(this.serverAddress);
		return context;
	}

}

package io.github.coinbasepro.transport;

import io.micrometer.common.KeyValue;
import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.ClientHttpObservationDocumentation.HighCardinalityKeyNames;
import org.springframework.web.reactive.function.client.ClientHttpObservationDocumentation.LowCardinalityKeyNames;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;

/**
 * What metrics and traces say about where a request goes: the template of its route, and
 * never the address with its ids and cursors, of which there is no end.
 */
final class RouteObservationConvention extends DefaultClientRequestObservationConvention {

	private static final String NONE = "none";

	@Override
	protected KeyValue uri(ClientRequestObservationContext context) {
		return KeyValue.of(LowCardinalityKeyNames.URI, route(context));
	}

	@Override
	protected KeyValue httpUrl(ClientRequestObservationContext context) {
		return KeyValue.of(HighCardinalityKeyNames.HTTP_URL, route(context));
	}

	private static String route(ClientRequestObservationContext context) {
		@Nullable ClientRequest request = context.getRequest();
		@Nullable Object attempt = (request != null) ? request.attributes().get(SigningFilter.ATTEMPT) : null;
		if (attempt == null) {
			return NONE;
		}
		Endpoint<?> endpoint = ((Attempt<?>) attempt).call().endpoint();
		return endpoint.operation().equals(RawRequest.OPERATION) ? NONE : endpoint.path().toString();
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.coinbasepro.simulator.internal.funds.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * Something wrapped or given back, on the wire. What has not happened is {@code null}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WrappingBody(UUID id, String fromAmount, String toAmount, UUID fromAccountId, UUID toAccountId,
		String fromCurrency, String toCurrency, String status, String conversionRate, String createdAt,
		@Nullable String completedAt, @Nullable String canceledAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID idem) {

	static WrappingBody of(Wrapping wrapping) {
		return new WrappingBody(wrapping.id(), Decimals.trimmed(wrapping.fromAmount()),
				Decimals.trimmed(wrapping.toAmount()), wrapping.fromAccountId(), wrapping.toAccountId(),
				wrapping.from(), wrapping.to(), wrapping.status(), wrapping.conversionRate().toPlainString(),
				Timestamps.micros(wrapping.createdAt()), Timestamps.microsOrNull(wrapping.completedAt()), null,
				wrapping.idem());
	}

}

package io.github.coinbasepro.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Describes properties that are refused, and what to type instead. Never shows a value.
 */
class RefusedPropertiesFailureAnalyzer extends AbstractFailureAnalyzer<RefusedPropertiesException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RefusedPropertiesException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}

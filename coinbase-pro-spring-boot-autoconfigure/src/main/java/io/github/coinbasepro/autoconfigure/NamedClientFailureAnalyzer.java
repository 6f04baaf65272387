package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.exception.InvalidSettingException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says which of several clients cannot be built, why, and what to type instead. Never
 * shows a value of a secret.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NamedClientFailureAnalyzer extends AbstractFailureAnalyzer<NamedClientException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NamedClientException cause) {
		String own = NamedClients.PREFIX + "." + cause.name() + ".";
		Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
		String problem = (root instanceof InvalidSettingException setting)
				? setting.setting().property() + " " + setting.problem() : String.valueOf(root.getMessage());
		String remedy = (root instanceof InvalidSettingException setting) ? setting.remedy() : "Correct it";
		return new FailureAnalysis(cause.getMessage() + ": " + problem.replace("coinbase.pro.", own) + ".",
				remedy.replace("coinbase.pro.", own) + ". What " + own
						+ "* does not set is taken from coinbase.pro.*, and credentials only all together.",
				cause);
	}

}

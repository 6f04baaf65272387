package io.github.coinbasepro.autoconfigure;

import io.github.coinbasepro.exception.InvalidSettingException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what is wrong with a setting of the client and what to type instead. Never shows
 * its value.
 */
class InvalidSettingFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSettingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettingException cause) {
		return new FailureAnalysis(
				"The Coinbase Pro client cannot be built: " + cause.setting().property() + " " + cause.problem() + ".",
				cause.remedy() + ".", cause);
	}

}

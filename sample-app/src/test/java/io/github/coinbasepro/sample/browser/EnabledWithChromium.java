package io.github.coinbasepro.sample.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a test where Chromium is present and skips it by name elsewhere. A build server
 * (environment variable {@code CI}) may not skip it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EnabledWithChromium.Condition.class)
@interface EnabledWithChromium {

	/**
	 * Looks for Chromium.
	 */
	final class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (Chromium.find().isPresent()) {
				return ConditionEvaluationResult.enabled("Chromium is present");
			}
			if (System.getenv("CI") != null) {
				return ConditionEvaluationResult.enabled("CI must have Chromium, and fails without");
			}
			return ConditionEvaluationResult.disabled(Chromium.ABSENT);
		}

	}

}

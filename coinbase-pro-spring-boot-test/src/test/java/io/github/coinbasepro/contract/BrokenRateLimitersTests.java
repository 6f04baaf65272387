package io.github.coinbasepro.contract;

import java.util.List;
import java.util.stream.Stream;

import io.github.coinbasepro.contract.BrokenRateLimiters.Broken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The contract finds out what is broken.
 */
class BrokenRateLimitersTests {

	static Stream<Arguments> limiters() {
		return Stream.of(
				arguments(BrokenRateLimiters.Unlimited.class,
						List.of("grantsWhatTheLimitAllows", "keepsTheLimitAmongManyThreads",
								"keepsTheLimitOfTheExchangeHoweverLateCallsArrive", "isEmptyAfterARefusal")),
				arguments(BrokenRateLimiters.Leaking.class,
						List.of("losesNothingToCallsThatAreCancelledAtOnce",
								"freesThePlaceOfCallsThatAreCancelledWhileTheyWait",
								"losesNothingToFillsThatAreCancelledWhileTheyWait",
								"losesNothingToCancelsThatRaceWithPermits")),
				arguments(BrokenRateLimiters.Hasty.class,
						List.of("takesNothingBeforeItIsSubscribedTo", "grantsEachSubscriptionAPermitOfItsOwn")),
				arguments(BrokenRateLimiters.WithoutPriorities.class,
						List.of("grantsByPriority", "reservesPermitsForWhatIsMoreUrgent")),
				arguments(BrokenRateLimiters.OutOfTurn.class, List.of("grantsInTurn", "grantsByPriority")),
				arguments(BrokenRateLimiters.Unbounded.class, List.of("refusesWhenTooManyWait")),
				arguments(BrokenRateLimiters.Endless.class, List.of("endsAWaitThatIsTooLong")),
				arguments(BrokenRateLimiters.DeafToRefusals.class, List.of("isEmptyAfterARefusal")),
				arguments(BrokenRateLimiters.TakingAtOnce.class,
						List.of("keepsTheLimitOfTheExchangeHoweverLateCallsArrive", "grantsAgainWhatWasNotUsed")),
				arguments(BrokenRateLimiters.HoldingForEver.class,
						List.of("countsACallThatIsNotAnsweredWithinASecondAsArrived")),
				arguments(BrokenRateLimiters.SharedByAll.class, List.of("keepsALimitForEachOwnerAndClass")),
				arguments(BrokenRateLimiters.FillsAlone.class, List.of("countsFillsAsPrivateCallsToo")),
				arguments(BrokenRateLimiters.WithoutReserve.class, List.of("reservesPermitsForWhatIsMoreUrgent")));
	}

	@ParameterizedTest
	@MethodSource("limiters")
	void failTheContractWhereTheyBreakIt(Class<? extends Broken> limiter, List<String> tests) {
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		LauncherFactory.create()
			.execute(LauncherDiscoveryRequestBuilder.request()
				.selectors(DiscoverySelectors.selectClass(limiter))
				.build(), listener);
		assertThat(listener.getSummary().getTestsFoundCount()).isGreaterThan(15);
		assertThat(listener.getSummary().getFailures())
			.extracting((failure) -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
			.containsAll(tests);
	}

}

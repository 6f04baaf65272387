package io.github.coinbasepro.orders;

import java.util.UUID;
import java.util.concurrent.CancellationException;

import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.orders.PlacedOrders.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PlacedOrders}.
 */
class PlacedOrdersTests {

	private static final UUID ID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private final PlacedOrders orders = new PlacedOrders();

	@Test
	void anOrderIsPlacedByOneAtATime() {
		begin();
		assertThat(this.orders.begin(ID)).isNull();
	}

	@Test
	void anOrderThatWasSentIsNotPlacedAgain() {
		Placement placement = begin();
		placement.written();
		assertThat(this.orders.inDoubt()).containsExactly(ID);
		placement.abandoned();
		assertThat(this.orders.begin(ID)).isNull();
		assertThat(this.orders.inDoubt()).isEmpty();
	}

	@Test
	void anOrderThatWasAnsweredIsNotPlacedAgain() {
		Placement placement = begin();
		placement.written();
		placement.ended(CallOutcome.SUCCESS);
		assertThat(this.orders.begin(ID)).isNull();
	}

	@Test
	void anOrderWithoutAnAnswerIsInDoubtUntilNobodyLooksForIt() {
		Placement placement = begin();
		placement.written();
		placement.ended(CallOutcome.UNKNOWN);
		assertThat(this.orders.inDoubt()).containsExactly(ID);
		placement.abandoned();
		assertThat(this.orders.inDoubt()).isEmpty();
		assertThat(this.orders.begin(ID)).isNull();
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_SENT", "REFUSED" })
	void lookingNoFurtherDoesNotChangeWhatIsCertain(CallOutcome outcome) {
		Placement placement = begin();
		placement.written();
		placement.ended(outcome);
		placement.abandoned();
		begin();
	}

	@Test
	void anOrderThatWasRefusedMayBePlacedAgain() {
		Placement placement = begin();
		placement.written();
		placement.ended(CallOutcome.REFUSED);
		assertThat(this.orders.inDoubt()).isEmpty();
		begin();
	}

	@Test
	void anOrderThatWasGivenUpBeforeItWasSentIsNotSentLater() {
		Placement placement = begin();
		placement.abandoned();
		assertThatExceptionOfType(CancellationException.class).isThrownBy(placement::written);
		Placement again = begin();
		assertThatExceptionOfType(CancellationException.class).isThrownBy(placement::written);
		assertThat(this.orders.inDoubt()).isEmpty();
		again.written();
		assertThat(this.orders.inDoubt()).containsExactly(ID);
	}

	@Test
	void theEndOfOnePlacementLeavesTheNextAlone() {
		Placement placement = begin();
		placement.ended(CallOutcome.REFUSED);
		Placement again = begin();
		placement.abandoned();
		again.written();
		assertThat(this.orders.inDoubt()).containsExactly(ID);
	}

	@Test
	void theLastTenThousandAreRememberedAndThoseBeforeForgotten() {
		begin().ended(CallOutcome.SUCCESS);
		for (int i = 1; i <= 10_000; i++) {
			assertThat(this.orders.begin(ID)).isNull();
			place(new UUID(0, i)).ended(CallOutcome.SUCCESS);
		}
		assertThat(this.orders.begin(ID)).isNull();
		for (int i = 10_001; i <= 20_000; i++) {
			place(new UUID(0, i)).ended(CallOutcome.SUCCESS);
		}
		begin();
	}

	@Test
	void anOrderOnItsWayIsRememberedHoweverManyOthersAreSent() {
		begin().written();
		for (int i = 1; i <= 30_000; i++) {
			place(new UUID(0, i)).ended(CallOutcome.SUCCESS);
		}
		assertThat(this.orders.begin(ID)).isNull();
		assertThat(this.orders.inDoubt()).containsExactly(ID);
	}

	private Placement begin() {
		return place(ID);
	}

	private Placement place(UUID id) {
		Placement placement = this.orders.begin(id);
		assertThat(placement).isNotNull();
		return placement;
	}

}

package io.github.coinbasepro.reports;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.ReportNotReadyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.spy;

/**
 * Tests for {@link ReportsApi#awaitDone}, in virtual time.
 */
class ReportWaitTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("66e2dc58-a11b-4ae7-af08-1b42cf8031ad");

	private final Deque<ReportStatus> statuses = new ArrayDeque<>();

	private int asked;

	private Mono<Report> wait(Duration atMost) {
		ReportsApi reports = spy(exchange.client().reports());
		willReturn(Mono.fromSupplier(this::next)).given(reports).get(ID);
		return reports.awaitDone(ID, atMost);
	}

	private Report next() {
		this.asked++;
		ReportStatus status = (this.statuses.size() > 1) ? this.statuses.remove() : this.statuses.element();
		return new Report(ID, ReportType.FILLS, null, null, null, status, null, null, null, null);
	}

	@Test
	void asksEverySecondUntilTheReportIsReady() {
		this.statuses.addAll(List.of(ReportStatus.PENDING, ReportStatus.CREATING, ReportStatus.READY));
		StepVerifier.withVirtualTime(() -> wait(Duration.ofMinutes(1)))
			.expectSubscription()
			.then(() -> assertThat(this.asked).isEqualTo(1))
			.expectNoEvent(Duration.ofSeconds(2))
			.assertNext((report) -> assertThat(report.status()).isEqualTo(ReportStatus.READY))
			.expectComplete()
			.verify(PATIENCE);
		assertThat(this.asked).isEqualTo(3);
	}

	@Test
	void doesNotWaitForAReportThatFailed() {
		this.statuses.add(ReportStatus.FAILED);
		StepVerifier.withVirtualTime(() -> wait(Duration.ofMinutes(1)))
			.assertNext((report) -> assertThat(report.status()).isEqualTo(ReportStatus.FAILED))
			.expectComplete()
			.verify(PATIENCE);
		assertThat(this.asked).isEqualTo(1);
	}

	@Test
	void givesUpWhenTheTimeIsOver() {
		this.statuses.add(ReportStatus.PENDING);
		StepVerifier.withVirtualTime(() -> wait(Duration.ofMillis(2500)))
			.expectSubscription()
			.expectNoEvent(Duration.ofMillis(2499))
			.thenAwait(Duration.ofMillis(1))
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(ReportNotReadyException.class)
				.hasMessageContaining("reports.get")
				.hasMessageContaining("PT2.5S"))
			.verify(PATIENCE);
		assertThat(this.asked).isEqualTo(3);
	}

	@Test
	void goesThroughTheExchange() {
		exchange.answers("{\"id\":\"66e2dc58-a11b-4ae7-af08-1b42cf8031ad\",\"type\":\"fills\",\"status\":\"ready\"}");
		assertThat(exchange.client().reports().awaitDone(ID, PATIENCE).block(PATIENCE)).matches(Report::isDone);
		exchange.assertSigned("GET", "/reports/66e2dc58-a11b-4ae7-af08-1b42cf8031ad");
	}

	@Test
	void endsWithTheFailureOfARequest() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(exchange.client().reports().awaitDone(ID, PATIENCE)).verifyError(NotFoundException.class);
	}

	@Test
	void wantsTimeToWait() {
		assertThatIllegalArgumentException().isThrownBy(() -> exchange.client().reports().awaitDone(ID, Duration.ZERO))
			.withMessageContaining("atMost");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> exchange.client().reports().awaitDone(ID, Duration.ofSeconds(-1)));
		assertThat(exchange.requests()).isEmpty();
	}

}

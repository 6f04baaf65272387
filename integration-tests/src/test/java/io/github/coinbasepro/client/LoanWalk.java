package io.github.coinbasepro.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.loans.LoanPreviewQuery;
import io.github.coinbasepro.loans.LoanQuery;
import io.github.coinbasepro.loans.NewInterestRepayment;
import io.github.coinbasepro.loans.NewLoan;
import io.github.coinbasepro.loans.NewPrincipalRepayment;
import io.github.coinbasepro.loans.RepaymentPreviewQuery;
import io.github.coinbasepro.simulator.SimulatedTime;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * One call of each route of loans, in an order in which each finds something.
 */
final class LoanWalk {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final BigDecimal MUCH = new BigDecimal("1000");

	private final Map<String, Supplier<Publisher<?>>> calls = new LinkedHashMap<>();

	private final CoinbaseProClient client;

	private final UUID loan = UUID.fromString("11111111-2222-4333-8444-555555555555");

	LoanWalk(CoinbaseProClient client, SimulatedTime time) {
		this.client = client;
		look();
		this.calls.put("loans.open", () -> this.client.loans()
			.open(new NewLoan(this.loan, "USDC", MUCH, new BigDecimal("0.08"), time.instant(), null, profile())));
		this.calls.put("loans.list", () -> {
			time.advance(Duration.ofDays(2));
			return this.client.loans().list(LoanQuery.of(this.loan));
		});
		owe();
	}

	Map<String, Supplier<Publisher<?>>> calls() {
		return this.calls;
	}

	private UUID profile() {
		return Objects.requireNonNull(this.client.profiles().list().blockFirst(PATIENCE)).id();
	}

	private void look() {
		LoanPreviewQuery query = new LoanPreviewQuery("USDC", MUCH);
		this.calls.put("loans.assets", () -> this.client.loans().assets());
		this.calls.put("loans.options", () -> this.client.loans().options());
		this.calls.put("loans.overview", () -> this.client.loans().overview());
		this.calls.put("loans.crossMarginOverview", () -> this.client.loans().crossMarginOverview());
		this.calls.put("loans.preview", () -> this.client.loans().preview(query));
		this.calls.put("loans.crossMarginPreview", () -> this.client.loans().crossMarginPreview(query));
	}

	private void owe() {
		RepaymentPreviewQuery query = new RepaymentPreviewQuery(this.loan, "USDC", MUCH);
		this.calls.put("loans.interest", () -> this.client.loans().interest());
		this.calls.put("loans.interestCharges", () -> this.client.loans().interestCharges(this.loan));
		this.calls.put("loans.interestRates", () -> this.client.loans().interestRates(this.loan));
		this.calls.put("loans.repaymentPreview", () -> this.client.loans().repaymentPreview(query));
		this.calls.put("loans.crossMarginRepaymentPreview",
				() -> this.client.loans().crossMarginRepaymentPreview(query));
		this.calls.put("loans.repayInterest", () -> this.client.loans()
			.repayInterest(NewInterestRepayment.of(profile(), "USDC", new BigDecimal("0.10"))));
		this.calls.put("loans.repayPrincipal", () -> Flux.from(this.client.loans()
			.repayPrincipal(NewPrincipalRepayment.of(this.loan, profile(), "USDC", new BigDecimal("400")))));
	}

}

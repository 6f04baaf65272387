package io.github.coinbasepro.loans;

import java.util.List;

/**
 * All loans and what they add up to.
 *
 * @param overview what they add up to
 * @param loans the loans
 */
public record Lending(LendingOverview overview, List<Loan> loans) {

}

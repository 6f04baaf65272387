package io.github.coinbasepro.loans;

import java.util.List;

/**
 * All loans of a customer with cross margin and what they add up to.
 *
 * @param overview what they add up to
 * @param loans the loans
 */
public record CrossMarginLending(CrossMarginLendingOverview overview, List<Loan> loans) {

}

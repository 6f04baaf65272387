package io.github.coinbasepro.loans;

/**
 * What a loan or a repayment would change.
 *
 * @param before how things stand
 * @param after how they would stand
 */
public record LoanPreview(LendingOverview before, LendingOverview after) {

}

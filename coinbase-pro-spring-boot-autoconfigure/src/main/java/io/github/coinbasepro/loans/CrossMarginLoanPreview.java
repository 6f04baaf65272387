package io.github.coinbasepro.loans;

/**
 * What a loan or a repayment of a customer with cross margin would change.
 *
 * @param before how things stand
 * @param after how they would stand
 */
public record CrossMarginLoanPreview(CrossMarginLendingOverview before, CrossMarginLendingOverview after) {

}

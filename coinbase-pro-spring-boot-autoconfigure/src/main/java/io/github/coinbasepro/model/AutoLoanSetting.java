package io.github.coinbasepro.model;

/**
 * Whether loans are taken up to meet margin calls.
 *
 * @param autoLoan true if they are
 */
public record AutoLoanSetting(boolean autoLoan) {

}

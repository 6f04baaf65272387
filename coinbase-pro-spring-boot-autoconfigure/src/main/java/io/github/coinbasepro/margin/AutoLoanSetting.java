package io.github.coinbasepro.margin;

/**
 * Whether loans are taken up to meet margin calls.
 *
 * @param autoLoan true if they are
 */
public record AutoLoanSetting(boolean autoLoan) {

}

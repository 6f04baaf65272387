package io.github.coinbasepro.withdrawals;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal to an address would cost.
 *
 * @param fee fee, in the currency of the withdrawal
 * @param feeBeforeSubsidy fee before the exchange takes a part of it on itself
 */
public record WithdrawalFeeEstimate(BigDecimal fee, @Nullable BigDecimal feeBeforeSubsidy) {

}

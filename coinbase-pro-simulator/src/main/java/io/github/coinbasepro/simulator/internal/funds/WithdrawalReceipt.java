package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;

/**
 * What became of a wish to have coins sent.
 *
 * @param transfer the transfer, of all that leaves the account
 * @param fee what the network takes of it
 * @param subtotal what arrives
 */
public record WithdrawalReceipt(Transfer transfer, BigDecimal fee, BigDecimal subtotal) {

}

package io.github.coinbasepro.users;

import java.util.Map;

/**
 * Limits by kind of transfer. The exchange has one kind left.
 *
 * @param exchangeWithdraw limits of withdrawals, by currency
 */
public record TransferLimits(Map<String, TransferLimit> exchangeWithdraw) {

}

package io.github.coinbasepro.transfers;

import org.jspecify.annotations.Nullable;

/**
 * What the exchange says to travel rule data.
 *
 * @param message its words
 */
public record TravelRuleReceipt(@Nullable String message) {

}

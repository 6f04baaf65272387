package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;
import java.util.UUID;

/**
 * A bank account of a user.
 *
 * @param id id of the payment method
 * @param type what kind it is, by the exchange's name
 * @param name its name
 * @param currency its currency
 * @param createdAt when it was linked
 */
public record PaymentMethod(UUID id, String type, String name, String currency, Instant createdAt) {

}

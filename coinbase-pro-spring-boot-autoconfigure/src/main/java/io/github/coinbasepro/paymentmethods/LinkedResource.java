package io.github.coinbasepro.paymentmethods;

import org.jspecify.annotations.Nullable;

/**
 * What a payment method stands for.
 *
 * @param id id of it
 * @param resource kind of resource, such as {@code account}
 * @param resourcePath path of it at Coinbase itself
 */
public record LinkedResource(@Nullable String id, @Nullable String resource, @Nullable String resourcePath) {

}

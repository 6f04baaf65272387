package io.github.coinbasepro.withdrawals;

import org.jspecify.annotations.Nullable;

/**
 * The name of a person.
 *
 * @param firstName given name
 * @param lastName family name
 */
public record NaturalName(@Nullable String firstName, @Nullable String lastName) {

}

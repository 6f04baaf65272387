package io.github.coinbasepro.addressbook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Another customer of the exchange whom you may withdraw to.
 *
 * @param id id of the entry
 * @param address address of the counterparty, such as {@code CB1234}
 * @param label your name for it
 * @param addedAt when it was added
 */
public record CounterpartyAddress(String id, String address, @Nullable String label, @Nullable Instant addedAt) {

}

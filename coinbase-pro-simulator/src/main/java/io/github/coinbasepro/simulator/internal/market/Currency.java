package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;

/**
 * A currency that can be held.
 *
 * @param id its code
 * @param name its name
 * @param minSize smallest amount
 * @param fiat whether a state issues it
 * @param network name of its default network, empty if there is none
 * @param confirmations how many confirmations a deposit needs
 */
public record Currency(String id, String name, BigDecimal minSize, boolean fiat, String network, int confirmations) {

}

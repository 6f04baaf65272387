/**
 * What the exchange says and is told: records and value types.
 */
@NullMarked
package io.github.coinbasepro.model;

import org.jspecify.annotations.NullMarked;

/**
 * The starter in applications of every kind.
 */
@NullMarked
package io.github.coinbasepro.integration;

import org.jspecify.annotations.NullMarked;

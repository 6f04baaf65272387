/**
 * The routes of the exchange, one class per resource: the table of its routes as data,
 * and below it one line for each call.
 */
@NullMarked
package io.github.coinbasepro.api;

import org.jspecify.annotations.NullMarked;

/**
 * The address book: addresses that funds may be withdrawn to.
 */
@NullMarked
package io.github.coinbasepro.addressbook;

import org.jspecify.annotations.NullMarked;

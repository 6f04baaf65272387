package io.github.coinbasepro.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first, with the cursors to the parts beside it. A cursor is
 * opaque.
 * <p>
 * The exchange returns both cursors with every page that has rows, the last one included;
 * they are equal if the page has one row. An empty page has none. So a list ends with a
 * page without rows, or without a cursor.
 *
 * @param <T> what the list is of
 * @param items the rows of this page, newest first; may be empty
 * @param before cursor to newer rows; null if the exchange gave none
 * @param after cursor to older rows, of which there may be none; null if the exchange
 * gave none
 */
public record Page<T>(List<T> items, @Nullable String before, @Nullable String after) {

}

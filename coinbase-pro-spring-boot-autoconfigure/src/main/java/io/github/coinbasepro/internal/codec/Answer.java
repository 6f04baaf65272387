package io.github.coinbasepro.internal.codec;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.model.Page;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

import org.springframework.http.HttpHeaders;

/**
 * How to read the answer of a route.
 *
 * @param <T> what the answer is read into
 */
@FunctionalInterface
public interface Answer<T> {

	/**
	 * An answer whose body does not matter.
	 */
	Answer<Void> NOTHING = whole((body) -> null);

	/**
	 * Begins to read an answer.
	 * @param headers the headers of the answer
	 * @return the reading that the body is fed to
	 */
	Reading<T> begin(HttpHeaders headers);

	/**
	 * Returns whether an object that begins with a message is a true answer, and not a
	 * refusal with the wrong status.
	 * @return true if it is
	 */
	default boolean mayBeMessage() {
		return false;
	}

	/**
	 * Returns an answer of one value that has a message of its own.
	 * @param <T> type of the value
	 * @param type type of the value
	 * @return the answer
	 */
	static <T> Answer<T> messageOf(Class<T> type) {
		Answer<T> answer = of(type);
		return new Answer<>() {

			@Override
			public Reading<T> begin(HttpHeaders headers) {
				return answer.begin(headers);
			}

			@Override
			public boolean mayBeMessage() {
				return true;
			}

		};
	}

	/**
	 * Returns an answer of one value.
	 * @param <T> type of the value
	 * @param type type of the value
	 * @return the answer
	 */
	static <T> Answer<T> of(Class<T> type) {
		return readBy(() -> Json.readerFor(type));
	}

	/**
	 * Returns an answer of one value in which no field may stand twice, since nobody
	 * could say which of the two is true.
	 * @param <T> type of the value
	 * @param type type of the value
	 * @return the answer
	 */
	static <T> Answer<T> strictlyOf(Class<T> type) {
		return readBy(() -> Json.readerFor(type).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
	}

	/**
	 * Returns an answer of one value, bare or in an array of one.
	 * @param <T> type of the value
	 * @param type type of the value
	 * @return the answer
	 */
	static <T> Answer<T> oneOf(Class<T> type) {
		return readBy(() -> Json.readerFor(type).with(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS));
	}

	/**
	 * Returns an answer of an object whose fields are of one type.
	 * @param <T> type of a field
	 * @param type type of a field
	 * @return the answer
	 */
	static <T> Answer<Map<String, T>> mapOf(Class<T> type) {
		return readBy(() -> Json.readerForMapOf(type));
	}

	/**
	 * Returns an answer of one value, bare or in a field of an object.
	 * @param <T> type of the value
	 * @param field name of the field
	 * @param type type of the value
	 * @return the answer
	 */
	static <T> Answer<T> wrapped(String field, Class<T> type) {
		LazyReader reader = new LazyReader(() -> Json.readerFor(type));
		return whole((body) -> reader.get().readValue(unwrap(field, body)));
	}

	/**
	 * Returns an answer of one value, whole or by one of its fields alone.
	 * @param <T> type of the value
	 * @param field name of the field
	 * @param type type of the value
	 * @return the answer
	 */
	static <T> Answer<T> wholeOrField(String field, Class<T> type) {
		LazyReader reader = new LazyReader(() -> Json.readerFor(type));
		return whole((body) -> {
			JsonNode tree = Json.tree(body);
			boolean fieldAlone = tree.isNumber() || tree.isString();
			return reader.get().readValue(fieldAlone ? Json.object(field, tree) : tree);
		});
	}

	/**
	 * Returns an answer of a list, bare or in a field of an object.
	 * @param <T> type of a row
	 * @param field name of the field
	 * @param type type of a row
	 * @return the answer
	 */
	static <T> Answer<List<T>> wrappedListOf(String field, Class<T> type) {
		LazyReader reader = new LazyReader(() -> Json.readerForListOf(type));
		return whole((body) -> reader.get().readValue(unwrap(field, body)));
	}

	private static <T> Answer<T> readBy(Supplier<ObjectReader> maker) {
		LazyReader reader = new LazyReader(maker);
		return whole((body) -> reader.get().readValue(body));
	}

	private static <T> Answer<T> whole(WholeReading.Decoder<T> decoder) {
		return (headers) -> new WholeReading<>(decoder);
	}

	private static JsonNode unwrap(String field, byte[] body) {
		JsonNode tree = Json.tree(body);
		return tree.path(field).isContainer() ? tree.path(field) : tree;
	}

	/**
	 * Returns an answer of a list, read while it arrives.
	 * @param <T> type of a row
	 * @param type type of a row
	 * @return the answer
	 */
	static <T> Answer<List<T>> listOf(Class<T> type) {
		return rowsOf(type, (rows) -> rows);
	}

	/**
	 * Returns an answer made of the rows of a list, read while it arrives.
	 * @param <R> type of a row
	 * @param <T> type of the answer
	 * @param type type of a row
	 * @param result makes the answer of all rows
	 * @return the answer
	 */
	static <R, T> Answer<T> rowsOf(Class<R> type, Function<List<R>, T> result) {
		return rows(type, UnaryOperator.identity(), (headers, rows) -> result.apply(rows));
	}

	/**
	 * Returns an answer of a page, read while it arrives, its cursors in headers of any
	 * case.
	 * @param <T> type of a row
	 * @param type type of a row
	 * @return the answer
	 */
	static <T> Answer<Page<T>> pageOf(Class<T> type) {
		return pageOf(type, UnaryOperator.identity());
	}

	/**
	 * Returns an answer of a page in which no field of a row may stand twice.
	 * @param <T> type of a row
	 * @param type type of a row
	 * @return the answer
	 */
	static <T> Answer<Page<T>> strictPageOf(Class<T> type) {
		return pageOf(type, (reader) -> reader.with(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
	}

	private static <T> Answer<Page<T>> pageOf(Class<T> type, UnaryOperator<ObjectReader> how) {
		return rows(type, how,
				(headers, rows) -> new Page<>(rows, headers.getFirst("CB-BEFORE"), headers.getFirst("CB-AFTER")));
	}

	private static <T, R> Answer<R> rows(Class<T> type, UnaryOperator<ObjectReader> how,
			BiFunction<HttpHeaders, List<T>, R> result) {
		LazyReader reader = new LazyReader(() -> how.apply(Json.readerForListOf(type)));
		return (headers) -> new ListReading<T, R>(reader.get(), (rows) -> result.apply(headers, rows),
				ListReading.ENOUGH);
	}

}

package io.github.coinbasepro.internal.book;

import java.util.Set;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.book.OrderBookEntry;
import io.github.coinbasepro.internal.codec.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Follows the structure of an order book whose text comes in parts. It may be kept from
 * seeing rows, as long as they are whole.
 */
final class BookParser {

	private static final ObjectReader BOOK = Json.readerFor(OrderBook.class);

	private static final ObjectReader ROW = Json.readerFor(OrderBookEntry.class);

	private static final Set<String> FIELDS = Set.of("bids", "asks", "sequence", "auction_mode", "auction", "time");

	private static final byte[] ROW_STAND_IN = { '"', '"' };

	private static final int MAX_TOKENS = 10_000;

	private static final int MAX_ROW_TOKENS = 8;

	private final JsonParser parser = Json.parserOfParts();

	private final ByteArrayFeeder feeder = (ByteArrayFeeder) this.parser.nonBlockingInputFeeder();

	private final TokenBuffer rest = TokenBuffer.forGeneration();

	private TokenBuffer row = TokenBuffer.forGeneration();

	private BookSide bids = new BookSide();

	private BookSide asks = new BookSide();

	private @Nullable BookSide side;

	private String field = "";

	private byte last;

	private int depth;

	private int tokens;

	private int rowTokens;

	private boolean complete;

	private boolean betweenRows;

	private boolean noRowSeen;

	/**
	 * Takes text up to and with the first bracket of the kind that {@link #nextBracket()}
	 * says, or less.
	 * @param text holds the text
	 * @param start where it begins
	 * @param end where it ends
	 */
	void feed(byte[] text, int start, int end) {
		this.betweenRows = false;
		byte first = significant(text, start, end, 1);
		boolean comma = this.last == ',' && (first == ']' || first == '}');
		byte latest = significant(text, end - 1, start - 1, -1);
		this.last = (latest != 0) ? latest : this.last;
		this.feeder.feedInput(text, start, end);
		drain(comma);
	}

	/**
	 * Returns the first byte that is no white space, 0 if there is none.
	 */
	private static byte significant(byte[] text, int from, int to, int step) {
		for (int at = from; at != to; at += step) {
			if (text[at] < 0 || text[at] > ' ') {
				return text[at];
			}
		}
		return 0;
	}

	/**
	 * Returns the bracket behind which rows may stand.
	 * @return an opening or a closing one
	 */
	byte nextBracket() {
		return (byte) ((this.side != null) ? ']' : '[');
	}

	/**
	 * Returns the side whose rows need not be fed.
	 * @return the side; null where the text must be fed
	 */
	@Nullable BookSide sideToFill() {
		return this.betweenRows ? this.side : null;
	}

	/**
	 * Returns whether the next row is the first of its side and has no comma before it.
	 * @return true if it is
	 */
	boolean isBeforeFirstRow() {
		return this.noRowSeen;
	}

	/**
	 * Records that the first row of a side was not fed, and what is fed next follows a
	 * row.
	 */
	void firstRowFilled() {
		this.noRowSeen = false;
		this.feeder.feedInput(ROW_STAND_IN, 0, ROW_STAND_IN.length);
		this.parser.nextToken();
		this.parser.nextToken();
	}

	/**
	 * Records that there is no more text.
	 * @return the book; null if the text is a null
	 */
	@Nullable OrderBook end() {
		this.feeder.endOfInput();
		drain(false);
		this.parser.close();
		if (!this.complete) {
			throw new StreamReadException(this.parser, "the text ends before the book does");
		}
		OrderBook other = BOOK.readValue(this.rest.asParser());
		return (other != null) ? new OrderBook(this.bids, this.asks, other.sequence(), other.auctionMode(),
				other.auction(), other.time()) : null;
	}

	/**
	 * Takes what the parser has read. The parser overlooks a comma before a closing
	 * bracket if the text is cut between them.
	 */
	private void drain(boolean comma) {
		JsonToken token = this.parser.nextToken();
		if (comma && token != null && token.isStructEnd()) {
			throw new StreamReadException(this.parser, "there is nothing behind a comma");
		}
		while (token != null && token != JsonToken.NOT_AVAILABLE) {
			if (this.complete) {
				throw new StreamReadException(this.parser, "the text goes on behind the book");
			}
			this.depth += token.isStructStart() ? 1 : (token.isStructEnd() ? -1 : 0);
			if (this.side != null && this.depth > 1) {
				row(this.side);
			}
			else {
				structure(token);
			}
			token = this.parser.nextToken();
		}
	}

	private void row(BookSide filled) {
		this.noRowSeen = false;
		if (++this.rowTokens > MAX_ROW_TOKENS) {
			throw new StreamReadException(this.parser, "a row of a book is a price, a size and a third value");
		}
		this.row.copyCurrentEvent(this.parser);
		if (this.depth > 2) {
			return;
		}
		OrderBookEntry entry = ROW.readValue(this.row.asParser());
		if (entry == null) {
			throw new StreamReadException(this.parser, "a row of a book is null");
		}
		filled.addRow(entry);
		this.row = TokenBuffer.forGeneration();
		this.rowTokens = 0;
		this.betweenRows = true;
	}

	private void structure(JsonToken token) {
		if (token == JsonToken.PROPERTY_NAME && this.depth == 1) {
			this.field = this.parser.currentName();
			clear();
		}
		boolean known = this.depth == 0 || this.field.isEmpty() || FIELDS.contains(this.field);
		if (known && ++this.tokens > MAX_TOKENS) {
			throw new StreamReadException(this.parser, "there is too much in the book beside its rows");
		}
		if (known) {
			this.rest.copyCurrentEvent(this.parser);
		}
		this.side = (token == JsonToken.START_ARRAY && this.depth == 2) ? side() : null;
		this.betweenRows = this.side != null;
		this.noRowSeen = this.side != null;
		this.complete = this.depth == 0;
	}

	/**
	 * Forgets the rows of a side that comes a second time: as with every field, the last
	 * one counts.
	 */
	private void clear() {
		if (this.field.equals("bids")) {
			this.bids = new BookSide();
		}
		else if (this.field.equals("asks")) {
			this.asks = new BookSide();
		}
	}

	private @Nullable BookSide side() {
		return switch (this.field) {
			case "bids" -> this.bids;
			case "asks" -> this.asks;
			default -> null;
		};
	}

}

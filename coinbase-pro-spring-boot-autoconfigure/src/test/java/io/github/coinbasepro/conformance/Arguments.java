package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The arguments of a call of copra, as our types want them.
 *
 * @param json the arguments by name
 */
record Arguments(JsonNode json) {

	boolean has(String name) {
		return !this.json.path(name).isMissingNode() && !this.json.path(name).isNull();
	}

	String text(String name) {
		return this.json.path(name).asString("");
	}

	String text(String name, String otherwise) {
		return has(name) ? text(name) : otherwise;
	}

	boolean flag(String name) {
		return this.json.path(name).asBoolean(false);
	}

	int number(String name, int otherwise) {
		if (!has(name)) {
			return otherwise;
		}
		if (!this.json.path(name).isInt()) {
			throw new NotExpressibleException(name + " is a number, never text");
		}
		return this.json.path(name).intValue();
	}

	BigDecimal decimal(String name) {
		if (!has(name)) {
			throw new NotExpressibleException("an order has its amounts by its factory");
		}
		return new BigDecimal(this.json.path(name).asString());
	}

	@Nullable BigDecimal decimalOrNull(String name) {
		return has(name) ? decimal(name) : null;
	}

	UUID uuid(String name) {
		return UUID.fromString(text(name));
	}

	@Nullable UUID uuidOrNull(String name) {
		return text(name).isEmpty() ? null : uuid(name);
	}

	@Nullable String textOrNull(String name) {
		return text(name).isEmpty() ? null : text(name);
	}

	@Nullable Instant instantOrNull(String name) {
		return has(name) ? instant(text(name)) : null;
	}

	List<String> texts(String name) {
		JsonNode node = this.json.path(name);
		return node.isArray() ? node.valueStream().map(JsonNode::asString).toList()
				: has(name) ? List.of(text(name)) : List.of();
	}

	<Q extends PagedQuery<Q>> Q page(Q query) {
		Q paged = has("limit") ? query.withLimit(number("limit", 0)) : query;
		if (has("before")) {
			paged = paged.withPage(new PageRequest(paged.page().limit(), text("before"), textOrNull("after")));
		}
		else if (has("after")) {
			paged = paged.olderThan(text("after"));
		}
		return paged;
	}

	static Instant instant(String text) {
		boolean zoned = text.endsWith("Z") || text.matches(".*[+-][0-9]{2}:[0-9]{2}$");
		return zoned ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
	}

}

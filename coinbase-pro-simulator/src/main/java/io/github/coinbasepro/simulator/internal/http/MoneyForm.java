package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.funds.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a body that is about money or settings.
 */
final class MoneyForm {

	private final JsonNode body;

	private final FormFields fields;

	private MoneyForm(JsonNode body) {
		this.body = body;
		this.fields = new FormFields(body);
	}

	static MoneyForm of(Call call) {
		return new MoneyForm(Json.read(call.body()));
	}

	static MoneyForm of(JsonNode body) {
		return new MoneyForm(body);
	}

	JsonNode node(String name) {
		return this.body.path(name);
	}

	@Nullable String text(String name) {
		return this.fields.text(name);
	}

	String required(String name) {
		return this.fields.required(name);
	}

	BigDecimal decimal(String name) {
		required(name);
		BigDecimal value = this.fields.decimal(name);
		if (value == null || value.signum() <= 0) {
			throw ApiException.badRequest(name + " must be a positive number");
		}
		return value;
	}

	Money money() {
		return money("amount", "currency");
	}

	Money money(String amount, String currency) {
		return Money.of(decimal(amount), required(currency));
	}

	@Nullable UUID id(String name) {
		return (text(name) != null) ? requiredId(name) : null;
	}

	UUID requiredId(String name) {
		UUID id = Uuids.parse(required(name));
		if (id == null) {
			throw ApiException.badRequest("Invalid " + name);
		}
		return id;
	}

	boolean isTrue(String name) {
		return this.fields.isTrue(name);
	}

	@Nullable Boolean flag(String name) {
		return this.fields.has(name) ? Boolean.valueOf(isTrue(name)) : null;
	}

	boolean requiredFlag(String name) {
		if (!node(name).isBoolean()) {
			throw ApiException.badRequest("Requires " + name);
		}
		return isTrue(name);
	}

	/**
	 * Everything that is stated by some names.
	 * @param names the names
	 * @return what is stated, by name
	 */
	Map<String, Object> statements(String... names) {
		Map<String, Object> statements = new LinkedHashMap<>();
		for (String name : names) {
			if (this.fields.has(name)) {
				statements.put(name, node(name));
			}
		}
		return statements;
	}

}

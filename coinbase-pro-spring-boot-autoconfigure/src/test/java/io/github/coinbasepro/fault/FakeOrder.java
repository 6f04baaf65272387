package io.github.coinbasepro.fault;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An order that the fake exchange has accepted.
 */
public final class FakeOrder {

	private final UUID id;

	private final ObjectNode asked;

	private final Instant createdAt;

	private volatile boolean cancelled;

	FakeOrder(UUID id, ObjectNode asked, Instant createdAt) {
		this.id = id;
		this.asked = asked;
		this.createdAt = createdAt;
	}

	public UUID id() {
		return this.id;
	}

	/**
	 * Returns the id that the caller has given.
	 * @return the id, or null if there was none
	 */
	public @Nullable String clientOrderId() {
		return this.asked.path("client_oid").asStringOpt().orElse(null);
	}

	/**
	 * Returns what the caller has asked for.
	 * @return the body of the request
	 */
	public JsonNode asked() {
		return this.asked;
	}

	public String productId() {
		return this.asked.path("product_id").asString("");
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public boolean isCancelled() {
		return this.cancelled;
	}

	/**
	 * Returns whether there is nothing left to cancel: a market order has filled.
	 * @return true if it is done
	 */
	public boolean isDone() {
		return isMarket() || this.cancelled;
	}

	String status() {
		return isDone() ? "done" : "open";
	}

	void cancel() {
		this.cancelled = true;
	}

	/**
	 * Returns the order as it stands.
	 * @return the JSON of it
	 */
	JsonNode current() {
		ObjectNode order = json(status());
		if (isMarket()) {
			order.put("done_at", this.createdAt.toString());
			order.put("done_reason", "filled");
			order.put("filled_size", this.asked.path("size").asString("0.01"));
			order.put("executed_value", this.asked.path("funds").asString("100"));
			order.put("settled", true);
		}
		return order;
	}

	/**
	 * Returns the order as the answer to its placing has it.
	 * @return the JSON of it
	 */
	JsonNode pending() {
		return json("pending");
	}

	private boolean isMarket() {
		return this.asked.path("type").asString("limit").equals("market");
	}

	private ObjectNode json(String status) {
		ObjectNode order = this.asked.deepCopy();
		order.put("id", this.id.toString());
		order.put("profile_id", "75da88c5-05bf-4f54-bc85-5c775bd68254");
		order.put("type", this.asked.path("type").asString("limit"));
		order.put("created_at", this.createdAt.toString());
		order.put("fill_fees", "0.0000000000000000");
		order.put("filled_size", "0.00000000");
		order.put("executed_value", "0.0000000000000000");
		order.put("status", status);
		order.put("settled", false);
		if (this.asked.has("funds")) {
			order.put("specified_funds", this.asked.path("funds").asString());
		}
		if (!isMarket() && !this.asked.has("time_in_force")) {
			order.put("time_in_force", "GTC");
		}
		return order;
	}

}

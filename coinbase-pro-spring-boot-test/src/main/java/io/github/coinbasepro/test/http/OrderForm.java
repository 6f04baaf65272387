package io.github.coinbasepro.test.http;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.coinbasepro.test.engine.CancelAfter;
import io.github.coinbasepro.test.engine.OrderRequest;
import io.github.coinbasepro.test.engine.OrderType;
import io.github.coinbasepro.test.engine.SelfTradePrevention;
import io.github.coinbasepro.test.engine.Side;
import io.github.coinbasepro.test.engine.TimeInForce;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of a new order.
 */
final class OrderForm {

	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,19})(\\.\\d{1,20})?");

	private static final Pattern PADDED_DECIMAL = Pattern.compile("0\\d+(\\.\\d+)?");

	private static final Pattern CLIENT_OID = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

	private final JsonNode body;

	OrderForm(JsonNode body) {
		if (!body.isObject()) {
			throw ApiException.badRequest("BadRequest");
		}
		this.body = body;
	}

	OrderRequest read(UUID profileId) {
		refuseStops();
		checkProfile(profileId);
		Side side = choice("side", Side.class, "Invalid side ", null);
		String productId = required("product_id");
		OrderType type = choice("type", OrderType.class, "Invalid order_type ", OrderType.LIMIT);
		SelfTradePrevention stp = choice("stp", SelfTradePrevention.class, "Invalid stp ", SelfTradePrevention.DC);
		BigDecimal size = decimal("size");
		BigDecimal funds = decimal("funds");
		if (size != null && funds != null) {
			throw ApiException.badRequest("Invalid funds: size and funds are mutually exclusive");
		}
		if (type == OrderType.MARKET) {
			return new OrderRequest(productId, side, type, null, size, funds, TimeInForce.IOC, null, false, stp,
					clientOid());
		}
		TimeInForce timeInForce = choice("time_in_force", TimeInForce.class, "Invalid time_in_force ", TimeInForce.GTC);
		return new OrderRequest(productId, side, type, decimal("price"), size, funds, timeInForce,
				cancelAfter(timeInForce), postOnly(timeInForce), stp, clientOid());
	}

	private void refuseStops() {
		boolean stops = Stream.of("stop", "stop_price", "stop_limit_price").anyMatch(this.body::hasNonNull);
		if (stops || "stop".equals(text("type"))) {
			throw ApiException.badRequest("Stop orders are not available on the simulated exchange");
		}
	}

	private void checkProfile(UUID profileId) {
		String profile = text("profile_id");
		if (profile != null && !profile.equals("default") && !profile.equals(profileId.toString())) {
			throw ApiException.badRequest("Invalid profile_id");
		}
	}

	private @Nullable CancelAfter cancelAfter(TimeInForce timeInForce) {
		if (timeInForce == TimeInForce.GTT) {
			return choice("cancel_after", CancelAfter.class, "Invalid cancel_after ", null);
		}
		if (this.body.hasNonNull("cancel_after")) {
			throw ApiException.badRequest("Invalid cancel_after: time_in_force is not GTT");
		}
		return null;
	}

	private boolean postOnly(TimeInForce timeInForce) {
		boolean postOnly = this.body.path("post_only").asBoolean(false);
		if (postOnly && (timeInForce == TimeInForce.IOC || timeInForce == TimeInForce.FOK)) {
			throw ApiException.badRequest("Invalid time_in_force " + timeInForce + ": order is post only");
		}
		return postOnly;
	}

	/**
	 * The name that the owner gives the order. One that is not a UUID of version 4 in
	 * lower case is taken and forgotten.
	 * @return the name, or {@code null}
	 */
	private @Nullable UUID clientOid() {
		JsonNode node = this.body.path("client_oid");
		if (!node.isMissingNode() && !node.isNull() && !node.isString()) {
			throw ApiException.badRequest("Invalid client_oid");
		}
		String text = text("client_oid");
		return (text != null && CLIENT_OID.matcher(text).matches()) ? UUID.fromString(text) : null;
	}

	private <E extends Enum<E>> E choice(String name, Class<E> type, String complaint, @Nullable E defaultValue) {
		if (defaultValue != null && text(name) == null) {
			return defaultValue;
		}
		String value = required(name);
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> isWritten(constant, value))
			.findFirst()
			.orElseThrow(() -> ApiException.badRequest(complaint + value));
	}

	private static boolean isWritten(Enum<?> constant, String value) {
		String written = (constant instanceof TimeInForce) ? constant.name() : constant.name().toLowerCase(Locale.ROOT);
		return written.equals(value);
	}

	private @Nullable BigDecimal decimal(String name) {
		String text = text(name);
		if (text == null) {
			return null;
		}
		if (name.equals("price") && PADDED_DECIMAL.matcher(text).matches()) {
			throw ApiException.badRequest("Invalid Price");
		}
		if (!DECIMAL.matcher(text).matches()) {
			throw ApiException.badRequest(name + " must be a number");
		}
		return new BigDecimal(text);
	}

	private String required(String name) {
		String text = text(name);
		if (text == null) {
			throw ApiException.badRequest("Requires " + name);
		}
		return text;
	}

	private @Nullable String text(String name) {
		JsonNode node = this.body.path(name);
		if (node.isMissingNode() || node.isNull()) {
			return null;
		}
		return Json.text(node);
	}

}

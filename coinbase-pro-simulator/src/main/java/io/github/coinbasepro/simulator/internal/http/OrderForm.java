package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import io.github.coinbasepro.simulator.internal.engine.CancelAfter;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.OrderType;
import io.github.coinbasepro.simulator.internal.engine.SelfTradePrevention;
import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.Stop;
import io.github.coinbasepro.simulator.internal.engine.StopDirection;
import io.github.coinbasepro.simulator.internal.engine.TimeInForce;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of a new order.
 */
final class OrderForm {

	private static final Pattern CLIENT_OID = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

	private static final List<String> STOPS = List.of("stop", "stop_price", "stop_limit_price");

	private final FormFields fields;

	OrderForm(JsonNode body) {
		this.fields = new FormFields(body);
	}

	OrderRequest read(UUID profileId) {
		checkProfile(profileId);
		checkMarket();
		Side side = this.fields.choice("side", Side.class, "Invalid side ", null);
		String productId = this.fields.required("product_id");
		OrderType type = this.fields.choice("type", OrderType.class, "Invalid order_type ", OrderType.LIMIT);
		SelfTradePrevention stp = this.fields.choice("stp", SelfTradePrevention.class, "Invalid stp ",
				SelfTradePrevention.DC);
		BigDecimal size = this.fields.decimal("size");
		BigDecimal funds = this.fields.decimal("funds");
		if (size != null && funds != null) {
			throw ApiException.badRequest("Invalid funds: size and funds are mutually exclusive");
		}
		if (type == OrderType.MARKET) {
			checkMarketOrder();
			return new OrderRequest(productId, side, type, null, size, funds, TimeInForce.IOC, null, false, stp,
					clientOid(), null);
		}
		TimeInForce timeInForce = this.fields.choice("time_in_force", TimeInForce.class, "Invalid time_in_force ",
				TimeInForce.GTC);
		return new OrderRequest(productId, side, type, this.fields.decimal("price"), size, funds, timeInForce,
				cancelAfter(timeInForce), postOnly(timeInForce), stp, clientOid(), stop(side));
	}

	private void checkProfile(UUID profileId) {
		String profile = this.fields.text("profile_id");
		if (profile != null && !profile.equals("default") && !profile.equals(profileId.toString())) {
			throw ApiException.badRequest("Invalid profile_id");
		}
	}

	private void checkMarket() {
		String marketType = this.fields.text("market_type");
		if (marketType != null && !marketType.equals("spot")) {
			throw ApiException.badRequest("Invalid market_type " + marketType);
		}
		if (this.fields.has("max_floor")) {
			throw ApiException.badRequest("Invalid max_floor: iceberg orders are no longer supported");
		}
	}

	private void checkMarketOrder() {
		if (STOPS.stream().anyMatch(this.fields::has)) {
			throw ApiException.badRequest("Invalid order_type market");
		}
		BigDecimal price = this.fields.decimal("price");
		if (price != null && price.signum() <= 0) {
			throw ApiException.badRequest("Invalid price " + this.fields.text("price"));
		}
	}

	private @Nullable Stop stop(Side side) {
		BigDecimal price = this.fields.decimal("stop_price");
		BigDecimal limitPrice = this.fields.decimal("stop_limit_price");
		if (price == null) {
			if (limitPrice != null || this.fields.has("stop")) {
				throw ApiException.badRequest("Requires stop_price");
			}
			return null;
		}
		StopDirection usual = StopDirection.of(side);
		StopDirection unsaid = (limitPrice != null) ? usual : null;
		StopDirection direction = this.fields.choice("stop", StopDirection.class, "Invalid stop ", unsaid);
		if (limitPrice != null && direction != usual) {
			throw ApiException.badRequest("Invalid stop " + this.fields.text("stop"));
		}
		return new Stop(direction, price, limitPrice);
	}

	private @Nullable CancelAfter cancelAfter(TimeInForce timeInForce) {
		if (timeInForce == TimeInForce.GTT) {
			return this.fields.choice("cancel_after", CancelAfter.class, "Invalid cancel_after ", null);
		}
		if (this.fields.has("cancel_after")) {
			throw ApiException.badRequest("Invalid cancel_after: time_in_force is not GTT");
		}
		return null;
	}

	private boolean postOnly(TimeInForce timeInForce) {
		boolean postOnly = this.fields.isTrue("post_only");
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
		String text = this.fields.strictText("client_oid");
		return (text != null && CLIENT_OID.matcher(text).matches()) ? UUID.fromString(text) : null;
	}

}

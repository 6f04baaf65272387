package io.github.coinbasepro;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Destination;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;

/**
 * A request of a route that has no method of its own: any path, signed, and its errors
 * mapped like the rest.
 */
public final class RawRequest {

	private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~:-]+)+");

	private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9._~-]+");

	private static final List<Map.Entry<String, KeyPermission>> PERMISSIONS = List.of(
			Map.entry("/profiles/transfer", KeyPermission.TRANSFER), Map.entry("/orders", KeyPermission.TRADE),
			Map.entry("/conversions", KeyPermission.TRADE), Map.entry("/wrapped-assets", KeyPermission.TRADE),
			Map.entry("/reports", KeyPermission.VIEW), Map.entry("/profiles", KeyPermission.MANAGE),
			Map.entry("/address-book", KeyPermission.MANAGE), Map.entry("/travel-rules", KeyPermission.MANAGE),
			Map.entry("/margin", KeyPermission.MANAGE), Map.entry("/users", KeyPermission.MANAGE));

	private static final List<Map.Entry<String, String>> LOOKUPS = List.of(Map.entry("/deposits", "transfers().list()"),
			Map.entry("/withdrawals", "transfers().list()"), Map.entry("/profiles/transfer", "transfers().list()"),
			Map.entry("/conversions", "conversions().list()"), Map.entry("/loans", "loans().list()"),
			Map.entry("/wrapped-assets/redeem", "wrappedAssets().listRedeems()"),
			Map.entry("/wrapped-assets", "wrappedAssets().listStakeWraps()"), Map.entry("/orders", "orders().list()"));

	private static final Map<String, Destination> DESTINATIONS = Map.of("/withdrawals/crypto",
			new Destination("crypto_address"), "/withdrawals/payment-method", new Destination("payment_method_id"),
			"/withdrawals/coinbase-account", new Destination("coinbase_account_id"), "/withdrawals/counterparty",
			new Destination("counterparty_id"));

	private final HttpMethod method;

	private final String path;

	private final List<Map.Entry<String, Object>> parameters;

	private final @Nullable Object body;

	private final boolean signed;

	private RawRequest(HttpMethod method, String path, List<Map.Entry<String, Object>> parameters,
			@Nullable Object body, boolean signed) {
		if (path == null || !PATH.matcher(path).matches()) {
			throw new IllegalArgumentException(
					"path must begin with a slash, hold no empty or dotted part, query or escape, but was "
							+ Printable.of(path));
		}
		this.method = method;
		this.path = path;
		this.parameters = parameters;
		this.body = body;
		this.signed = signed;
	}

	/**
	 * Returns a request that reads.
	 * @param path the path, such as {@code /oracle}
	 * @return the request, signed
	 * @throws IllegalArgumentException if the path is not valid
	 */
	public static RawRequest get(String path) {
		return new RawRequest(HttpMethod.GET, path, List.of(), null, true);
	}

	/**
	 * Returns a request that does something. It is never repeated by this library, but
	 * goes out each time it is subscribed to. An order that is placed this way is neither
	 * looked for nor checked by the guards ({@link OrderSettings}); where one is set, the
	 * client refuses it with an {@link IllegalArgumentException}.
	 * @param path the path
	 * @return the request, signed
	 * @throws IllegalArgumentException if the path is not valid
	 */
	public static RawRequest post(String path) {
		return new RawRequest(HttpMethod.POST, path, List.of(), null, true);
	}

	/**
	 * Returns a request that sets something. It is never repeated.
	 * @param path the path
	 * @return the request, signed
	 * @throws IllegalArgumentException if the path is not valid
	 */
	public static RawRequest put(String path) {
		return new RawRequest(HttpMethod.PUT, path, List.of(), null, true);
	}

	/**
	 * Returns a request that takes something away. It is never repeated.
	 * @param path the path
	 * @return the request, signed
	 * @throws IllegalArgumentException if the path is not valid
	 */
	public static RawRequest delete(String path) {
		return new RawRequest(HttpMethod.DELETE, path, List.of(), null, true);
	}

	/**
	 * Returns this request with another query parameter.
	 * @param name name of the parameter
	 * @param value its value: text, a number, an instant, or a collection for several
	 * @return the new request
	 * @throws IllegalArgumentException if the name has other than letters, digits and
	 * {@code ._~-}
	 */
	public RawRequest query(String name, Object value) {
		if (name == null || !PARAMETER.matcher(name).matches()) {
			throw new IllegalArgumentException("name must be letters, digits and ._~- but was " + Printable.of(name));
		}
		Assert.notNull(value, "value must not be null");
		List<Map.Entry<String, Object>> more = new ArrayList<>(this.parameters);
		more.add(Map.entry(name, value));
		return new RawRequest(this.method, this.path, List.copyOf(more), this.body, this.signed);
	}

	/**
	 * Returns this request with a body.
	 * @param body what to write as JSON: a record or a map
	 * @return the new request
	 */
	public RawRequest body(Object body) {
		Assert.notNull(body, "body must not be null");
		return new RawRequest(this.method, this.path, this.parameters, body, this.signed);
	}

	/**
	 * Returns this request without a signature, for public data.
	 * @return the new request
	 */
	public RawRequest unsigned() {
		return new RawRequest(this.method, this.path, this.parameters, this.body, false);
	}

	<T> Call<T> call(Answer<T> answer) {
		Call<T> call = endpoint(answer).call();
		for (Map.Entry<String, Object> parameter : this.parameters) {
			call = call.query(parameter.getKey(), parameter.getValue());
		}
		return (this.body != null) ? call.body(this.body) : call;
	}

	boolean placesOrder() {
		return this.method.equals(HttpMethod.POST) && this.path.toLowerCase(Locale.ROOT).matches("/orders(/.*)?");
	}

	private <T> Endpoint<T> endpoint(Answer<T> answer) {
		return Endpoint.raw(this.method, this.path, priority())
			.needs(permission())
			.countsAs(rateLimitClass())
			.lookedUpBy(lookup())
			.sendsFundsTo(destination())
			.answers(answer);
	}

	private @Nullable String lookup() {
		return LOOKUPS.stream()
			.filter((rule) -> this.path.startsWith(rule.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse(null);
	}

	private @Nullable Destination destination() {
		if (this.method.equals(HttpMethod.GET) || !this.path.toLowerCase(Locale.ROOT).contains("withdraw")) {
			return null;
		}
		return DESTINATIONS.getOrDefault(this.path, Destination.UNKNOWN);
	}

	/**
	 * Returns the permission that the key needs, as far as method and path tell. What is
	 * not known counts as able to move funds.
	 */
	private KeyPermission permission() {
		if (!this.signed) {
			return KeyPermission.NONE;
		}
		if (this.method.equals(HttpMethod.GET)) {
			return KeyPermission.VIEW;
		}
		return PERMISSIONS.stream()
			.filter((rule) -> this.path.equals(rule.getKey()) || this.path.startsWith(rule.getKey() + "/"))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse(KeyPermission.TRANSFER);
	}

	private Priority priority() {
		if (this.method.equals(HttpMethod.GET)) {
			return Priority.READ;
		}
		return this.method.equals(HttpMethod.DELETE) ? Priority.CANCEL : Priority.PLACE;
	}

	private RateLimitClass rateLimitClass() {
		if (this.path.equals("/fills")) {
			return RateLimitClass.FILLS;
		}
		if (this.path.startsWith("/loans")) {
			return RateLimitClass.LOANS;
		}
		return this.signed ? RateLimitClass.PRIVATE : RateLimitClass.PUBLIC;
	}

}

package io.github.coinbasepro.internal.call;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.internal.codec.QueryValue;
import io.github.coinbasepro.internal.connection.HttpConnections;
import io.github.coinbasepro.internal.signing.Timestamp;
import io.github.coinbasepro.internal.value.ClientIdentity;
import io.github.coinbasepro.internal.value.ShownTarget;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.model.PageRequest;
import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;

import org.springframework.http.HttpMethod;

/**
 * A call of a route: the exact target and body that will go out.
 *
 * @param <T> what the route answers with
 */
public final class Call<T> {

	private static final byte[] NO_BODY = new byte[0];

	private final Endpoint<T> endpoint;

	private final String target;

	private final byte[] body;

	private final @Nullable UUID clientOrderId;

	private final Predicate<T> fits;

	private final CallWatch watch;

	private final ClientIdentity client;

	private Call(Endpoint<T> endpoint, String target, byte[] body, @Nullable UUID clientOrderId, Predicate<T> fits,
			CallWatch watch, ClientIdentity client) {
		this.endpoint = endpoint;
		this.target = target;
		this.body = body;
		this.clientOrderId = clientOrderId;
		this.fits = fits;
		this.watch = watch;
		this.client = client;
	}

	static <T> Call<T> of(Endpoint<T> endpoint, String path) {
		return new Call<>(endpoint, path, NO_BODY, null, (answer) -> true, CallWatch.NONE, ClientIdentity.UNKNOWN);
	}

	/**
	 * Returns this call with another query parameter.
	 * @param name name of the parameter
	 * @param value its value; nothing is added for null, one parameter each for the
	 * elements of a collection
	 * @return the new call
	 */
	public Call<T> query(String name, @Nullable Object value) {
		if (value instanceof Collection<?> values) {
			Call<T> call = this;
			for (Object element : values) {
				call = call.query(name, element);
			}
			return call;
		}
		if (value == null) {
			return this;
		}
		String separator = (this.target.indexOf('?') < 0) ? "?" : "&";
		return new Call<>(this.endpoint, this.target + separator + name + "=" + QueryValue.encode(value), this.body,
				this.clientOrderId, this.fits, this.watch, this.client);
	}

	/**
	 * Returns this call for a page.
	 * @param page the page
	 * @return the new call
	 */
	public Call<T> page(PageRequest page) {
		return query("before", page.before()).query("after", page.after()).query("limit", page.limit());
	}

	/**
	 * Returns this call with a body of JSON that has a client order id.
	 * @param body what to write
	 * @param clientOrderId the id by which exceptions and observations name the call
	 * @return the new call
	 */
	public Call<T> body(Object body, UUID clientOrderId) {
		return new Call<>(this.endpoint, this.target, Json.write(body), clientOrderId, this.fits, this.watch,
				this.client);
	}

	/**
	 * Returns this call with a body of JSON.
	 * @param body what to write: a record or a map
	 * @return the new call
	 */
	public Call<T> body(Object body) {
		return new Call<>(this.endpoint, this.target, Json.write(body), this.clientOrderId, this.fits, this.watch,
				this.client);
	}

	/**
	 * Returns this call with a check whether an answer is one to it. An answer that is
	 * not is an error, since it belongs to another call.
	 * @param fits what must be true of the answer
	 * @return the new call
	 */
	public Call<T> expecting(Predicate<T> fits) {
		return new Call<>(this.endpoint, this.target, this.body, this.clientOrderId, fits, this.watch, this.client);
	}

	/**
	 * Returns this call with another place among those that wait.
	 */
	public Call<T> queuedAs(Priority priority) {
		return new Call<>(this.endpoint.queuedAs(priority), this.target, this.body, this.clientOrderId, this.fits,
				this.watch, this.client);
	}

	public Call<T> watchedBy(CallWatch watch) {
		return new Call<>(this.endpoint, this.target, this.body, this.clientOrderId, this.fits, watch, this.client);
	}

	Call<T> of(ClientIdentity client) {
		return new Call<>(this.endpoint, this.target, this.body, this.clientOrderId, this.fits, this.watch, client);
	}

	Call<T> uncached(Instant now) {
		return this.endpoint.reads()
				? query("no-cache", Timestamp.of(now) + "-" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE))
				: this;
	}

	public Endpoint<T> endpoint() {
		return this.endpoint;
	}

	String target() {
		return this.target;
	}

	byte[] body() {
		return this.body;
	}

	@Nullable UUID clientOrderId() {
		return this.clientOrderId;
	}

	boolean isAnsweredBy(T answer) {
		return this.fits.test(answer);
	}

	CallWatch watch() {
		return this.watch;
	}

	/**
	 * Marks the context of a call that goes ahead of reads as such, for its connection.
	 */
	Context lane(Context context) {
		return (this.endpoint.priority() == Priority.RECONCILE) ? context.put(HttpConnections.URGENT, true) : context;
	}

	/**
	 * Returns the setting that bounds the connections which the call goes over.
	 */
	String poolProperty() {
		boolean reads = this.endpoint.method().equals(HttpMethod.GET) && this.endpoint.priority() != Priority.RECONCILE;
		return property(reads ? "pool.max-connections" : "pool.max-write-connections");
	}

	ClientIdentity client() {
		return this.client;
	}

	/**
	 * Returns what to call a setting of the client in a message.
	 */
	String property(String setting) {
		return this.client.property(setting);
	}

	public FailedCall failed(int attempts) {
		boolean raw = this.endpoint.isRaw();
		String shown = raw ? ShownTarget.withoutAddresses(this.target) : ShownTarget.path(this.target);
		return new FailedCall(this.endpoint.operation(), this.endpoint.method().name(),
				raw ? shown : this.endpoint.path().toString(), shown, this.client.name(), this.client.host(), attempts,
				this.clientOrderId);
	}

}

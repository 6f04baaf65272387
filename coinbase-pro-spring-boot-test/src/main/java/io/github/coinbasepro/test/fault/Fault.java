package io.github.coinbasepro.test.fault;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What goes wrong with one request, as the server is told.
 *
 * @param carriedOut whether the exchange carries the request out
 * @param before completes when the exchange may look at it
 * @param after completes when the answer may go out
 * @param substitute what is answered in place of what the exchange has to say
 * @param delivery what arrives of the answer
 * @param pause completes when the next part of the body may go out
 * @param unseen makes, for an order that is placed, what says at each look whether the
 * order is still not to be seen
 */
public record Fault(boolean carriedOut, Mono<Void> before, Mono<Void> after, @Nullable Substitute substitute,
		Delivery delivery, Mono<Void> pause, @Nullable Supplier<BooleanSupplier> unseen) {

	static final Fault NONE = new Fault(true, Mono.empty(), Mono.empty(), null, Delivery.WHOLE, Mono.empty(), null);

	/**
	 * Whether nothing goes wrong.
	 * @return true if nothing does
	 */
	public boolean isNone() {
		return this == NONE;
	}

	Fault carriedOut(boolean carriedOut) {
		return new Fault(carriedOut, this.before, this.after, this.substitute, this.delivery, this.pause, this.unseen);
	}

	Fault before(Mono<Void> before) {
		return new Fault(this.carriedOut, before, this.after, this.substitute, this.delivery, this.pause, this.unseen);
	}

	Fault after(Mono<Void> after) {
		return new Fault(this.carriedOut, this.before, after, this.substitute, this.delivery, this.pause, this.unseen);
	}

	Fault answering(Substitute substitute) {
		return new Fault(this.carriedOut, this.before, this.after, substitute, this.delivery, this.pause, this.unseen);
	}

	Fault delivering(Delivery delivery, Mono<Void> pause) {
		return new Fault(this.carriedOut, this.before, this.after, this.substitute, delivery, pause, this.unseen);
	}

	Fault hiding(@Nullable Supplier<BooleanSupplier> unseen) {
		return new Fault(this.carriedOut, this.before, this.after, this.substitute, this.delivery, this.pause, unseen);
	}

	@Override
	public String toString() {
		return (this.carriedOut ? "carried out" : "not carried out")
				+ ((this.substitute != null) ? ", answered with " + this.substitute.status() : "") + ", delivery "
				+ this.delivery;
	}

}

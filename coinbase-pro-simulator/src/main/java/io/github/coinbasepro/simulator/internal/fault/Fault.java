package io.github.coinbasepro.simulator.internal.fault;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with one request, as the server is told.
 *
 * @param carriedOut whether the exchange carries the request out
 * @param before what the exchange waits for before it looks at it
 * @param after what the answer waits for before it goes out
 * @param substitute what is answered in place of what the exchange has to say
 * @param delivery what arrives of the answer
 * @param pause what each further part of the body waits for
 * @param unseen makes, for an order that is placed, what says at each look whether the
 * order is still not to be seen
 */
public record Fault(boolean carriedOut, Pause before, Pause after, @Nullable Substitute substitute, Delivery delivery,
		Pause pause, @Nullable Supplier<BooleanSupplier> unseen) {

	public static final Fault NONE = new Fault(true, Pause.NONE, Pause.NONE, null, Delivery.WHOLE, Pause.NONE, null);

	/**
	 * Whether nothing goes wrong.
	 * @return true if nothing does
	 */
	public boolean isNone() {
		return this == NONE;
	}

	public Fault carriedOut(boolean carriedOut) {
		return new Fault(carriedOut, this.before, this.after, this.substitute, this.delivery, this.pause, this.unseen);
	}

	public Fault before(Pause before) {
		return new Fault(this.carriedOut, before, this.after, this.substitute, this.delivery, this.pause, this.unseen);
	}

	public Fault after(Pause after) {
		return new Fault(this.carriedOut, this.before, after, this.substitute, this.delivery, this.pause, this.unseen);
	}

	public Fault answering(Substitute substitute) {
		return new Fault(this.carriedOut, this.before, this.after, substitute, this.delivery, this.pause, this.unseen);
	}

	public Fault delivering(Delivery delivery, Pause pause) {
		return new Fault(this.carriedOut, this.before, this.after, this.substitute, delivery, pause, this.unseen);
	}

	public Fault hiding(@Nullable Supplier<BooleanSupplier> unseen) {
		return new Fault(this.carriedOut, this.before, this.after, this.substitute, this.delivery, this.pause, unseen);
	}

	@Override
	public String toString() {
		return (this.carriedOut ? "carried out" : "not carried out")
				+ ((this.substitute != null) ? ", answered with " + this.substitute.status() : "") + ", delivery "
				+ this.delivery;
	}

}

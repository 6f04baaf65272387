package io.github.coinbasepro.simulator.internal.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The time of an exchange and what is to happen in it. What is due happens before
 * whatever the exchange is asked next, in the order of its times; while it happens, the
 * time is that at which it was due.
 */
public final class Timeline implements InstantSource {

	private static final System.Logger logger = System.getLogger(Timeline.class.getName());

	private final InstantSource clock;

	private final NavigableMap<Appointment, Runnable> agenda = new TreeMap<>();

	private long appointments;

	private Instant lastStamp = Instant.MIN;

	private volatile @Nullable Instant happening;

	Timeline(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public Instant instant() {
		Instant happening = this.happening;
		return (happening != null) ? happening : this.clock.instant();
	}

	/**
	 * Have something happen at a time. It happens while the exchange is locked, once; if
	 * its time is over already, before the next call.
	 * @param due the time
	 * @param action what is to happen
	 * @return what to {@linkplain #cancel(Appointment) cancel} it by
	 */
	public synchronized Appointment at(Instant due, Runnable action) {
		this.appointments++;
		Appointment appointment = new Appointment(due, this.appointments);
		this.agenda.put(appointment, action);
		return appointment;
	}

	/**
	 * Have something not happen. Does nothing if it has happened.
	 * @param appointment its appointment
	 */
	public synchronized void cancel(Appointment appointment) {
		this.agenda.remove(appointment);
	}

	/**
	 * The time, to the microsecond, and never the same twice.
	 * @return the time, or a little later
	 */
	public synchronized Instant stamp() {
		Instant now = instant().truncatedTo(ChronoUnit.MICROS);
		this.lastStamp = now.isAfter(this.lastStamp) ? now : this.lastStamp.plus(1, ChronoUnit.MICROS);
		return this.lastStamp;
	}

	synchronized int size() {
		return this.agenda.size();
	}

	/**
	 * Let happen what is due. What is put on the agenda meanwhile happens too, if it is
	 * due.
	 */
	void catchUp() {
		if (this.happening != null) {
			return;
		}
		Map.Entry<Appointment, Runnable> next = pollDue();
		while (next != null) {
			this.happening = next.getKey().due();
			try {
				next.getValue().run();
			}
			catch (RuntimeException ex) {
				logger.log(System.Logger.Level.ERROR, "What was due at " + this.happening + " failed", ex);
			}
			finally {
				this.happening = null;
			}
			next = pollDue();
		}
	}

	private synchronized Map.@Nullable Entry<Appointment, Runnable> pollDue() {
		if (this.agenda.isEmpty() || this.agenda.firstKey().due().isAfter(this.clock.instant())) {
			return null;
		}
		return this.agenda.pollFirstEntry();
	}

}

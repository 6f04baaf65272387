package io.github.coinbasepro.internal.connection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Finds out connections whose server has fallen silent, so that neither the time for an
 * answer nor the number of connections decides when calls succeed again after its return.
 * <p>
 * The server counts as silent when several requests have been without an answer for a
 * second, and nothing has arrived over any connection meanwhile. From then on, silent
 * connections give way to calls that wait for one; a quarter of them stays, so that a
 * server that is only slow gets to answer. Once something arrives, connections that were
 * silent before and are overtaken by a request sent a second later are closed: their
 * calls are tried again.
 */
final class SilenceWatch {

	/**
	 * How often connections are looked at, in milliseconds.
	 */
	static final int INTERVAL_MILLIS = 250;

	private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(1);

	private static final int SEVERAL = 3;

	private final LongSupplier nanoTime;

	private final int staying;

	private final IntSupplier waiting;

	private final Deque<Line> silent = new ArrayDeque<>();

	private boolean watching;

	private boolean fallenSilent;

	private long lastHeard;

	private long lastAnsweredWasAsked;

	private long suspectBefore;

	/**
	 * Creates a watch.
	 * @param nanoTime a clock
	 * @param maxConnections how many connections there may be
	 * @param waiting returns how many calls wait for a connection
	 */
	SilenceWatch(LongSupplier nanoTime, int maxConnections, IntSupplier waiting) {
		this.nanoTime = nanoTime;
		this.staying = Math.max(1, maxConnections / 4);
		this.waiting = waiting;
		this.suspectBefore = nanoTime.getAsLong();
		this.lastAnsweredWasAsked = this.suspectBefore;
	}

	/**
	 * Records that a request is written.
	 * @param line the connection that it goes over
	 * @return whether somebody has to {@link #look()} from now on
	 */
	synchronized boolean asked(Line line) {
		long now = this.nanoTime.getAsLong();
		line.askedAt(now);
		if (this.silent.isEmpty() && !this.fallenSilent) {
			this.lastHeard = now;
		}
		this.silent.addLast(line);
		boolean first = !this.watching;
		this.watching = true;
		return first;
	}

	/**
	 * Records that the first bytes of an answer have arrived.
	 * @param line the connection that they came over
	 */
	synchronized void answered(Line line) {
		this.silent.remove(line);
		if (line.askedAt() - this.lastAnsweredWasAsked > 0) {
			this.lastAnsweredWasAsked = line.askedAt();
		}
		heard();
	}

	/**
	 * Records that something has arrived.
	 */
	synchronized void heard() {
		this.lastHeard = this.nanoTime.getAsLong();
		if (this.fallenSilent) {
			this.fallenSilent = false;
			this.suspectBefore = this.lastHeard;
		}
	}

	/**
	 * Records that a connection has ended.
	 * @param line the connection
	 */
	synchronized void ended(Line line) {
		this.silent.remove(line);
	}

	/**
	 * Looks for connections that have been silent for too long and closes them.
	 * @return false if nobody has to look until the next request
	 */
	boolean look() {
		List<Line> toClose = find();
		toClose.forEach(Line::close);
		return goOn();
	}

	private synchronized boolean goOn() {
		this.watching = !this.silent.isEmpty();
		return this.watching;
	}

	private synchronized List<Line> find() {
		long now = this.nanoTime.getAsLong();
		List<Line> silentForLong = this.silent.stream().filter((line) -> now - line.askedAt() >= SILENT_NANOS).toList();
		if (silentForLong.size() >= SEVERAL && now - this.lastHeard >= SILENT_NANOS) {
			this.fallenSilent = true;
			int giveWay = Math.min(silentForLong.size() - this.staying, this.waiting.getAsInt());
			return (giveWay > 0) ? silentForLong.subList(this.staying, this.staying + giveWay) : List.of();
		}
		List<Line> overtaken = new ArrayList<>();
		for (Line line : silentForLong) {
			if (line.askedAt() - this.suspectBefore < 0 && this.lastAnsweredWasAsked - line.askedAt() >= SILENT_NANOS) {
				overtaken.add(line);
			}
		}
		return overtaken;
	}

	/**
	 * A connection that is watched.
	 */
	interface Line {

		/**
		 * Remembers when its request was written.
		 */
		void askedAt(long nanos);

		/**
		 * Returns when its request was written.
		 */
		long askedAt();

		/**
		 * Closes the connection.
		 */
		void close();

	}

}

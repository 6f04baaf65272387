package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import io.netty.util.ResourceLeakTracker;

/**
 * Follows every buffer of a test run and tells which were never released.
 * <p>
 * Netty finds a leak when the garbage collector has found the buffer and another buffer
 * is asked for afterwards, so some would only show after the run. {@link #leaks()}
 * collects and asks until a leak of its own making has shown.
 */
final class LeakWatch {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final Queue<Detector<?>> DETECTORS = new ConcurrentLinkedQueue<>();

	private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

	private LeakWatch() {
	}

	/**
	 * Follows every buffer from now on. Must come before the first of them.
	 */
	static void begin() {
		ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
		ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(new ResourceLeakDetectorFactory() {

			@Override
			@SuppressWarnings("deprecation")
			public <T> ResourceLeakDetector<T> newResourceLeakDetector(Class<T> resource, int samplingInterval,
					long maxActive) {
				Detector<T> detector = new Detector<>(resource, samplingInterval, LEAKS);
				DETECTORS.add(detector);
				return detector;
			}

		});
	}

	/**
	 * Returns whether a kind of thing is followed.
	 * @param resource the kind
	 * @return true if its leaks would be found
	 */
	static boolean follows(Class<?> resource) {
		return DETECTORS.stream().anyMatch((detector) -> detector.resource.equals(resource));
	}

	/**
	 * Looks for leaks.
	 * @return what leaked so far, with the places that touched it
	 */
	static List<String> leaks() {
		Queue<String> own = new ConcurrentLinkedQueue<>();
		Detector<Object> canary = new Detector<>(Object.class, 1, own);
		canary.track(new Object());
		long start = System.nanoTime();
		while (own.isEmpty()) {
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IllegalStateException("leaks do not show: a canary was not found");
			}
			System.gc();
			canary.probe();
		}
		DETECTORS.forEach(Detector::probe);
		return new ArrayList<>(LEAKS);
	}

	/**
	 * Netty's detector, reporting to us.
	 */
	private static final class Detector<T> extends ResourceLeakDetector<T> {

		private final Class<?> resource;

		private final Queue<String> leaks;

		Detector(Class<?> resource, int samplingInterval, Queue<String> leaks) {
			super(resource, samplingInterval);
			this.resource = resource;
			this.leaks = leaks;
		}

		@Override
		protected boolean needReport() {
			return true;
		}

		@Override
		protected void reportTracedLeak(String resourceType, String records) {
			this.leaks.add(resourceType + records);
		}

		@Override
		protected void reportUntracedLeak(String resourceType) {
			this.leaks.add(resourceType);
		}

		/**
		 * Asks for a thing and gives it back, whereupon Netty tells what has leaked.
		 */
		@SuppressWarnings("unchecked")
		void probe() {
			T thing = (T) new Object();
			ResourceLeakTracker<T> tracker = track(thing);
			if (tracker != null) {
				tracker.close(thing);
			}
		}

	}

}

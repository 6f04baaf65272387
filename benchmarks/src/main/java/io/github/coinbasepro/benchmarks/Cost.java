package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.ThreadMXBean;

/**
 * What this process has used so far, the compiler aside.
 *
 * @param nanos processor time
 * @param bytes bytes allocated by threads that live
 */
record Cost(long nanos, long bytes) {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final Path TASKS = Path.of("/proc/self/task");

	static Cost now() {
		return new Cost(processorTime(), allocated());
	}

	Cost since(Cost before) {
		return new Cost(this.nanos - before.nanos, this.bytes - before.bytes);
	}

	private static long allocated() {
		long bytes = 0;
		for (long thread : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
			bytes += Math.max(0, thread);
		}
		return bytes;
	}

	private static long processorTime() {
		long nanos = 0;
		try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
			for (Path task : tasks) {
				nanos += processorTime(task);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("processor time is read from /proc, which only Linux has", ex);
		}
		return nanos;
	}

	/**
	 * Returns the time of a thread, none if it has ended meanwhile.
	 */
	private static long processorTime(Path task) {
		try {
			String name = Files.readString(task.resolve("comm"));
			boolean compiler = name.startsWith("C1 Comp") || name.startsWith("C2 Comp");
			String times = Files.readString(task.resolve("schedstat"));
			return compiler ? 0 : Long.parseLong(times.substring(0, times.indexOf(' ')));
		}
		catch (IOException ex) {
			return 0;
		}
	}

}

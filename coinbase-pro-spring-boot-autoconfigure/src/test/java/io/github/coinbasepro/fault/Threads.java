package io.github.coinbasepro.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What clients hold of this process: threads and open files.
 */
public final class Threads {

	private static final Path FILES = Path.of("/proc/self/fd");

	private Threads() {
	}

	/**
	 * Returns the threads of clients that live now.
	 * @return the threads, those among them that other tests have left
	 */
	public static Set<Thread> ofClients() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("coinbase-pro-"))
			.collect(Collectors.toSet());
	}

	/**
	 * Checks that clients have left no thread. One that has ended for Netty takes another
	 * moment to be gone.
	 * @param before the threads that lived before, which are left to those who made them
	 */
	public static void assertNoneMoreThan(Set<Thread> before) {
		await().atMost(Patience.LONG)
			.untilAsserted(() -> assertThat(ofClients()).filteredOn((thread) -> !before.contains(thread)).isEmpty());
	}

	/**
	 * Returns how many files are open.
	 * @return the number, zero where that cannot be told
	 */
	public static long openFiles() {
		if (!Files.isDirectory(FILES)) {
			return 0;
		}
		try (Stream<Path> files = Files.list(FILES)) {
			return files.count();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

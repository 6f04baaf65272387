package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Decodes a book in a JVM of its own, to find the smallest heap that this takes.
 */
final class HeapProbe {

	private HeapProbe() {
	}

	/**
	 * Decodes a book once.
	 * @param args the file that it is in, and how to decode it
	 * @throws IOException if it cannot be read
	 */
	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		if (args[1].equals("databind")) {
			HandJson.Book book = HandJson.BOOK.readValue(Files.readAllBytes(file));
			System.out.println(book.bids().size());
			return;
		}
		try (InputStream text = Files.newInputStream(file)) {
			System.out.println(BookDecoding.decode(text).bids().size());
		}
	}

	static int smallestHeap(Path file, String how) throws IOException, InterruptedException {
		int tooSmall = 4;
		int enough = 512;
		while (enough - tooSmall > 1) {
			int middle = (tooSmall + enough) / 2;
			try (ChildProcess child = ChildProcess.start(HeapProbe.class,
					List.of("-XX:+UseSerialGC", "-Xmx" + middle + "m"), file.toString(), how)) {
				if (child.succeeds()) {
					enough = middle;
				}
				else {
					tooSmall = middle;
				}
			}
		}
		return enough;
	}

}

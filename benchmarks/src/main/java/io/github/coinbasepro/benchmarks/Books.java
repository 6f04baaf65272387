package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

import tools.jackson.core.JsonParser;

/**
 * The decoding of large order books in several ways, in turns.
 */
final class Books {

	private static final String TOKENIZER = "bare pass of Jackson's blocking tokenizer";

	private static final String DATABIND = "Jackson databind into records of BigDecimal";

	private final int rounds = Integer.getInteger("rounds", 21);

	private final int warmUps = Integer.getInteger("warmups", 15);

	private long sink;

	void run() throws IOException, InterruptedException {
		byte[] orders = Fixtures.book(150_000, true);
		measure("Level 3, 300,000 orders, " + orders.length / 1_000_000 + " MB", orders, 1,
				(text) -> HandJson.BOOK.<HandJson.Book>readValue(text).sequence());
		byte[] levels = Fixtures.book(25_000, false);
		measure("Level 2, 50,000 levels, " + levels.length / 1000 + " kB", levels, 10,
				(text) -> HandJson.LEVELS.<HandJson.Levels>readValue(text).sequence());
		Path file = Files.createTempFile("book", ".json");
		try {
			Files.write(file, orders);
			System.out.println();
			System.out.println("Smallest heap for level 3 (-XX:+UseSerialGC -Xmx, in a JVM of its own): this client "
					+ HeapProbe.smallestHeap(file, "ours") + " MiB, databind "
					+ HeapProbe.smallestHeap(file, "databind") + " MiB");
		}
		finally {
			Files.delete(file);
		}
		System.out.println("(" + this.sink + ")");
	}

	private void measure(String title, byte[] text, int times, ToLongFunction<byte[]> databind) {
		Rounds<Cost> ways = new Rounds<>();
		ways.add(TOKENIZER, () -> cost(Books::tokens, text, times));
		ways.add("the same again", () -> cost(Books::tokens, text, times));
		ways.add("this client, parts of 64 kB",
				() -> cost((bytes) -> BookDecoding.decode(bytes, 64 * 1024).sequence(), text, times));
		ways.add("this client, parts of 8 kB",
				() -> cost((bytes) -> BookDecoding.decode(bytes, 8 * 1024).sequence(), text, times));
		byte[] tabbed = tabbed(text);
		ways.add("this client, rows with tabs, which its scanner does not know",
				() -> cost((bytes) -> BookDecoding.decode(tabbed, 64 * 1024).sequence(), text, times));
		ways.add(DATABIND, () -> cost(databind, text, times));
		ways.run(this.warmUps, this.rounds);
		System.out.println();
		System.out.println("## " + title + " (median [quartiles])");
		System.out.println();
		System.out
			.println("| way | processor time to tokenizer | to databind | bytes to databind | ms | MB allocated |");
		System.out.println("| --- | --- | --- | --- | --- | --- |");
		ways.names()
			.forEach((name) -> System.out.println("| " + name + " | " + ways.ratio(name, TOKENIZER, Cost::nanos) + " | "
					+ ways.ratio(name, DATABIND, Cost::nanos) + " | " + ways.ratio(name, DATABIND, Cost::bytes) + " | "
					+ ways.median(name, (cost) -> cost.nanos() / 1e6 / times, 2) + " | "
					+ ways.median(name, (cost) -> cost.bytes() / 1e6 / times, 2) + " |"));
	}

	private static byte[] tabbed(byte[] text) {
		return new String(text, StandardCharsets.UTF_8).replace("\",", "\",\t").getBytes(StandardCharsets.UTF_8);
	}

	private Cost cost(ToLongFunction<byte[]> way, byte[] text, int times) {
		Cost before = Cost.now();
		for (int i = 0; i < times; i++) {
			this.sink += way.applyAsLong(text);
		}
		return Cost.now().since(before);
	}

	private static long tokens(byte[] text) {
		long tokens = 0;
		try (JsonParser parser = HandJson.MAPPER.createParser(text)) {
			while (parser.nextToken() != null) {
				tokens++;
			}
		}
		return tokens;
	}

}

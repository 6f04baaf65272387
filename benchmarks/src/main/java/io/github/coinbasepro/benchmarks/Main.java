package io.github.coinbasepro.benchmarks;

/**
 * Runs what its argument says and prints tables.
 */
final class Main {

	private Main() {
	}

	/**
	 * Runs a measurement.
	 * @param args {@code calls}, {@code books}, {@code pages}, {@code startup} or
	 * {@code jmh}
	 * @throws Exception if it cannot be made
	 */
	public static void main(String[] args) throws Exception {
		System.out.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
				+ " processors, " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
		switch (args[0]) {
			case "calls" -> new Calls().run();
			case "books" -> new Books().run();
			case "pages" -> new PageHeap().run();
			case "startup" -> new StartUp().run();
			case "jmh" ->
				org.openjdk.jmh.Main.main(System.getProperty("jmh", "-f 1 -w 1 -r 1 -wi 5 -i 5 -prof gc").split(" "));
			default -> throw new IllegalArgumentException("calls, books, pages, startup or jmh, but was " + args[0]);
		}
		System.exit(0);
	}

}

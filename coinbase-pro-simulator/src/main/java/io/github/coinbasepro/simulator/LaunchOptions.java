package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said on the command line.
 */
final class LaunchOptions {

	static final String USAGE = """
			Options:
			  --port=8090         where to listen, 0 for any free port (default: 0)
			  --seed=7            where market, ids and key come from (default: 1)
			  --speed=10          how fast the market moves, 0.01 to 1000 (default: 1)
			  --rate-limits=off   on or off (default: on)""";

	private static final long NANOS_PER_STEP = Duration.ofMillis(250).toNanos();

	private final SimulatedCoinbaseProBuilder builder = SimulatedCoinbasePro.builder().runningMarket();

	private LaunchOptions() {
	}

	/**
	 * Read the command line.
	 * @param args options and their values, with or without an equals sign between them
	 * @return what to start
	 * @throws IllegalArgumentException if something is not understood; says what is
	 */
	static SimulatedCoinbaseProBuilder read(List<String> args) {
		LaunchOptions options = new LaunchOptions();
		Iterator<String> words = args.stream().flatMap((arg) -> Stream.of(arg.split("=", 2))).iterator();
		while (words.hasNext()) {
			String option = words.next();
			String value = words.hasNext() ? words.next() : "";
			if (!options.set(option, value)) {
				throw new IllegalArgumentException("Cannot use " + option + " " + value + "\n" + USAGE);
			}
		}
		return options.builder;
	}

	private boolean set(String option, String value) {
		return switch (option) {
			case "--port" -> setPort(value);
			case "--seed" -> setSeed(value);
			case "--speed" -> setSpeed(value);
			case "--rate-limits" -> setRateLimits(value);
			default -> false;
		};
	}

	private boolean setPort(String value) {
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
			return false;
		}
		this.builder.port(Integer.parseInt(value));
		return true;
	}

	private boolean setSeed(String value) {
		if (!value.matches("-?\\d{1,18}")) {
			return false;
		}
		this.builder.seed(Long.parseLong(value));
		return true;
	}

	private boolean setSpeed(String value) {
		if (!value.matches("\\d{1,4}(\\.\\d{1,2})?") || !isSpeed(new BigDecimal(value))) {
			return false;
		}
		long hundredths = new BigDecimal(value).movePointRight(2).longValueExact();
		this.builder.runningMarket(Duration.ofNanos(NANOS_PER_STEP * 100 / hundredths));
		return true;
	}

	private static boolean isSpeed(BigDecimal speed) {
		return speed.signum() > 0 && speed.compareTo(BigDecimal.valueOf(1000)) <= 0;
	}

	private boolean setRateLimits(String value) {
		if (value.equals("off")) {
			this.builder.withoutRateLimits();
		}
		return value.equals("off") || value.equals("on");
	}

}

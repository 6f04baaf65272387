package io.github.coinbasepro.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import io.github.coinbasepro.CoinbaseProClient;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * An application with nothing in it, which says how long it took to start, how much it
 * then holds, and how long its first call took.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StartUpApp {

	static final String FIGURES = "figures:";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/**
	 * Starts and makes a call, if an address is given.
	 * @param args {@code starter} or {@code webclient}, and an address
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(StartUpApp.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		try (ConfigurableApplicationContext context = application
			.run((args.length > 1) ? "--coinbase.pro.base-url=" + args[1] : "")) {
			long ready = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
			long before = System.nanoTime();
			Object answer = (args.length > 1) ? call(args, context) : "none";
			double called = (System.nanoTime() - before) / 1e6;
			System.gc();
			long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
			System.out.println(FIGURES + " " + ready + " " + called + " " + heap + " " + answer);
		}
	}

	private static Object call(String[] args, ConfigurableApplicationContext context) {
		return args[0].equals("starter") ? Starter.call(context) : Plain.call(context, args[1]);
	}

	/**
	 * A call by the client. Loaded only where there is one.
	 */
	private static final class Starter {

		static Object call(ConfigurableApplicationContext context) {
			return String
				.valueOf(context.getBean(CoinbaseProClient.class).products().ticker("BTC-USD").block(PATIENCE));
		}

	}

	/**
	 * The same call by a plain WebClient.
	 */
	private static final class Plain {

		static Object call(ConfigurableApplicationContext context, String url) {
			return String.valueOf(context.getBean(WebClient.Builder.class)
				.baseUrl(url)
				.build()
				.get()
				.uri("/products/{product}/ticker", "BTC-USD")
				.retrieve()
				.bodyToMono(Ticker.class)
				.block(PATIENCE));
		}

	}

	record Ticker(BigDecimal price, BigDecimal size, Instant time, BigDecimal bid, BigDecimal ask, BigDecimal volume) {

	}

}

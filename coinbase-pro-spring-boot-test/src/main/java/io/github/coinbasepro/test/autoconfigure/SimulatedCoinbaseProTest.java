package io.github.coinbasepro.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientCustomizer;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Tests code that needs the {@link CoinbaseProClient} and nothing else of the
 * application, against an exchange of its own: <pre class="code">
 * &#064;SimulatedCoinbaseProTest(Bot.class)
 * class BotTests {
 *
 *     &#064;Autowired
 *     private Bot bot;
 *
 *     &#064;Autowired
 *     private SimulatedCoinbasePro exchange;
 *
 * }
 * </pre>
 * <p>
 * Of the auto-configuration only that of the client is there, with WebClient, codecs,
 * Jackson and SSL bundles; no web server, no database, no actuator. Of the components of
 * the application only each {@link CoinbaseProClientCustomizer} and those named by
 * {@link #components()} or {@link #includeFilters()}. Its properties hold. For the whole
 * application use {@link AutoConfigureSimulatedCoinbasePro} beside
 * {@code @SpringBootTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(SimulatedCoinbaseProTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(SimulatedCoinbaseProTypeExcludeFilter.class)
@AutoConfigureSimulatedCoinbasePro
@ImportAutoConfiguration
public @interface SimulatedCoinbaseProTest {

	/**
	 * Properties to add to the environment, {@code name=value} each.
	 * @return the properties
	 */
	String[] properties() default {};

	/**
	 * Short for {@link #components()}.
	 * @return the components to test
	 */
	@AliasFor("components")
	Class<?>[] value() default {};

	/**
	 * Components of the application to test, found by its scan.
	 * @return the components to test
	 */
	@AliasFor("value")
	Class<?>[] components() default {};

	/**
	 * Where all randomness of the exchange comes from.
	 * @return the seed
	 */
	@AliasFor(annotation = AutoConfigureSimulatedCoinbasePro.class)
	long seed() default 1;

	/**
	 * What the account has: {@code currency=amount} each. Of a currency that is not named
	 * it has nothing.
	 * @return the balances
	 */
	@AliasFor(annotation = AutoConfigureSimulatedCoinbasePro.class)
	String[] balances() default { "USD=100000", "USDC=10000", "BTC=2", "ETH=25", "SOL=500" };

	/**
	 * Whether the market runs by itself, four steps a second.
	 * @return whether the market runs by itself
	 */
	@AliasFor(annotation = AutoConfigureSimulatedCoinbasePro.class)
	boolean runningMarket() default false;

	/**
	 * Whether the exchange is reset before each test method, so that each finds the
	 * market, the orders and the balances of the start. What the client has learned of
	 * the exchange, and what the application has stored, stays.
	 * @return whether each method finds a fresh exchange
	 */
	@AliasFor(annotation = AutoConfigureSimulatedCoinbasePro.class)
	boolean resetBeforeEachMethod() default false;

	/**
	 * Whether each {@link CoinbaseProClientCustomizer} of the application is there.
	 * @return whether the default filters are used
	 */
	boolean useDefaultFilters() default true;

	/**
	 * Which further components of the application are there.
	 * @return filters for components to add
	 */
	Filter[] includeFilters() default {};

	/**
	 * Which components of the application are not there.
	 * @return filters for components to leave out
	 */
	Filter[] excludeFilters() default {};

	/**
	 * Auto-configurations to leave out of this test.
	 * @return the auto-configurations
	 */
	@AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
	Class<?>[] excludeAutoConfiguration() default {};

}

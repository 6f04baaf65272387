package io.github.coinbasepro.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.coinbasepro.autoconfigure.CoinbaseProConnectionDetails;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Gives a test an exchange of its own and points the client at it. Stands on a test
 * class, beside {@code @SpringBootTest} for example: <pre class="code">
 * &#064;SpringBootTest
 * &#064;AutoConfigureSimulatedCoinbasePro(balances = { "USD=1000", "BTC=0.5" })
 * class BotTests {
 *
 *     &#064;Autowired
 *     private SimulatedCoinbasePro exchange;
 *
 * }
 * </pre>
 * <p>
 * The exchange is a bean, so that it can be scripted. Every auto-configured client
 * reaches it, through primary {@link CoinbaseProConnectionDetails} and, where a client
 * has address or credentials of its own, by a customizer that comes last: whatever the
 * application has, their calls do not leave this machine. All other properties of the
 * application hold.
 * <p>
 * The exchange lives as long as the application context. Tests with equal attributes and
 * an equal context share both, orders and balances included; tests with other attributes
 * get others. {@code @DirtiesContext} gives a test a fresh one.
 * <p>
 * If a test class inherits the annotation, or is nested into one that has it, the nearest
 * annotation counts as a whole. A {@link SimulatedCoinbasePro} that the application
 * defines itself takes the place of the one described here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
public @interface AutoConfigureSimulatedCoinbasePro {

	/**
	 * Where all randomness of the exchange comes from.
	 * @return the seed
	 */
	long seed() default 1;

	/**
	 * What the account has: {@code currency=amount} each. Of a currency that is not named
	 * it has nothing.
	 * @return the balances
	 */
	String[] balances() default { "USD=100000", "USDC=10000", "BTC=2", "ETH=25", "SOL=500" };

	/**
	 * Whether the market runs by itself, four steps a second. If not, it stands still
	 * until {@link SimulatedCoinbasePro#advanceMarket(int)} is called, and the same seed
	 * and the same steps give the same market.
	 * @return whether the market runs by itself
	 */
	boolean runningMarket() default false;

	/**
	 * Whether the exchange is {@linkplain SimulatedCoinbasePro#reset() reset} before each
	 * test method, so that each finds the market, the orders and the balances of the
	 * start. What the client has learned of the exchange, and what the application has
	 * stored, stays.
	 * @return whether each method finds a fresh exchange
	 */
	boolean resetBeforeEachMethod() default false;

}

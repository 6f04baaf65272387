package io.github.coinbasepro.guides;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.test.autoconfigure.SimulatedCoinbaseProTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The classes of the guide to transactions, run against a simulated exchange.
 */
@SimulatedCoinbaseProTest
@Import({ TransactionGuideTests.Transactions.class, Purchases.class, OrderSender.class })
class TransactionGuideTests {

	@Autowired
	private Purchases purchases;

	@Autowired
	private OrderSender sender;

	@Autowired
	private ListOfRecords records;

	@Autowired
	private CoinbaseProClient coinbase;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void openTheMarket(@Autowired SimulatedCoinbasePro exchange) {
		exchange.reset();
		exchange.advanceMarket(20);
		this.records.outcomes.clear();
	}

	@Test
	void theOrderIsSentAfterTheCommit() {
		UUID id = new TransactionTemplate(this.transactions).execute((status) -> {
			UUID asked = this.purchases.buy("BTC-USD", "0.01", "1000.00");
			assertThat(open()).isEmpty();
			return asked;
		});
		assertThat(open()).extracting(Order::clientOrderId).containsExactly(id);
		assertThat(this.records.outcomes.get(id)).startsWith("placed as ");
	}

	@Test
	void nothingIsSentIfTheTransactionIsRolledBack() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.purchases.buy("BTC-USD", "0.01", "1000.00");
			status.setRollbackOnly();
		});
		assertThat(open()).isEmpty();
	}

	@Test
	void whatIsRefusedIsSettled() {
		UUID id = this.purchases.buy("BTC-USD", "90000", "1000.00");
		assertThat(this.records.outcomes.get(id)).startsWith("not placed: ").contains("Insufficient funds");
	}

	@Test
	void whatIsOpenAtTheStartIsLookedUp() {
		NewOrder sent = NewOrder.buy("BTC-USD").size("0.01").limit("1000.00");
		this.coinbase.orders().place(sent).block();
		UUID never = UUID.randomUUID();
		this.records.add(sent.clientOrderId(), "BTC-USD");
		this.records.add(never, "BTC-USD");
		this.sender.settleOpenRecords();
		assertThat(this.records.outcomes.get(sent.clientOrderId())).startsWith("placed as ");
		assertThat(this.records.outcomes.get(never)).startsWith("not placed, ");
		assertThat(this.records.open()).isEmpty();
	}

	private List<Order> open() {
		return Objects.requireNonNull(this.coinbase.orders().listAll(OrderQuery.open()).collectList().block());
	}

	static class ListOfRecords implements PurchaseRecords {

		private final Map<UUID, String> outcomes = new LinkedHashMap<>();

		@Override
		public void add(UUID clientOrderId, String productId) {
			this.outcomes.put(clientOrderId, "");
		}

		@Override
		public void settle(UUID clientOrderId, String outcome) {
			this.outcomes.put(clientOrderId, outcome);
		}

		@Override
		public List<UUID> open() {
			return this.outcomes.entrySet()
				.stream()
				.filter((record) -> record.getValue().isEmpty())
				.map(Map.Entry::getKey)
				.toList();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement
	static class Transactions {

		@Bean
		ListOfRecords records() {
			return new ListOfRecords();
		}

		@Bean
		PlatformTransactionManager transactionManager() {
			return new AbstractPlatformTransactionManager() {

				@Override
				protected Object doGetTransaction() {
					return new Object();
				}

				@Override
				protected boolean isExistingTransaction(Object transaction) {
					return TransactionSynchronizationManager.isActualTransactionActive();
				}

				@Override
				protected void doSetRollbackOnly(DefaultTransactionStatus status) {
				}

				@Override
				protected void doBegin(Object transaction, TransactionDefinition definition) {
				}

				@Override
				protected void doCommit(DefaultTransactionStatus status) {
				}

				@Override
				protected void doRollback(DefaultTransactionStatus status) {
				}

			};
		}

	}

}

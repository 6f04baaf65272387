package io.github.coinbasepro.internal.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.exception.DryRunException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.WithdrawalAddressException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.reports.NewReport;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Guard}.
 */
class GuardTests {

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void stop() {
		this.exchange.close();
	}

	@Test
	void readsAndTradesUnlessToldOtherwise() {
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			StepVerifier.create(client.accounts().list().then()).verifyComplete();
			StepVerifier.create(client.orders().place(order())).expectNextCount(1).verifyComplete();
			assertRefused(client.deposits().fromPaymentMethod(BigDecimal.ONE, "USD", ID),
					"deposits.fromPaymentMethod (POST /deposits/payment-method): is switched off; add transfer to"
							+ " coinbase.pro.permissions to allow it");
			assertRefused(client.profiles().open("desk"),
					"profiles.open (POST /profiles): is switched off; add manage to coinbase.pro.permissions to allow it");
			StepVerifier.create(client.paymentMethods().list()).verifyError(NotFoundException.class);
		}
	}

	@Test
	void tradesNothingWhenItMayOnlyLook() {
		try (CoinbaseProClient client = client(GuardSettings.of(KeyPermission.VIEW))) {
			assertRefused(client.orders().place(order()),
					"orders.place (POST /orders): is switched off; add trade to coinbase.pro.permissions to allow it");
			assertRefused(client.orders().cancelAll(),
					"orders.cancelAll (DELETE /orders): is switched off; add trade to coinbase.pro.permissions to allow it");
			StepVerifier.create(client.accounts().list().then()).verifyComplete();
			assertThat(this.exchange.count()).isOne();
		}
	}

	@Test
	void doesNotEvenLookWithoutLeave() {
		try (CoinbaseProClient client = client(GuardSettings.of(KeyPermission.TRADE))) {
			assertRefused(client.accounts().list(), "accounts.list (GET /accounts): is switched off; add view to"
					+ " coinbase.pro.permissions to allow it");
			StepVerifier.create(client.products().ticker("BTC-USD")).expectNextCount(1).verifyComplete();
		}
	}

	@Test
	void stopsTradingAndGoesOnWhileItRuns() {
		try (CoinbaseProClient client = client(GuardSettings.everything().withTradingEnabled(false))) {
			String off = "orders.place (POST /orders): is switched off while coinbase.pro.trading-enabled is false";
			assertThat(client.isTradingEnabled()).isFalse();
			NewOrder order = order();
			assertRefused(client.orders().place(order), off);
			StepVerifier.create(client.accounts().list().then()).verifyComplete();
			client.setTradingEnabled(true);
			StepVerifier.create(client.orders().place(order)).expectNextCount(1).verifyComplete();
			client.setTradingEnabled(false);
			assertRefused(client.uncached().orders().place(order()), off);
			assertThat(this.exchange.count("POST", "/orders")).isOne();
		}
	}

	@Test
	void reportsAreNoTrades() {
		try (CoinbaseProClient client = client(GuardSettings.of(KeyPermission.VIEW).withTradingEnabled(false))) {
			StepVerifier.create(client.reports().create(NewReport.fills("BTC-USD")))
				.verifyError(NotFoundException.class);
			assertThat(this.exchange.count("POST", "/reports")).isOne();
		}
	}

	@Test
	void withdrawsToNoAddressButThoseOnTheList() {
		GuardSettings guard = GuardSettings.everything().withWithdrawalAddresses(Set.of("bc1qmine"));
		try (CoinbaseProClient client = client(guard)) {
			StepVerifier
				.create(client.withdrawals()
					.toCryptoAddress(NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "bc1qtheirs")))
				.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(WithdrawalAddressException.class)
					.hasMessageContaining("coinbase.pro.withdrawals.allowed-addresses"))
				.verify();
			StepVerifier
				.create(client.exchange(RawRequest.post("/withdrawals/crypto")
					.body(Map.of("currency", "BTC", "amount", "1", "crypto_address", "BC1QMINE"))))
				.verifyError(WithdrawalAddressException.class);
			StepVerifier.create(client.exchange(RawRequest.post("/withdrawals/crypto").body(Map.of("amount", "1"))))
				.verifyError(WithdrawalAddressException.class);
			assertThat(this.exchange.count()).isZero();
			StepVerifier
				.create(client.withdrawals().toCryptoAddress(NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "bc1qmine")))
				.verifyError(NotFoundException.class);
			assertThat(this.exchange.count()).isOne();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/withdrawals/crypto?crypto_address=rTheirs", "/withdrawals/crypto/",
			"/withdrawals/Crypto", "/withdrawals/other", "/withdrawals/%63rypto", "/%77ithdrawals/crypto" })
	void withdrawsBySuchRoutesOnlyWhoseDestinationItKnows(String path) {
		GuardSettings guard = GuardSettings.everything().withWithdrawalAddresses(Set.of("rMine"));
		try (CoinbaseProClient client = client(guard)) {
			StepVerifier
				.create(client.exchange(RawRequest.post(path)
					.body(Map.of("currency", "XRP", "amount", "1", "crypto_address", "rMine"))))
				.verifyErrorSatisfies((failure) -> assertThat(failure).isInstanceOfAny(WithdrawalAddressException.class,
						IllegalArgumentException.class));
			assertThat(this.exchange.count()).isZero();
		}
		catch (IllegalArgumentException ex) {
			assertThat(this.exchange.count()).isZero();
		}
	}

	@Test
	void withdrawsToNoTagAndNoAccountButThoseOnTheList() {
		UUID bank = UUID.randomUUID();
		GuardSettings guard = GuardSettings.everything()
			.withWithdrawalAddresses(Set.of("rMine", "rExchange#77", bank.toString()));
		NewCryptoWithdrawal mine = NewCryptoWithdrawal.of(BigDecimal.ONE, "XRP", "rMine");
		NewCryptoWithdrawal exchange = NewCryptoWithdrawal.of(BigDecimal.ONE, "XRP", "rExchange");
		try (CoinbaseProClient client = client(guard)) {
			for (Mono<?> refused : List.of(client.withdrawals().toCryptoAddress(mine.withDestinationTag("77")),
					client.withdrawals().toCryptoAddress(exchange),
					client.withdrawals().toCryptoAddress(exchange.withDestinationTag("78")),
					client.withdrawals().toPaymentMethod(BigDecimal.ONE, "USD", ID),
					client.withdrawals().toCoinbaseAccount(BigDecimal.ONE, "USD", ID.toString()))) {
				StepVerifier.create(refused).verifyError(WithdrawalAddressException.class);
			}
			assertThat(this.exchange.count()).isZero();
			for (Mono<?> allowed : List.of(client.withdrawals().toCryptoAddress(mine),
					client.withdrawals().toCryptoAddress(exchange.withDestinationTag("77")),
					client.withdrawals().toPaymentMethod(BigDecimal.ONE, "USD", bank))) {
				StepVerifier.create(allowed).verifyError(NotFoundException.class);
			}
			assertThat(this.exchange.count()).isEqualTo(3);
		}
	}

	@Test
	void withdrawsToCounterpartiesOnTheListOnly() {
		GuardSettings guard = GuardSettings.everything().withWithdrawalAddresses(Set.of("friend-1"));
		try (CoinbaseProClient client = client(guard)) {
			StepVerifier.create(client.withdrawals().toCounterparty(BigDecimal.ONE, "BTC", "friend-2"))
				.verifyError(WithdrawalAddressException.class);
			assertThat(this.exchange.count()).isZero();
			StepVerifier.create(client.withdrawals().toCounterparty(BigDecimal.ONE, "BTC", "friend-1"))
				.verifyError(NotFoundException.class);
			assertThat(this.exchange.count()).isOne();
		}
	}

	@Test
	void withdrawsNowhereWhereADestinationIsUnclear() {
		GuardSettings guard = GuardSettings.everything().withWithdrawalAddresses(Set.of("rMine", "", " "));
		try (CoinbaseProClient client = client(guard)) {
			for (Map<String, Object> body : List.<Map<String, Object>>of(Map.of("amount", "1"),
					Map.of("crypto_address", ""), Map.of("crypto_address", " "),
					Map.of("crypto_address", List.of("rMine")),
					Map.of("crypto_address", "rMine", "destination_tag", List.of("78")),
					Map.of("crypto_address", "rMine", "destination_tag", Map.of("tag", "78")),
					Map.of("crypto_address", "rMine", "destination_tag", 78))) {
				StepVerifier.create(client.exchange(RawRequest.post("/withdrawals/crypto").body(body)))
					.verifyError(WithdrawalAddressException.class);
			}
			assertThat(this.exchange.count()).isZero();
		}
	}

	@Test
	void rehearses() {
		try (CoinbaseProClient client = client(GuardSettings.DEFAULT.withDryRun(true))) {
			NewOrder order = order();
			StepVerifier.create(client.orders().place(order)).expectErrorSatisfies((failure) -> {
				assertThat(failure).isInstanceOf(DryRunException.class)
					.hasMessageStartingWith("orders.place (POST /orders): is allowed and signed, but not sent because"
							+ " coinbase.pro.dry-run is true");
				assertThat(((DryRunException) failure).clientOrderId()).isEqualTo(order.clientOrderId());
			}).verify();
			assertRefused(client.deposits().fromPaymentMethod(BigDecimal.ONE, "USD", ID),
					"deposits.fromPaymentMethod (POST /deposits/payment-method): is switched off; add transfer to"
							+ " coinbase.pro.permissions to allow it");
			StepVerifier.create(client.accounts().list().then()).verifyComplete();
			assertThat(this.exchange.requests()).extracting((request) -> request.method()).containsExactly("GET");
		}
	}

	private CoinbaseProClient client(GuardSettings guard) {
		return this.exchange.clientBuilder().guard(guard).build();
	}

	private static NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
	}

	private static void assertRefused(Publisher<?> call, String message) {
		StepVerifier.create(call).expectErrorSatisfies((failure) -> {
			assertThat(failure).isInstanceOf(PermissionSwitchedOffException.class)
				.hasMessageStartingWith(message + " [");
			assertThat(((RequestNotSentException) failure).outcome()).isEqualTo(Outcome.NOT_SENT);
		}).verify();
	}

}

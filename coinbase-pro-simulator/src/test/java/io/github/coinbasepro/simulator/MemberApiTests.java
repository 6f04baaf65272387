package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Users, profiles and keys over HTTP.
 */
class MemberApiTests {

	private static final Map<String, BigDecimal> THOUSAND = Map.of("USD", new BigDecimal("1000"));

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@ParameterizedTest
	@CsvSource({ "VIEW, GET, /accounts, 200", "TRADE, GET, /accounts, 200", "TRANSFER, GET, /accounts, 403",
			"VIEW, DELETE, /orders, 403", "TRADE, DELETE, /orders, 200", "VIEW, GET, /payment-methods, 403",
			"TRANSFER, GET, /payment-methods, 200", "VIEW, POST, /address-book, 403",
			"MANAGE, GET, /users/self/verify, 200", "VIEW, POST, /margin/usdc, 403", "MANAGE, GET, /transfers, 403",
			"TRADE, POST, /profiles/transfer, 403", "VIEW, POST, /conversions, 403" })
	void aKeyOpensWhatItsPermissionsSay(ApiKeyPermission permission, String method, String target, int status) {
		ApiClient limited = new ApiClient(this.exchange, this.exchange.customers().newKey(permission));
		ApiClient.Reply reply = limited.signed(method, target);
		assertThat(reply.status()).isEqualTo(status);
		if (status == 403) {
			assertThat(reply.message()).isEqualTo("403 Forbidden");
		}
	}

	@Test
	void aKeySeesTheMoneyOfItsProfileOnly() {
		UUID savings = this.exchange.customers().openProfile("Savings", THOUSAND);
		ApiClient saver = new ApiClient(this.exchange, this.exchange.customers().newKey(savings));
		assertThat(saver.signed("GET", "/accounts").column("profile_id")).containsOnly(savings.toString());
		String account = saver.signed("GET", "/accounts").json().path(0).path("id").stringValue();
		assertThat(saver.signed("GET", "/accounts/" + account).status()).isEqualTo(200);
		assertThat(this.client.signed("GET", "/accounts/" + account).message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/accounts/" + account + "/ledger").message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/accounts/" + account + "/holds").message()).isEqualTo("404 NotFound");
	}

	@Test
	void allProfilesOfAUserAreListedAndNoneOfOthers() {
		UUID savings = this.exchange.customers().openProfile("Savings", Map.of());
		UUID other = this.exchange.customers().openUser(THOUSAND);
		assertThat(this.client.signed("GET", "/profiles").column("id"))
			.containsExactly(this.exchange.customers().profile().toString(), savings.toString());
		assertThat(this.client.signed("GET", "/profiles/" + other).message()).isEqualTo("404 NotFound");
	}

	@ParameterizedTest
	@CsvSource({ "default, Profile name default is reserved", "margin, Profile name margin is reserved" })
	void someNamesAreReserved(String name, String message) {
		ApiClient.Reply reply = this.client.signed("POST", "/profiles", "{\"name\":\"" + name + "\"}");
		assertThat(reply.message()).isEqualTo("400 " + message);
	}

	@Test
	void aProfileWithOpenOrdersStays() {
		UUID savings = this.exchange.customers().openProfile("Savings", THOUSAND);
		ApiClient saver = new ApiClient(this.exchange, this.exchange.customers().newKey(savings));
		saver.placed("{'side':'buy','product_id':'BTC-USD','price':'1000.00','size':'0.1'}");
		assertThat(deactivate(savings).status()).isEqualTo(400);
		assertThat(saver.signed("DELETE", "/orders").status()).isEqualTo(200);
		assertThat(deactivate(savings).status()).isEqualTo(200);
	}

	@Test
	void whatADeletedProfileHadGoesToAnotherAndItsKeysLookOnly() {
		UUID savings = this.exchange.customers().openProfile("Savings", THOUSAND);
		ApiClient saver = new ApiClient(this.exchange, this.exchange.customers().newKey(savings));
		assertThat(deactivate(savings).body()).isEqualTo("{}");
		assertThat(balance(this.client, "USD")).isEqualByComparingTo("101000");
		assertThat(balance(saver, "USD")).isZero();
		assertThat(saver.signed("DELETE", "/orders").message()).isEqualTo("403 Forbidden");
		assertThat(this.client.signed("GET", "/profiles?active=true").column("id")).hasSize(1);
		assertThat(deactivate(this.exchange.customers().profile()).status()).isEqualTo(400);
	}

	@Test
	void moneyMovesBetweenProfilesOfOneUser() {
		UUID savings = this.exchange.customers().openProfile("Savings", Map.of());
		UUID other = this.exchange.customers().openUser(Map.of());
		assertThat(move(savings, "250.50").body()).isEqualTo("{}");
		assertThat(balance(new ApiClient(this.exchange, this.exchange.customers().newKey(savings)), "USD"))
			.isEqualByComparingTo("250.50");
		assertThat(move(savings, "100000").message()).isEqualTo("400 Insufficient funds");
		assertThat(move(other, "1").message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/transfers").column("type")).containsExactly("internal_deposit",
				"internal_withdraw");
	}

	@Test
	void oneUserPaysAnotherByNumber() {
		UUID other = this.exchange.customers().openUser(Map.of());
		String number = this.client.signed("GET", "/address-book/counterparty").column("address").get(1);
		ApiClient.Reply paid = this.client.signed("POST", "/withdrawals/counterparty",
				"{\"amount\":\"5\",\"currency\":\"USDC\",\"counterparty_id\":\"" + number + "\"}");
		assertThat(paid.json().path("status").stringValue()).isEqualTo("DONE");
		ApiClient receiver = new ApiClient(this.exchange, this.exchange.customers().newKey(other));
		assertThat(balance(receiver, "USDC")).isEqualByComparingTo("5");
		assertThat(receiver.signed("GET", "/transfers").column("type")).containsExactly("deposit");
	}

	@Test
	void whatHasNoRouteIsNotFound() {
		assertThat(this.client.signed("GET", "/oracle").message()).isEqualTo("404 NotFound");
		assertThat(this.client.get("/oracle").message()).isEqualTo("401 CB-ACCESS-KEY header is required");
	}

	private ApiClient.Reply deactivate(UUID profile) {
		return this.client.signed("PUT", "/profiles/" + profile + "/deactivate",
				"{\"profile_id\":\"" + profile + "\",\"to\":\"" + this.exchange.customers().profile() + "\"}");
	}

	private ApiClient.Reply move(UUID to, String amount) {
		return this.client.signed("POST", "/profiles/transfer", "{\"from\":\"" + this.exchange.customers().profile()
				+ "\",\"to\":\"" + to + "\",\"currency\":\"USD\",\"amount\":\"" + amount + "\"}");
	}

	private static BigDecimal balance(ApiClient client, String currency) {
		for (JsonNode account : client.signed("GET", "/accounts").json()) {
			if (account.path("currency").stringValue().equals(currency)) {
				return new BigDecimal(account.path("balance").stringValue());
			}
		}
		throw new AssertionError("No account in " + currency);
	}

}

package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Money that comes in, leaves and becomes other money, over HTTP.
 */
class TransferApiTests {

	private static final String BITCOIN_ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.clock(ApiClient.CLOCK)
		.settlementTime(Duration.ofMinutes(5))
		.start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void aWithdrawalIsHeldUntilItIsGone() {
		String id = post("/withdrawals/crypto",
				"{'amount':'0.5','currency':'BTC','crypto_address':'" + BITCOIN_ADDRESS + "'}")
			.path("id")
			.stringValue();
		assertThat(field("BTC", "balance")).isEqualByComparingTo("2");
		assertThat(field("BTC", "hold")).isEqualByComparingTo("0.5");
		JsonNode hold = get("/accounts/" + account("BTC") + "/holds").path(0);
		assertThat(hold.path("type").stringValue()).isEqualTo("transfer");
		assertThat(hold.path("ref").stringValue()).isEqualTo(id);
		assertThat(get("/transfers/" + id).path("completed_at").isNull()).isTrue();
		this.exchange.time().advance(Duration.ofMinutes(5));
		assertThat(field("BTC", "balance")).isEqualByComparingTo("1.5");
		assertThat(field("BTC", "hold")).isZero();
		assertThat(get("/transfers/" + id).path("completed_at").stringValue())
			.matches("2026-03-04 12:39:56\\.\\d{1,6}\\+00");
	}

	@Test
	void aDepositIsPendingUntilItComes() {
		String wallet = find("/coinbase-accounts", "ETH");
		post("/deposits/coinbase-account", "{'coinbase_account_id':'" + wallet + "','amount':'3','currency':'ETH'}");
		assertThat(field("ETH", "balance")).isEqualByComparingTo("25");
		assertThat(field("ETH", "pending_deposit")).isEqualByComparingTo("3");
		this.exchange.time().advance(Duration.ofMinutes(5));
		assertThat(field("ETH", "balance")).isEqualByComparingTo("28");
		assertThat(field("ETH", "pending_deposit")).isZero();
	}

	@Test
	void aTransferThatFailsLeavesEverythingAsItWas() {
		String bank = find("/payment-methods", "USD");
		JsonNode withdrawal = post("/withdrawals/payment-method",
				"{'payment_method_id':'" + bank + "','amount':'75.25','currency':'USD'}");
		assertThat(field("USD", "hold")).isEqualByComparingTo("75.25");
		this.exchange.customers().failTransfer(UUID.fromString(withdrawal.path("id").stringValue()));
		this.exchange.time().advance(Duration.ofMinutes(10));
		assertThat(field("USD", "balance")).isEqualByComparingTo("100000");
		assertThat(field("USD", "hold")).isZero();
		assertThat(get("/transfers").path(0).path("canceled_at").isString()).isTrue();
	}

	@Test
	void coinsThatAreSentToAGeneratedAddressArrive() {
		String wallet = find("/coinbase-accounts", "SOL");
		String address = post("/coinbase-accounts/" + wallet + "/addresses", "{}").path("address").stringValue();
		this.exchange.customers().receiveCoins(address, BigDecimal.TEN);
		this.exchange.time().advance(Duration.ofMinutes(5));
		assertThat(field("SOL", "balance")).isEqualByComparingTo("510");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0.00005; below the minimum 0.00010001 required to send on-blockchain.",
			"-1; amount must be a positive number", "x; amount must be a number", "2.1; Insufficient funds",
			"0.000000001; amount is too accurate. Smallest unit is 0.00000001", "1001; Withdrawal limit exceeded" })
	void amountsThatWillNotDoAreRefused(String amount, String complaint) {
		ApiClient.Reply reply = send("/withdrawals/crypto",
				"{'amount':'" + amount + "','currency':'BTC','crypto_address':'" + BITCOIN_ADDRESS + "'}");
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.message()).endsWith(complaint);
	}

	@Test
	void addressesThatAreNoneAreRefused() {
		assertThat(send("/withdrawals/crypto",
				"{'amount':'1','currency':'ETH','crypto_address':'" + BITCOIN_ADDRESS + "'}")
			.message()).isEqualTo("400 invalid crypto_address");
	}

	@Test
	void theFeeOfTheNetworkIsTakenOffOrPutOnTop() {
		String body = "{'amount':'0.5','currency':'BTC','crypto_address':'" + BITCOIN_ADDRESS + "'";
		JsonNode off = post("/withdrawals/crypto", body + "}");
		assertThat(off.path("subtotal").stringValue()).isEqualTo("0.4999");
		assertThat(off.path("fee").stringValue()).isEqualTo("0.0001");
		JsonNode onTop = post("/withdrawals/crypto", body + ",'add_network_fee_to_total':true}");
		assertThat(onTop.path("subtotal").stringValue()).isEqualTo("0.5");
		assertThat(onTop.path("amount").stringValue()).isEqualTo("0.50010000");
	}

	@Test
	void anAddressInTheBookIsOfNoUseForTwoDays() {
		JsonNode added = post("/address-book",
				"{'addresses':[{'currency':'BTC','to':{'address':'" + BITCOIN_ADDRESS + "'},'label':'Vault'}]}")
			.path(0);
		assertThat(added.path("address_booked").booleanValue()).isFalse();
		assertThat(added.path("address_book_entry_pending_until").isString()).isTrue();
		String body = "{'amount':'0.5','currency':'BTC','crypto_address':'" + BITCOIN_ADDRESS + "'}";
		assertThat(send("/withdrawals/crypto", body).message()).startsWith("400 Address is pending");
		this.exchange.time().advance(Duration.ofHours(48).plusSeconds(1));
		assertThat(send("/withdrawals/crypto", body).status()).isEqualTo(200);
		assertThat(get("/address-book").path(0).path("last_used").isString()).isTrue();
	}

	@Test
	void dollarsBecomeUsdcOneForOne() {
		JsonNode conversion = post("/conversions", "{'from':'USD','to':'USDC','amount':'500'}");
		assertThat(field("USD", "balance")).isEqualByComparingTo("99500");
		assertThat(field("USDC", "balance")).isEqualByComparingTo("10500");
		assertThat(get("/conversions/" + conversion.path("id").stringValue())).isEqualTo(conversion);
		assertThat(send("/conversions", "{'from':'USD','to':'BTC','amount':'500'}").status()).isEqualTo(400);
	}

	@Test
	void aRedeemIsNotDoneTwiceUnderOneId() {
		post("/wrapped-assets/stake-wrap", "{'from_currency':'ETH','to_currency':'CBETH','amount':'10'}");
		this.exchange.time().advance(Duration.ofMinutes(5));
		String body = "{'from_currency':'CBETH','to_currency':'ETH','amount':'1',"
				+ "'idem':'11111111-2222-4333-8444-555555555555'}";
		assertThat(post("/wrapped-assets/redeem", body)).isEqualTo(post("/wrapped-assets/redeem", body));
		assertThat(get("/wrapped-assets/redeem")).hasSize(1);
	}

	@Test
	void aReportBecomesReadyAndItsFileIsThere() {
		String id = post("/reports", "{'type':'balance','format':'csv','balance':{}}").path("id").stringValue();
		assertThat(get("/reports/" + id).path("status").stringValue()).isEqualTo("pending");
		this.exchange.time().advance(Duration.ofMinutes(3));
		assertThat(get("/reports/" + id).path("status").stringValue()).isEqualTo("creating");
		this.exchange.time().advance(Duration.ofMinutes(2));
		String url = get("/reports/" + id).path("file_url").stringValue();
		ApiClient.Reply file = this.client.get(url.substring(this.exchange.restUrl().toString().length()));
		assertThat(file.header("Content-Type")).startsWith("text/csv");
		assertThat(file.body().lines().toList()).contains("portfolio,currency,balance,hold,available")
			.contains(this.exchange.customers().profile() + ",BTC,2,0,2");
	}

	private ApiClient.Reply send(String target, String body) {
		return this.client.signed("POST", target, body.replace('\'', '"'));
	}

	private JsonNode post(String target, String body) {
		ApiClient.Reply reply = send(target, body);
		assertThat(reply.status()).as(reply.body()).isEqualTo(200);
		return reply.json();
	}

	private JsonNode get(String target) {
		return this.client.signed("GET", target).json();
	}

	private String find(String target, String currency) {
		List<String> currencies = this.client.signed("GET", target).column("currency");
		return get(target).path(currencies.indexOf(currency)).path("id").stringValue();
	}

	private String account(String currency) {
		return find("/accounts", currency);
	}

	private BigDecimal field(String currency, String name) {
		return new BigDecimal(get("/accounts/" + account(currency)).path(name).stringValue());
	}

}

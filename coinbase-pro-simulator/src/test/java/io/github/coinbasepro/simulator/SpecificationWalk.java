package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls every operation of the specification, in an order in which each finds something.
 */
final class SpecificationWalk {

	private static final String ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

	private static final String IDEM = "0a1b2c3d-0000-4000-8000-00000000000";

	private final Map<String, JsonNode> answers = new LinkedHashMap<>();

	private final SimulatedCoinbasePro exchange;

	private final ApiClient client;

	private final String profile;

	SpecificationWalk(SimulatedCoinbasePro exchange) {
		this.exchange = exchange;
		this.client = new ApiClient(exchange);
		this.profile = exchange.customers().profile().toString();
	}

	/**
	 * Walk.
	 * @return the answers by operation
	 */
	Map<String, JsonNode> answers() {
		market();
		orders();
		accountsAndProfiles();
		transfers();
		addresses();
		conversions();
		reportsAndUsers();
		loans();
		return this.answers;
	}

	private JsonNode call(String operation, String target, String body) {
		ApiClient.Reply reply = this.client.signed(operation.substring(0, operation.indexOf(' ')), target,
				body.replace('\'', '"'));
		assertThat(reply.status()).as("%s: %s", operation, reply.body()).isEqualTo(200);
		this.answers.put(operation, reply.json());
		return reply.json();
	}

	private JsonNode call(String operation, String target) {
		return call(operation, target, "");
	}

	private JsonNode call(String operation) {
		return call(operation, operation.substring(operation.indexOf(' ') + 1));
	}

	private String id(JsonNode answer) {
		return answer.path("id").stringValue();
	}

	private String find(String target, String currency) {
		for (JsonNode row : this.client.signed("GET", target).json()) {
			if (row.path("currency").asString("").equals(currency)) {
				return row.path("id").stringValue();
			}
		}
		throw new AssertionError(target + " lacks " + currency);
	}

	private void market() {
		this.exchange.advanceMarket(50);
		call("GET /products");
		call("GET /products/volume-summary");
		call("GET /products/{product_id}", "/products/BTC-USD");
		call("GET /products/{product_id}/book", "/products/BTC-USD/book?level=2");
		call("GET /products/{product_id}/ticker", "/products/BTC-USD/ticker");
		call("GET /products/{product_id}/trades", "/products/BTC-USD/trades?limit=5");
		call("GET /products/{product_id}/candles", "/products/BTC-USD/candles?granularity=3600");
		call("GET /products/{product_id}/stats", "/products/BTC-USD/stats");
		call("GET /currencies");
		call("GET /currencies/{currency_id}", "/currencies/BTC");
	}

	private void orders() {
		call("POST /orders", "/orders", "{'side':'buy','product_id':'BTC-USD','type':'market','funds':'100'}");
		JsonNode order = call("POST /orders", "/orders",
				"{'side':'buy','product_id':'BTC-USD','price':'1000.00','size':'0.01'}");
		call("GET /orders");
		call("GET /accounts/{account_id}/holds", "/accounts/" + find("/accounts", "USD") + "/holds");
		call("GET /orders/{order_id}", "/orders/" + id(order));
		call("DELETE /orders/{order_id}", "/orders/" + id(order));
		call("DELETE /orders");
		call("GET /fills", "/fills?product_id=BTC-USD");
		call("GET /fees");
	}

	private void accountsAndProfiles() {
		call("GET /accounts");
		call("GET /accounts/{account_id}", "/accounts/" + find("/accounts", "USD"));
		call("GET /accounts/{account_id}/ledger", "/accounts/" + find("/accounts", "USD") + "/ledger");
		String profile = id(call("POST /profiles", "/profiles", "{'name':'Savings'}"));
		call("GET /profiles");
		call("GET /profiles/{profile_id}", "/profiles/" + profile);
		call("PUT /profiles/{profile_id}", "/profiles/" + profile,
				"{'profile_id':'" + profile + "','name':'Reserves'}");
		call("POST /profiles/transfer", "/profiles/transfer",
				"{'from':'" + this.profile + "','to':'" + profile + "','currency':'USD','amount':'10'}");
		call("PUT /profiles/{profile_id}/deactivate", "/profiles/" + profile + "/deactivate",
				"{'profile_id':'" + profile + "','to':'" + this.profile + "'}");
	}

	private void transfers() {
		call("GET /coinbase-accounts");
		call("GET /payment-methods");
		String wallet = find("/coinbase-accounts", "BTC");
		call("POST /coinbase-accounts/{account_id}/addresses", "/coinbase-accounts/" + wallet + "/addresses", "{}");
		String toWallet = "{'coinbase_account_id':'" + wallet + "','amount':'1','currency':'BTC'}";
		call("POST /deposits/coinbase-account", "/deposits/coinbase-account", toWallet);
		call("POST /withdrawals/coinbase-account", "/withdrawals/coinbase-account", toWallet);
		String toBank = "{'payment_method_id':'" + find("/payment-methods", "USD")
				+ "','amount':'20','currency':'USD'}";
		call("POST /deposits/payment-method", "/deposits/payment-method", toBank);
		call("POST /withdrawals/payment-method", "/withdrawals/payment-method", toBank);
		String transfer = id(call("POST /withdrawals/crypto", "/withdrawals/crypto",
				"{'amount':'0.5','currency':'BTC','crypto_address':'" + ADDRESS + "','nonce':7}"));
		call("GET /withdrawals/fee-estimate", "/withdrawals/fee-estimate?currency=BTC&crypto_address=" + ADDRESS);
		call("GET /transfers");
		call("GET /transfers/{transfer_id}", "/transfers/" + transfer);
		call("GET /accounts/{account_id}/transfers", "/accounts/" + find("/accounts", "BTC") + "/transfers");
		call("POST /transfers/{transfer_id}/travel-rules", "/transfers/" + transfer + "/travel-rules",
				"{'originator_name':'Alice','originator_country':'GB'}");
	}

	private void addresses() {
		JsonNode added = call("POST /address-book", "/address-book", "{'addresses':[{'currency':'BTC','to':{'address':'"
				+ ADDRESS + "','destination_tag':'7'},'label':'Vault','is_verified_self_hosted_wallet':true}]}");
		call("GET /address-book");
		call("DELETE /address-book/{id}", "/address-book/" + id(added.path(0)));
		JsonNode rule = call("POST /travel-rules", "/travel-rules",
				"{'address':'" + ADDRESS + "','originator_name':'Alice','originator_country':'GB',"
						+ "'originator_address':{'address_1':'1 High Street','city':'London','country':'GB'}}");
		call("GET /travel-rules");
		call("DELETE /travel-rules/{id}", "/travel-rules/" + id(rule));
	}

	private void conversions() {
		String conversion = id(call("POST /conversions", "/conversions", "{'from':'USD','to':'USDC','amount':'100'}"));
		call("GET /conversions");
		call("GET /conversions/fees");
		call("GET /conversions/{conversion_id}", "/conversions/" + conversion);
		call("GET /wrapped-assets");
		call("GET /wrapped-assets/{wrapped_asset_id}", "/wrapped-assets/CBETH");
		call("GET /wrapped-assets/{wrapped_asset_id}/conversion-rate", "/wrapped-assets/CBETH/conversion-rate");
		String wrapped = id(call("POST /wrapped-assets/stake-wrap", "/wrapped-assets/stake-wrap",
				"{'from_currency':'ETH','to_currency':'CBETH','amount':'2'}"));
		call("GET /wrapped-assets/stake-wrap");
		call("GET /wrapped-assets/stake-wrap/{stake_wrap_id}", "/wrapped-assets/stake-wrap/" + wrapped);
		String redeem = id(call("POST /wrapped-assets/redeem", "/wrapped-assets/redeem",
				"{'from_currency':'CBETH','to_currency':'ETH','amount':'1','idem':'" + IDEM + "1'}")
			.path("redeem"));
		call("GET /wrapped-assets/redeem");
		call("GET /wrapped-assets/redeem/{redeem_id}", "/wrapped-assets/redeem/" + redeem);
	}

	private void reportsAndUsers() {
		String report = id(call("POST /reports", "/reports",
				"{'type':'fills','format':'csv','email':'a@example.org','fills':{'product_id':'BTC-USD'}}"));
		call("GET /reports");
		call("GET /reports/{report_id}", "/reports/" + report);
		call("GET /users/{user_id}/exchange-limits", "/users/self/exchange-limits");
		call("GET /users/{user_id}/trading-volumes", "/users/self/trading-volumes");
		call("POST /users/{user_id}/settlement-preferences", "/users/self/settlement-preferences",
				"{'settlement_preference':'USDC'}");
		call("POST /margin/auto-loan", "/margin/auto-loan", "{'auto_loan':true}");
		call("GET /margin/auto-loan");
		call("POST /margin/usdc", "/margin/usdc", "{'enabled':true}");
		call("GET /margin/usdc");
	}

	private void loans() {
		call("GET /loans/assets");
		call("GET /loans/options");
		call("GET /loans/loan-preview", "/loans/loan-preview?currency=USDC&native_amount=1000");
		String loan = id(call("POST /loans/open", "/loans/open",
				"{'currency':'USDC','native_amount':'1000','interest_rate':'0.08','term_start_date':"
						+ "'2026-03-05','profile_id':'" + this.profile + "'}")
			.path("loan"));
		call("GET /loans");
		this.exchange.time().advance(Duration.ofDays(2));
		call("GET /loans/lending-overview");
		call("GET /loans/interest");
		call("GET /loans/interest/{loan_id}", "/loans/interest/" + loan);
		call("GET /loans/interest/history/{loan_id}", "/loans/interest/history/" + loan);
		call("GET /loans/repayment-preview",
				"/loans/repayment-preview?loan_id=" + loan + "&currency=USDC&native_amount=500");
		String from = "'from_profile_id':'" + this.profile + "','currency':'USDC'";
		call("POST /loans/repay-interest", "/loans/repay-interest",
				"{'idem':'" + IDEM + "2'," + from + ",'native_amount':'0.1'}");
		call("POST /loans/repay-principal", "/loans/repay-principal",
				"{'loan_id':'" + loan + "','idem':'" + IDEM + "3'," + from + ",'native_amount':'500'}");
	}

}

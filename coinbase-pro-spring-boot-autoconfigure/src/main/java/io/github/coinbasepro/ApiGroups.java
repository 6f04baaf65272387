package io.github.coinbasepro;

import io.github.coinbasepro.api.AccountsApi;
import io.github.coinbasepro.api.AddressBookApi;
import io.github.coinbasepro.api.CoinbaseAccountsApi;
import io.github.coinbasepro.api.ConversionsApi;
import io.github.coinbasepro.api.CurrenciesApi;
import io.github.coinbasepro.api.DepositsApi;
import io.github.coinbasepro.api.FeesApi;
import io.github.coinbasepro.api.FillsApi;
import io.github.coinbasepro.api.LoansApi;
import io.github.coinbasepro.api.MarginApi;
import io.github.coinbasepro.api.OrdersApi;
import io.github.coinbasepro.api.PaymentMethodsApi;
import io.github.coinbasepro.api.ProductsApi;
import io.github.coinbasepro.api.ProfilesApi;
import io.github.coinbasepro.api.ReportsApi;
import io.github.coinbasepro.api.TimeApi;
import io.github.coinbasepro.api.TransfersApi;
import io.github.coinbasepro.api.TravelRulesApi;
import io.github.coinbasepro.api.UsersApi;
import io.github.coinbasepro.api.WithdrawalsApi;
import io.github.coinbasepro.api.WrappedAssetsApi;
import io.github.coinbasepro.transport.OrderPlacement;
import io.github.coinbasepro.transport.Transport;

/**
 * The groups of calls, one for each resource of the exchange.
 */
abstract class ApiGroups {

	private final Transport transport;

	private final OrderPlacement orderPlacement;

	ApiGroups(Transport transport, OrderPlacement orderPlacement) {
		this.transport = transport;
		this.orderPlacement = orderPlacement;
	}

	/**
	 * {@return the markets: products, order books, tickers, trades, candles}
	 */
	public ProductsApi products() {
		return new ProductsApi(this.transport);
	}

	/**
	 * {@return the currencies}
	 */
	public CurrenciesApi currencies() {
		return new CurrenciesApi(this.transport);
	}

	/**
	 * {@return the clock of the exchange}
	 */
	public TimeApi time() {
		return new TimeApi(this.transport);
	}

	/**
	 * {@return the accounts of the profile of the key}
	 */
	public AccountsApi accounts() {
		return new AccountsApi(this.transport);
	}

	/**
	 * {@return the orders of the profile of the key}
	 */
	public OrdersApi orders() {
		return new OrdersApi(this.transport, this.orderPlacement);
	}

	/**
	 * {@return the fills of the profile of the key}
	 */
	public FillsApi fills() {
		return new FillsApi(this.transport);
	}

	/**
	 * {@return the fees of the profile of the key}
	 */
	public FeesApi fees() {
		return new FeesApi(this.transport);
	}

	/**
	 * {@return the user of the key}
	 */
	public UsersApi users() {
		return new UsersApi(this.transport);
	}

	/**
	 * {@return the profiles of the user of the key}
	 */
	public ProfilesApi profiles() {
		return new ProfilesApi(this.transport);
	}

	/**
	 * {@return the Coinbase wallets of the user of the key}
	 */
	public CoinbaseAccountsApi coinbaseAccounts() {
		return new CoinbaseAccountsApi(this.transport);
	}

	/**
	 * {@return the payment methods of the user of the key}
	 */
	public PaymentMethodsApi paymentMethods() {
		return new PaymentMethodsApi(this.transport);
	}

	/**
	 * {@return deposits}
	 */
	public DepositsApi deposits() {
		return new DepositsApi(this.transport);
	}

	/**
	 * {@return withdrawals}
	 */
	public WithdrawalsApi withdrawals() {
		return new WithdrawalsApi(this.transport);
	}

	/**
	 * {@return the transfers in and out}
	 */
	public TransfersApi transfers() {
		return new TransfersApi(this.transport);
	}

	/**
	 * {@return the address book}
	 */
	public AddressBookApi addressBook() {
		return new AddressBookApi(this.transport);
	}

	/**
	 * {@return the travel rule information}
	 */
	public TravelRulesApi travelRules() {
		return new TravelRulesApi(this.transport);
	}

	/**
	 * {@return conversions between a currency and its stablecoin}
	 */
	public ConversionsApi conversions() {
		return new ConversionsApi(this.transport);
	}

	/**
	 * {@return wrapped assets: rates, wrapping and redeeming}
	 */
	public WrappedAssetsApi wrappedAssets() {
		return new WrappedAssetsApi(this.transport);
	}

	/**
	 * {@return reports}
	 */
	public ReportsApi reports() {
		return new ReportsApi(this.transport);
	}

	/**
	 * {@return loans}
	 */
	public LoansApi loans() {
		return new LoansApi(this.transport);
	}

	/**
	 * {@return margin switches}
	 */
	public MarginApi margin() {
		return new MarginApi(this.transport);
	}

}

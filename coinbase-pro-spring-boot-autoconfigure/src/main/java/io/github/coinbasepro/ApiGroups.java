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
import io.github.coinbasepro.transport.Transport;

/**
 * The groups of calls, one for each resource of the exchange.
 */
abstract class ApiGroups {

	private final ClientCore core;

	private final boolean uncached;

	ApiGroups(ClientCore core, boolean uncached) {
		this.core = core;
		this.uncached = uncached;
	}

	final Transport transport() {
		Transport transport = this.core.transport();
		return this.uncached ? transport.uncached() : transport;
	}

	/**
	 * {@return the markets: products, order books, tickers, trades, candles}
	 */
	public ProductsApi products() {
		return new ProductsApi(transport());
	}

	/**
	 * {@return the currencies}
	 */
	public CurrenciesApi currencies() {
		return new CurrenciesApi(transport());
	}

	/**
	 * {@return the clock of the exchange}
	 */
	public TimeApi time() {
		return new TimeApi(transport());
	}

	/**
	 * {@return the accounts of the profile of the key}
	 */
	public AccountsApi accounts() {
		return new AccountsApi(transport());
	}

	/**
	 * {@return the orders of the profile of the key}
	 */
	public OrdersApi orders() {
		return new OrdersApi(transport(), this.core.orderPlacement());
	}

	/**
	 * {@return the fills of the profile of the key}
	 */
	public FillsApi fills() {
		return new FillsApi(transport());
	}

	/**
	 * {@return the fees of the profile of the key}
	 */
	public FeesApi fees() {
		return new FeesApi(transport());
	}

	/**
	 * {@return the user of the key}
	 */
	public UsersApi users() {
		return new UsersApi(transport());
	}

	/**
	 * {@return the profiles of the user of the key}
	 */
	public ProfilesApi profiles() {
		return new ProfilesApi(transport());
	}

	/**
	 * {@return the Coinbase wallets of the user of the key}
	 */
	public CoinbaseAccountsApi coinbaseAccounts() {
		return new CoinbaseAccountsApi(transport());
	}

	/**
	 * {@return the payment methods of the user of the key}
	 */
	public PaymentMethodsApi paymentMethods() {
		return new PaymentMethodsApi(transport());
	}

	/**
	 * {@return deposits}
	 */
	public DepositsApi deposits() {
		return new DepositsApi(transport());
	}

	/**
	 * {@return withdrawals}
	 */
	public WithdrawalsApi withdrawals() {
		return new WithdrawalsApi(transport());
	}

	/**
	 * {@return the transfers in and out}
	 */
	public TransfersApi transfers() {
		return new TransfersApi(transport());
	}

	/**
	 * {@return the address book}
	 */
	public AddressBookApi addressBook() {
		return new AddressBookApi(transport());
	}

	/**
	 * {@return the travel rule information}
	 */
	public TravelRulesApi travelRules() {
		return new TravelRulesApi(transport());
	}

	/**
	 * {@return conversions between a currency and its stablecoin}
	 */
	public ConversionsApi conversions() {
		return new ConversionsApi(transport());
	}

	/**
	 * {@return wrapped assets: rates, wrapping and redeeming}
	 */
	public WrappedAssetsApi wrappedAssets() {
		return new WrappedAssetsApi(transport());
	}

	/**
	 * {@return reports}
	 */
	public ReportsApi reports() {
		return new ReportsApi(transport());
	}

	/**
	 * {@return loans}
	 */
	public LoansApi loans() {
		return new LoansApi(transport());
	}

	/**
	 * {@return margin switches}
	 */
	public MarginApi margin() {
		return new MarginApi(transport());
	}

}

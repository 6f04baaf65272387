package io.github.coinbasepro;

import io.github.coinbasepro.accounts.AccountsApi;
import io.github.coinbasepro.addressbook.AddressBookApi;
import io.github.coinbasepro.coinbaseaccounts.CoinbaseAccountsApi;
import io.github.coinbasepro.conversions.ConversionsApi;
import io.github.coinbasepro.currencies.CurrenciesApi;
import io.github.coinbasepro.deposits.DepositsApi;
import io.github.coinbasepro.fees.FeesApi;
import io.github.coinbasepro.fills.FillsApi;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.loans.LoansApi;
import io.github.coinbasepro.margin.MarginApi;
import io.github.coinbasepro.orders.OrdersApi;
import io.github.coinbasepro.paymentmethods.PaymentMethodsApi;
import io.github.coinbasepro.products.ProductsApi;
import io.github.coinbasepro.profiles.ProfilesApi;
import io.github.coinbasepro.reports.ReportsApi;
import io.github.coinbasepro.time.TimeApi;
import io.github.coinbasepro.transfers.TransfersApi;
import io.github.coinbasepro.travelrules.TravelRulesApi;
import io.github.coinbasepro.users.UsersApi;
import io.github.coinbasepro.withdrawals.WithdrawalsApi;
import io.github.coinbasepro.wrappedassets.WrappedAssetsApi;

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
		return this.uncached ? new OrdersApi(transport(), this.core.orders()) : this.core.orders();
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

package io.github.coinbasepro.simulator.internal.http;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * All routes that are not about trading.
 */
final class BackOfficeRoutes {

	private BackOfficeRoutes() {
	}

	/**
	 * Gather them.
	 * @param office what they are about
	 * @param market market that trades
	 * @param keys keys that are let in
	 * @param fileUrl tells where a path is
	 * @return routes
	 */
	static List<Route> of(BackOffice office, SeededMarket market, Keyring keys, UnaryOperator<String> fileUrl) {
		Caller caller = new Caller(office.members());
		return Stream
			.of(new AccountRoutes(office, caller).routes(), new ProfileRoutes(office, caller, keys).routes(),
					new WalletRoutes(office, caller).routes(), new DepositRoutes(office, caller).routes(),
					new WithdrawalRoutes(office, caller).routes(), new TransferRoutes(office, caller).routes(),
					new AddressBookRoutes(office, caller).routes(), new TravelRuleRoutes(office, caller).routes(),
					new ConversionRoutes(office, caller).routes(), new WrappedAssetRoutes(office).routes(),
					new ReportRoutes(office, caller, fileUrl).routes(), new UserRoutes(office, caller, market).routes(),
					new LoanRoutes(office, caller).routes(), new InterestRoutes(office, caller).routes(),
					new MarginRoutes(office, caller).routes())
			.flatMap(List::stream)
			.toList();
	}

}

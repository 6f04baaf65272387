package io.github.coinbasepro.simulator.internal.office;

import java.time.Duration;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.funds.AddressBook;
import io.github.coinbasepro.simulator.internal.funds.Conversions;
import io.github.coinbasepro.simulator.internal.funds.Counterparties;
import io.github.coinbasepro.simulator.internal.funds.CryptoWithdrawals;
import io.github.coinbasepro.simulator.internal.funds.DepositAddresses;
import io.github.coinbasepro.simulator.internal.funds.PaymentMethods;
import io.github.coinbasepro.simulator.internal.funds.Transfers;
import io.github.coinbasepro.simulator.internal.funds.TravelRules;
import io.github.coinbasepro.simulator.internal.funds.Wallets;
import io.github.coinbasepro.simulator.internal.funds.WithdrawalLimits;
import io.github.coinbasepro.simulator.internal.funds.Wrappings;
import io.github.coinbasepro.simulator.internal.loans.Loans;
import io.github.coinbasepro.simulator.internal.loans.MarginSettings;
import io.github.coinbasepro.simulator.internal.members.Members;
import io.github.coinbasepro.simulator.internal.reports.Reports;

/**
 * Everything that an exchange does beside trading.
 *
 * @param exchange the exchange
 * @param members its users and their profiles
 * @param transfers money that moves in and out
 * @param wallets wallets outside
 * @param paymentMethods bank accounts
 * @param depositAddresses addresses that coins can be sent to
 * @param addressBook addresses that coins are sent to
 * @param limits how much may leave
 * @param cryptoWithdrawals coins that leave
 * @param counterparties those that money can be sent to by a number
 * @param travelRules who stands behind addresses
 * @param conversions currencies that become others
 * @param wrappings currencies that are staked and wrapped
 * @param reports reports
 * @param loans loans
 * @param margin settings of margin
 */
public record BackOffice(Exchange exchange, Members members, Transfers transfers, Wallets wallets,
		PaymentMethods paymentMethods, DepositAddresses depositAddresses, AddressBook addressBook,
		WithdrawalLimits limits, CryptoWithdrawals cryptoWithdrawals, Counterparties counterparties,
		TravelRules travelRules, Conversions conversions, Wrappings wrappings, Reports reports, Loans loans,
		MarginSettings margin) {

	/**
	 * Open one.
	 * @param exchange the exchange
	 * @param memory how much of what is over is remembered for each profile
	 * @param delay how long transfers, wrappings, reports and loans take
	 * @return a back office
	 */
	public static BackOffice of(Exchange exchange, int memory, Duration delay) {
		Members members = new Members(exchange, memory);
		Transfers transfers = new Transfers(exchange, delay);
		AddressBook addressBook = new AddressBook(exchange);
		WithdrawalLimits limits = new WithdrawalLimits(exchange, transfers);
		return new BackOffice(exchange, members, transfers, new Wallets(exchange, transfers),
				new PaymentMethods(exchange, transfers), new DepositAddresses(exchange, transfers, members),
				addressBook, limits, new CryptoWithdrawals(exchange, transfers, addressBook, limits),
				new Counterparties(exchange, members, transfers, limits), new TravelRules(exchange),
				new Conversions(exchange), new Wrappings(exchange, delay), new Reports(exchange, delay),
				new Loans(exchange, members, delay), new MarginSettings());
	}

}

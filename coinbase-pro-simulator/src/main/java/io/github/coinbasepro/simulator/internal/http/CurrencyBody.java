package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.util.List;

import io.github.coinbasepro.simulator.internal.market.Currency;

/**
 * A currency on the wire.
 */
record CurrencyBody(String id, String name, String minSize, String status, String message, String maxPrecision,
		List<String> convertibleTo, Details details, String defaultNetwork, List<Network> supportedNetworks,
		String displayName) {

	private static final BigDecimal MAX_WITHDRAWAL = new BigDecimal("100000");

	static CurrencyBody of(Currency currency) {
		String minSize = currency.minSize().toPlainString();
		return new CurrencyBody(currency.id(), currency.name(), minSize, "online", "", minSize, List.of(),
				Details.of(currency), currency.network(), currency.fiat() ? List.of() : List.of(Network.of(currency)),
				currency.name());
	}

	record Details(String type, int networkConfirmations, int sortOrder, String cryptoAddressLink,
			String cryptoTransactionLink, List<String> pushPaymentMethods, List<String> groupTypes, String displayName,
			BigDecimal minWithdrawalAmount, BigDecimal maxWithdrawalAmount) {

		static Details of(Currency currency) {
			String type = currency.fiat() ? "fiat" : "crypto";
			return new Details(type, currency.confirmations(), 1, "", "", List.of(type), List.of(), currency.name(),
					currency.minSize(), MAX_WITHDRAWAL);
		}

	}

	record Network(String id, String name, String status, String contractAddress, String cryptoAddressLink,
			String cryptoTransactionLink, BigDecimal minWithdrawalAmount, BigDecimal maxWithdrawalAmount,
			int networkConfirmations) {

		static Network of(Currency currency) {
			return new Network(currency.network(), currency.network(), "online", "", "", "", currency.minSize(),
					MAX_WITHDRAWAL, currency.confirmations());
		}

	}

}

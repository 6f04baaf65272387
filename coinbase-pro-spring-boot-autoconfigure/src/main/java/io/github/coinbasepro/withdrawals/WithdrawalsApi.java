package io.github.coinbasepro.withdrawals;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.coinbaseaccounts.CoinbaseAccountsApi;
import io.github.coinbasepro.internal.call.Destination;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.model.CoinbaseAccountTransfer;
import io.github.coinbasepro.model.PaymentMethodTransfer;
import io.github.coinbasepro.model.TransferResult;
import io.github.coinbasepro.paymentmethods.PaymentMethodsApi;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.transfers.TransfersApi;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Withdrawals from the exchange. Private. A withdrawal is never sent twice by us: if its
 * outcome is unknown, look into {@link TransfersApi#list transfers} before repeating it.
 * The sandbox takes none. Switched off until {@code coinbase.pro.permissions} names
 * {@code transfer}.
 */
public class WithdrawalsApi {

	static final Endpoint<TransferResult> TO_COINBASE_ACCOUNT = Endpoint
		.post("withdrawals.toCoinbaseAccount", "/withdrawals/coinbase-account")
		.needs(KeyPermission.TRANSFER)
		.sendsFundsTo(new Destination("coinbase_account_id"))
		.lookedUpBy("transfers().list()")
		.answers(TransferResult.class);

	static final Endpoint<TransferResult> TO_PAYMENT_METHOD = Endpoint
		.post("withdrawals.toPaymentMethod", "/withdrawals/payment-method")
		.needs(KeyPermission.TRANSFER)
		.sendsFundsTo(new Destination("payment_method_id"))
		.lookedUpBy("transfers().list()")
		.answers(TransferResult.class);

	static final Endpoint<TransferResult> TO_CRYPTO_ADDRESS = Endpoint
		.post("withdrawals.toCryptoAddress", "/withdrawals/crypto")
		.needs(KeyPermission.TRANSFER)
		.sendsFundsTo(new Destination("crypto_address"))
		.lookedUpBy("transfers().list()")
		.answers(TransferResult.class);

	static final Endpoint<CounterpartyWithdrawal> TO_COUNTERPARTY = Endpoint
		.post("withdrawals.toCounterparty", "/withdrawals/counterparty")
		.needs(KeyPermission.TRANSFER)
		.sendsFundsTo(new Destination("counterparty_id"))
		.lookedUpBy("transfers().list()")
		.answers(CounterpartyWithdrawal.class);

	static final Endpoint<WithdrawalFeeEstimate> ESTIMATE_FEE = Endpoint
		.get("withdrawals.estimateFee", "/withdrawals/fee-estimate")
		.needs(KeyPermission.TRANSFER)
		.answers(Answer.wholeOrField("fee", WithdrawalFeeEstimate.class));

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public WithdrawalsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Withdraws funds to a Coinbase wallet: {@code POST /withdrawals/coinbase-account}.
	 * Key permission: transfer; rate limit: private.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code BTC}
	 * @param coinbaseAccountId the wallet, see {@link CoinbaseAccountsApi#list()}
	 * @return what the exchange has taken on; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid or the wallet is neither a UUID nor a currency
	 */
	public Mono<TransferResult> toCoinbaseAccount(BigDecimal amount, String currency, String coinbaseAccountId) {
		return this.transport
			.send(TO_COINBASE_ACCOUNT.call().body(new CoinbaseAccountTransfer(amount, currency, coinbaseAccountId)));
	}

	/**
	 * Withdraws funds to a payment method: {@code POST /withdrawals/payment-method}. Key
	 * permission: transfer, with a key of the default profile; rate limit: private.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code USD}
	 * @param paymentMethodId the payment method, see {@link PaymentMethodsApi#list()}
	 * @return what the exchange has taken on, with the time it should arrive; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid or the payment method is missing
	 */
	public Mono<TransferResult> toPaymentMethod(BigDecimal amount, String currency, UUID paymentMethodId) {
		return this.transport
			.send(TO_PAYMENT_METHOD.call().body(new PaymentMethodTransfer(amount, currency, paymentMethodId)));
	}

	/**
	 * Withdraws funds to an address: {@code POST /withdrawals/crypto}. Key permission:
	 * transfer, with a key of the default profile; rate limit: private. The exchange
	 * cannot take back what was sent to a wrong address, over a wrong network or without
	 * the tag that an address needs.
	 * @param withdrawal what to send where
	 * @return what the exchange has taken on, with its fee; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, a
	 * {@link io.github.coinbasepro.exception.PermissionDeniedException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 */
	public Mono<TransferResult> toCryptoAddress(NewCryptoWithdrawal withdrawal) {
		Assert.notNull(withdrawal, "withdrawal must not be null");
		return this.transport.send(TO_CRYPTO_ADDRESS.call().body(withdrawal));
	}

	/**
	 * Sends funds to another customer of the exchange:
	 * {@code POST /withdrawals/counterparty}. Key permission: transfer; rate limit:
	 * private. Funds come from the profile of the key.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code BTC}
	 * @param counterpartyId the counterparty, as the address book names it
	 * @return what the exchange has taken on, and how far it is; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid, or the counterparty is blank or has spaces
	 */
	public Mono<CounterpartyWithdrawal> toCounterparty(BigDecimal amount, String currency, String counterpartyId) {
		return this.transport
			.send(TO_COUNTERPARTY.call().body(new CounterpartyTransfer(amount, currency, counterpartyId)));
	}

	/**
	 * Estimates what a withdrawal to an address would cost:
	 * {@code GET /withdrawals/fee-estimate}. Key permission: transfer; rate limit:
	 * private. Nothing is sent.
	 * @param query which currency, address and network
	 * @return the estimate; or a
	 * {@link io.github.coinbasepro.exception.RequestRefusedException} if the address is
	 * none
	 */
	public Mono<WithdrawalFeeEstimate> estimateFee(WithdrawalFeeQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(ESTIMATE_FEE.call()
			.query("currency", query.currency())
			.query("crypto_address", query.cryptoAddress())
			.query("network", query.network()));
	}

}

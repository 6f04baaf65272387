package io.github.coinbasepro.deposits;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.coinbaseaccounts.CoinbaseAccountsApi;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.model.CoinbaseAccountTransfer;
import io.github.coinbasepro.model.PaymentMethodTransfer;
import io.github.coinbasepro.model.TransferResult;
import io.github.coinbasepro.paymentmethods.PaymentMethodsApi;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.transfers.TransfersApi;
import reactor.core.publisher.Mono;

/**
 * Deposits to the exchange. Private. A deposit is never sent twice by us: if its outcome
 * is unknown, look into {@link TransfersApi#list transfers} before repeating it. The
 * sandbox takes none. Switched off until {@code coinbase.pro.permissions} names
 * {@code transfer}.
 */
public class DepositsApi {

	static final Endpoint<TransferResult> FROM_COINBASE_ACCOUNT = Endpoint
		.post("deposits.fromCoinbaseAccount", "/deposits/coinbase-account")
		.needs(KeyPermission.TRANSFER)
		.lookedUpBy("transfers().list()")
		.answers(TransferResult.class);

	static final Endpoint<TransferResult> FROM_PAYMENT_METHOD = Endpoint
		.post("deposits.fromPaymentMethod", "/deposits/payment-method")
		.needs(KeyPermission.TRANSFER)
		.lookedUpBy("transfers().list()")
		.answers(TransferResult.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public DepositsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Deposits funds from a Coinbase wallet: {@code POST /deposits/coinbase-account}. Key
	 * permission: transfer; rate limit: private. The exchange forbids it to accounts of
	 * the former retail product. Funds go to the profile of the key.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code BTC}
	 * @param coinbaseAccountId the wallet, see {@link CoinbaseAccountsApi#list()}
	 * @return what the exchange has taken on; or a
	 * {@link io.github.coinbasepro.exception.PermissionDeniedException}, an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid or the wallet is neither a UUID nor a currency
	 */
	public Mono<TransferResult> fromCoinbaseAccount(BigDecimal amount, String currency, String coinbaseAccountId) {
		return this.transport
			.send(FROM_COINBASE_ACCOUNT.call().body(new CoinbaseAccountTransfer(amount, currency, coinbaseAccountId)));
	}

	/**
	 * Deposits funds from a payment method: {@code POST /deposits/payment-method}. Key
	 * permission: transfer, with a key of the default profile; rate limit: private.
	 * @param amount how much, positive
	 * @param currency of which currency, such as {@code USD}
	 * @param paymentMethodId the payment method, see {@link PaymentMethodsApi#list()}
	 * @return what the exchange has taken on, with the time it should arrive; or a
	 * {@link io.github.coinbasepro.exception.PermissionDeniedException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 * @throws IllegalArgumentException if the amount is not positive, the currency is not
	 * valid or the payment method is missing
	 */
	public Mono<TransferResult> fromPaymentMethod(BigDecimal amount, String currency, UUID paymentMethodId) {
		return this.transport
			.send(FROM_PAYMENT_METHOD.call().body(new PaymentMethodTransfer(amount, currency, paymentMethodId)));
	}

}

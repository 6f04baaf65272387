package io.github.coinbasepro.margin;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Mono;

/**
 * What is done by itself to meet margin calls. Private.
 */
public class MarginApi {

	static final Endpoint<AutoLoanSetting> AUTO_LOAN = Endpoint.get("margin.autoLoan", "/margin/auto-loan")
		.needs(KeyPermission.VIEW)
		.answers(AutoLoanSetting.class);

	static final Endpoint<AutoLoanSetting> SET_AUTO_LOAN = Endpoint.post("margin.setAutoLoan", "/margin/auto-loan")
		.needs(KeyPermission.MANAGE)
		.answers(AutoLoanSetting.class);

	static final Endpoint<UsdcMarginSetting> USDC = Endpoint.get("margin.usdc", "/margin/usdc")
		.needs(KeyPermission.VIEW)
		.answers(UsdcMarginSetting.class);

	static final Endpoint<UsdcMarginSetting> SET_USDC = Endpoint.post("margin.setUsdc", "/margin/usdc")
		.needs(KeyPermission.MANAGE)
		.answers(UsdcMarginSetting.class);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public MarginApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Gets whether loans are taken up to meet margin calls: {@code GET
	 * /margin/auto-loan}. Key permission: view; rate limit: private.
	 * @return the setting
	 */
	public Mono<AutoLoanSetting> autoLoan() {
		return this.transport.send(AUTO_LOAN.call());
	}

	/**
	 * Sets whether loans are taken up to meet margin calls: {@code POST
	 * /margin/auto-loan}. Key permission: manage; rate limit: private. The documentation
	 * does not tell the permission.
	 * @param autoLoan true if they are to be
	 * @return the setting as it is now; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<AutoLoanSetting> setAutoLoan(boolean autoLoan) {
		return this.transport.send(SET_AUTO_LOAN.call().body(new AutoLoanSetting(autoLoan)));
	}

	/**
	 * Gets whether USDC is turned into USD to meet margin calls: {@code GET
	 * /margin/usdc}. Key permission: view; rate limit: private.
	 * @return the setting
	 */
	public Mono<UsdcMarginSetting> usdc() {
		return this.transport.send(USDC.call());
	}

	/**
	 * Sets whether USDC is turned into USD to meet margin calls: {@code POST
	 * /margin/usdc}. Key permission: manage; rate limit: private. The documentation does
	 * not tell the permission.
	 * @param enabled true if it is to be
	 * @return the setting as it is now; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<UsdcMarginSetting> setUsdc(boolean enabled) {
		return this.transport.send(SET_USDC.call().body(new UsdcMarginSetting(enabled)));
	}

}

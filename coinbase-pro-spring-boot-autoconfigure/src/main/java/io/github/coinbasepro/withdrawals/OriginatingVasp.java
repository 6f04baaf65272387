package io.github.coinbasepro.withdrawals;

import org.jspecify.annotations.Nullable;

/**
 * What you attest as the provider that a transfer begins with.
 *
 * @param attestVerifiedWalletOwnership whether you have verified that the wallet is the
 * originator's
 */
public record OriginatingVasp(@Nullable Boolean attestVerifiedWalletOwnership) {

}

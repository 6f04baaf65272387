package io.github.coinbasepro.autoconfigure;

import java.util.Set;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where funds may go.
 *
 * @param allowedAddresses The only addresses to withdraw crypto to, exactly as they are
 * sent; none for no such limit.
 */
public record WithdrawalProperties(@DefaultValue Set<String> allowedAddresses) {

	static final WithdrawalProperties DEFAULT = new WithdrawalProperties(Set.of());

}

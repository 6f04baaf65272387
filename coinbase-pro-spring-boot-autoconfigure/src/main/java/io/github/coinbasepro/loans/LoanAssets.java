package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * What can be borrowed, and against what.
 *
 * @param collateralAssets weight of each currency that is taken as collateral
 * @param diversificationRatio how much of the collateral may be of one currency
 * @param borrowableAssets currencies that can be borrowed
 */
@WireFormat(LoansJson.LoanAssetsNames.class)
public record LoanAssets(Map<String, BigDecimal> collateralAssets, @Nullable BigDecimal diversificationRatio,
		List<String> borrowableAssets) {

}

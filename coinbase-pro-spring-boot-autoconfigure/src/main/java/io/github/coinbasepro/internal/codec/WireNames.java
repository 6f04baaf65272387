package io.github.coinbasepro.internal.codec;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.coinbasepro.book.Auction;
import io.github.coinbasepro.coinbaseaccounts.NewDepositAddress;
import io.github.coinbasepro.loans.LoanAmount;
import io.github.coinbasepro.loans.LoanAssets;
import io.github.coinbasepro.model.StreetAddress;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderOptions;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.paymentmethods.PaymentMethod;
import io.github.coinbasepro.products.ProductStats;
import io.github.coinbasepro.products.ProductStatsByPeriod;
import io.github.coinbasepro.products.ProductVolume;
import io.github.coinbasepro.profiles.Profile;
import io.github.coinbasepro.reports.NewReport;
import io.github.coinbasepro.reports.Report;
import io.github.coinbasepro.transfers.NewTransferTravelRule;
import io.github.coinbasepro.users.TradingVolumes;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import io.github.coinbasepro.withdrawals.TravelRuleData;

/**
 * Mix-ins that hold what the exchange names or shapes otherwise than the records do in
 * snake case. They apply to the client's own mapper only, so that an application that
 * writes a record of the model sees its components by their names.
 */
public final class WireNames {

	private static final Map<Class<?>, Class<?>> MIX_INS = Map.ofEntries(Map.entry(Auction.class, AuctionNames.class),
			Map.entry(LoanAmount.class, LoanAmountNames.class), Map.entry(LoanAssets.class, LoanAssetsNames.class),
			Map.entry(NewCryptoWithdrawal.class, NewCryptoWithdrawalNames.class),
			Map.entry(NewDepositAddress.class, NewDepositAddressNames.class),
			Map.entry(NewOrder.class, NewOrderNames.class), Map.entry(NewReport.class, NewReportNames.class),
			Map.entry(NewTransferTravelRule.class, NewTransferTravelRuleNames.class),
			Map.entry(Order.class, OrderNames.class), Map.entry(OrderOptions.class, OrderOptionsNames.class),
			Map.entry(PaymentMethod.class, PaymentMethodNames.class),
			Map.entry(ProductStats.class, ProductStatsNames.class),
			Map.entry(ProductStatsByPeriod.class, ProductStatsByPeriodNames.class),
			Map.entry(ProductVolume.class, ProductVolumeNames.class), Map.entry(Profile.class, ProfileNames.class),
			Map.entry(Report.class, ReportNames.class), Map.entry(Stop.class, StopNames.class),
			Map.entry(StreetAddress.class, StreetAddressNames.class),
			Map.entry(TradingVolumes.class, TradingVolumesNames.class),
			Map.entry(TravelRuleData.class, TravelRuleDataNames.class));

	private WireNames() {
	}

	/**
	 * Returns the mix-ins.
	 * @return the mix-ins by the type of the model that they are for
	 */
	public static Map<Class<?>, Class<?>> mixIns() {
		return MIX_INS;
	}

	private interface AuctionNames {

		@JsonAlias("indicative_open_price")
		Object openPrice();

		@JsonAlias("indicative_open_size")
		Object openSize();

		@JsonAlias("indicative_bid_price")
		Object bestBidPrice();

		@JsonAlias("indicative_bid_size")
		Object bestBidSize();

		@JsonAlias("indicative_ask_price")
		Object bestAskPrice();

		@JsonAlias("indicative_ask_size")
		Object bestAskSize();

		@JsonAlias("auction_status")
		Object auctionState();

	}

	private interface LoanAmountNames {

		@JsonProperty("native")
		Object nativeAmount();

	}

	private interface LoanAssetsNames {

		@JsonProperty(required = true)
		Object collateralAssets();

	}

	private interface NewCryptoWithdrawalNames {

		@JsonProperty("is_intermediary")
		Object isIntermediary();

	}

	private interface NewDepositAddressNames {

		@JsonProperty("account_id")
		Object coinbaseAccountId();

	}

	private interface NewOrderNames {

		@JsonProperty("type")
		Object type();

		@JsonUnwrapped
		Object options();

	}

	private interface NewReportNames {

		@JsonFormat(shape = JsonFormat.Shape.STRING)
		Object year();

		@JsonIgnore
		Object scope();

		@JsonAnyGetter
		Object section();

	}

	private interface NewTransferTravelRuleNames {

		@JsonProperty("is_self_certified")
		Object isSelfCertified();

	}

	private interface OrderNames {

		@JsonProperty("client_oid")
		Object clientOrderId();

		@JsonProperty("stp")
		Object selfTradePrevention();

	}

	private interface OrderOptionsNames {

		@JsonProperty("client_oid")
		Object clientOrderId();

		@JsonProperty("stp")
		Object selfTradePrevention();

		@JsonUnwrapped
		Object stop();

	}

	private interface PaymentMethodNames {

		@JsonProperty("verificationMethod")
		Object verificationMethod();

		@JsonProperty("cdvStatus")
		Object cdvStatus();

	}

	private interface ProductStatsNames {

		@JsonProperty("volume_30day")
		Object volume30Day();

		@JsonProperty("rfq_volume_24hour")
		Object rfqVolume24Hour();

		@JsonProperty("rfq_volume_30day")
		Object rfqVolume30Day();

		@JsonProperty("conversions_volume_24hour")
		Object conversionsVolume24Hour();

		@JsonProperty("conversions_volume_30day")
		Object conversionsVolume30Day();

	}

	private interface ProductStatsByPeriodNames {

		@JsonProperty("stats_30day")
		Object stats30Day();

		@JsonProperty("stats_24hour")
		Object stats24Hour();

	}

	private interface ProductVolumeNames {

		@JsonProperty("spot_volume_24hour")
		Object spotVolume24Hour();

		@JsonProperty("spot_volume_30day")
		Object spotVolume30Day();

		@JsonProperty("rfq_volume_24hour")
		Object rfqVolume24Hour();

		@JsonProperty("rfq_volume_30day")
		Object rfqVolume30Day();

		@JsonProperty("conversion_volume_24hour")
		Object conversionVolume24Hour();

		@JsonProperty("conversion_volume_30day")
		Object conversionVolume30Day();

	}

	private interface ProfileNames {

		@JsonProperty("is_default")
		Object isDefault();

	}

	private interface ReportNames {

		@JsonProperty("params")
		Object parameters();

	}

	private interface StopNames {

		@JsonProperty("stop")
		Object type();

		@JsonProperty("stop_price")
		Object price();

		@JsonProperty("stop_limit_price")
		Object limitPrice();

	}

	private interface StreetAddressNames {

		@JsonProperty("address_1")
		Object address1();

		@JsonProperty("address_2")
		Object address2();

		@JsonProperty("address_3")
		Object address3();

	}

	private interface TradingVolumesNames {

		@JsonProperty(required = true)
		@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		Object individualData();

	}

	private interface TravelRuleDataNames {

		@JsonUnwrapped(prefix = "originator_")
		Object originator();

		@JsonUnwrapped(prefix = "beneficiary_")
		Object beneficiary();

		@JsonProperty("is_self")
		Object isSelf();

	}

}

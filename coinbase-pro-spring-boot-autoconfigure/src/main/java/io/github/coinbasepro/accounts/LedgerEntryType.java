package io.github.coinbasepro.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Why a balance changed.
 *
 * @param value the text as the exchange writes it
 */
public record LedgerEntryType(@JsonValue String value) implements OpenEnum {

	/** A deposit, a withdrawal or a move between profiles. */
	public static final LedgerEntryType TRANSFER = new LedgerEntryType("transfer");

	/** A trade. */
	public static final LedgerEntryType MATCH = new LedgerEntryType("match");

	/** The fee of a trade. */
	public static final LedgerEntryType FEE = new LedgerEntryType("fee");

	/** A conversion between currencies. */
	public static final LedgerEntryType CONVERSION = new LedgerEntryType("conversion");

	/** Interest on margin, of the past. */
	public static final LedgerEntryType MARGIN_INTEREST = new LedgerEntryType("margin_interest");

	/** A rebate of fees. */
	public static final LedgerEntryType REBATE = new LedgerEntryType("rebate");

	/** The fee of a trade over the counter. */
	public static final LedgerEntryType OTC_FEE = new LedgerEntryType("otc_fee");

	/** A trade over the counter. */
	public static final LedgerEntryType OTC_MATCH = new LedgerEntryType("otc_match");

	/** A tax credit. */
	public static final LedgerEntryType TAX_CREDIT = new LedgerEntryType("tax_credit");

	/** A trade on a quote that was asked for. */
	public static final LedgerEntryType RFQ_MATCH = new LedgerEntryType("rfq_match");

	/** The fee of a trade on a quote that was asked for. */
	public static final LedgerEntryType RFQ_FEE = new LedgerEntryType("rfq_fee");

	/** A conversion that a trade needed. */
	public static final LedgerEntryType MATCH_CONVERSION = new LedgerEntryType("match_conversion");

	/** A currency staked and wrapped. */
	public static final LedgerEntryType STAKE_WRAP = new LedgerEntryType("stake_wrap");

	/** The fee of a conversion. */
	public static final LedgerEntryType CONVERSION_FEE = new LedgerEntryType("conversion_fee");

	/** A wrapped currency redeemed. */
	public static final LedgerEntryType REDEEM = new LedgerEntryType("redeem");

	private static final KnownValues<LedgerEntryType> KNOWN = KnownValues.of(LedgerEntryType::value, TRANSFER, MATCH,
			FEE, CONVERSION, MARGIN_INTEREST, REBATE, OTC_FEE, OTC_MATCH, TAX_CREDIT, RFQ_MATCH, RFQ_FEE,
			MATCH_CONVERSION, STAKE_WRAP, CONVERSION_FEE, REDEEM);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public LedgerEntryType {
		OpenEnum.requireText(LedgerEntryType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static LedgerEntryType of(String value) {
		return KNOWN.get(value, LedgerEntryType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

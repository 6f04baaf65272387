package io.github.coinbasepro.conversions;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which conversions to ask for.
 *
 * @param profileId the profile; null for the profile of the key
 * @param page the page
 */
public record ConversionQuery(@Nullable UUID profileId, PageRequest page) implements PagedQuery<ConversionQuery> {

	/**
	 * Creates a query for conversions.
	 * @param profileId the profile; null for the profile of the key
	 * @param page the page
	 * @throws IllegalArgumentException if the page is missing
	 */
	public ConversionQuery {
		Arguments.require("page", page);
	}

	/**
	 * Returns a query for the conversions of the profile of the key.
	 * @return the query
	 */
	public static ConversionQuery all() {
		return new ConversionQuery(null, PageRequest.first());
	}

	/**
	 * Returns a query for the conversions of a profile.
	 * @param profileId the profile
	 * @return the query
	 */
	public static ConversionQuery forProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new ConversionQuery(profileId, PageRequest.first());
	}

	@Override
	public ConversionQuery withPage(PageRequest page) {
		Arguments.require("page", page);
		return new ConversionQuery(this.profileId, page);
	}

}

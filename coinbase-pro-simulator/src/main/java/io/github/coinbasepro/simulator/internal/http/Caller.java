package io.github.coinbasepro.simulator.internal.http;

import java.util.UUID;

import io.github.coinbasepro.simulator.internal.members.Members;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls, and for whom.
 */
final class Caller {

	private final Members members;

	Caller(Members members) {
		this.members = members;
	}

	ProfileRecord profile(Call call) {
		return this.members.get(call.profile());
	}

	String user(Call call) {
		return profile(call).userId();
	}

	/**
	 * The profile of the caller, which must be the default one.
	 * @param call the call
	 * @return the profile
	 */
	ProfileRecord defaultProfile(Call call) {
		ProfileRecord profile = profile(call);
		if (!profile.isDefault()) {
			throw new ApiException(403, "Forbidden");
		}
		return profile;
	}

	/**
	 * A profile that is given, or else that of the caller.
	 * @param call the call
	 * @param profileId id of a profile of the same user
	 * @return the profile
	 */
	ProfileRecord profile(Call call, @Nullable UUID profileId) {
		return (profileId != null) ? this.members.get(user(call), profileId) : profile(call);
	}

	/**
	 * Refuse a parameter that names another profile than that of the key.
	 * @param call the call
	 */
	void checkProfile(Call call) {
		checkProfile(call, call.query().first("profile_id"));
	}

	void checkProfile(Call call, @Nullable String profileId) {
		if (profileId != null && !profileId.equals("default") && !call.profile().equals(Uuids.parse(profileId))) {
			throw ApiException.badRequest("Invalid profile_id");
		}
	}

}

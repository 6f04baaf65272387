package io.github.coinbasepro.profiles;

import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.transfers.TransfersApi;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * The profiles of the user of the key. Private. A key belongs to one profile and sees the
 * accounts and orders of that one alone; here it sees the profiles themselves.
 */
public class ProfilesApi {

	static final Endpoint<List<Profile>> LIST = Endpoint.get("profiles.list", "/profiles")
		.needs(KeyPermission.VIEW)
		.answersListOf(Profile.class);

	static final Endpoint<Profile> GET = Endpoint.get("profiles.get", "/profiles/{profile_id}")
		.needs(KeyPermission.VIEW)
		.answers(Profile.class);

	static final Endpoint<Profile> OPEN = Endpoint.post("profiles.open", "/profiles")
		.needs(KeyPermission.MANAGE)
		.answers(Profile.class);

	static final Endpoint<Profile> RENAME = Endpoint.put("profiles.rename", "/profiles/{profile_id}")
		.needs(KeyPermission.MANAGE)
		.answers(Profile.class);

	static final Endpoint<Void> DEACTIVATE = Endpoint.put("profiles.deactivate", "/profiles/{profile_id}/deactivate")
		.needs(KeyPermission.MANAGE)
		.answersNothing();

	static final Endpoint<Void> TRANSFER = Endpoint.post("profiles.transfer", "/profiles/transfer")
		.needs(KeyPermission.TRANSFER)
		.lookedUpBy("transfers().list()")
		.answersNothing();

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public ProfilesApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Lists the profiles: {@code GET /profiles}. Key permission: view; rate limit:
	 * private.
	 * @return the profiles
	 */
	public Flux<Profile> list() {
		return this.transport.send(LIST.call()).flatMapIterable((profiles) -> profiles);
	}

	/**
	 * Lists the profiles that are in use, or those that are not: {@code GET /profiles}.
	 * Key permission: view; rate limit: private.
	 * @param active true for those in use, false for those closed
	 * @return the profiles
	 */
	public Flux<Profile> list(boolean active) {
		return this.transport.send(LIST.call().query("active", active)).flatMapIterable((profiles) -> profiles);
	}

	/**
	 * Gets a profile: {@code GET /profiles/{profile_id}}. Key permission: view; rate
	 * limit: private.
	 * @param profileId the profile
	 * @return the profile; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Profile> get(UUID profileId) {
		return this.transport.send(GET.call(profileId).expecting((profile) -> profile.id().equals(profileId)));
	}

	/**
	 * Gets a profile if it is in use, or if it is not: {@code GET
	 * /profiles/{profile_id}}. Key permission: view; rate limit: private.
	 * @param profileId the profile
	 * @param active true if it must be in use, false if it must be closed
	 * @return the profile; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Profile> get(UUID profileId, boolean active) {
		return this.transport
			.send(GET.call(profileId).expecting((profile) -> profile.id().equals(profileId)).query("active", active));
	}

	/**
	 * Opens a profile: {@code POST /profiles}. Key permission: not documented, taken to
	 * be manage; rate limit: private. A user has 100 profiles at most.
	 * @param name its name
	 * @return the profile; or a
	 * {@link io.github.coinbasepro.exception.RequestRefusedException} if there are too
	 * many
	 * @throws IllegalArgumentException if the name is blank or reserved
	 */
	public Mono<Profile> open(String name) {
		return this.transport.send(OPEN.call().body(new NewProfile(name)));
	}

	/**
	 * Gives a profile another name: {@code PUT /profiles/{profile_id}}. Key permission:
	 * not documented, taken to be manage; rate limit: private.
	 * @param profileId the profile
	 * @param name its new name
	 * @return the profile; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 * @throws IllegalArgumentException if the name is blank or reserved
	 */
	public Mono<Profile> rename(UUID profileId, String name) {
		return this.transport.send(RENAME.call(profileId).body(new ProfileRenaming(profileId, name)));
	}

	/**
	 * Closes a profile and moves all its funds to another: {@code PUT
	 * /profiles/{profile_id}/deactivate}. Key permission: not documented, taken to be
	 * manage; rate limit: private. Refused while it has open orders. Keys of the profile
	 * can only view from then on.
	 * @param profileId the profile
	 * @param to the profile that takes its funds
	 * @return completes when it is closed; or a
	 * {@link io.github.coinbasepro.exception.NotFoundException} or another refusal
	 * @throws IllegalArgumentException if both are the same
	 */
	public Mono<Void> deactivate(UUID profileId, UUID to) {
		return this.transport.send(DEACTIVATE.call(profileId).body(new ProfileDeactivation(profileId, to)));
	}

	/**
	 * Moves funds from one profile to another: {@code POST /profiles/transfer}. Key
	 * permission: transfer; rate limit: private. Never sent twice by us: if the outcome
	 * is unknown, look into {@link TransfersApi#list transfers} before repeating it. The
	 * exchange answers with a word or with nothing, so a success tells no more than that
	 * it was one.
	 * @param transfer what to move from where to where
	 * @return completes when the funds have moved; or an
	 * {@link io.github.coinbasepro.exception.InsufficientFundsException}, another refusal
	 * or an {@link io.github.coinbasepro.exception.TransferOutcomeUnknownException}
	 */
	public Mono<Void> transfer(NewProfileTransfer transfer) {
		Assert.notNull(transfer, "transfer must not be null");
		return this.transport.send(TRANSFER.call().body(transfer));
	}

}

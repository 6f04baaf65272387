package io.github.coinbasepro.simulator.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.simulator.ApiKeyPermission;
import io.github.coinbasepro.simulator.internal.funds.AddressBook;
import io.github.coinbasepro.simulator.internal.funds.AddressNote;
import io.github.coinbasepro.simulator.internal.funds.BookedAddress;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import tools.jackson.databind.JsonNode;

/**
 * The routes of the address book.
 */
final class AddressBookRoutes {

	private final BackOffice office;

	private final Caller caller;

	AddressBookRoutes(BackOffice office, Caller caller) {
		this.office = office;
		this.caller = caller;
	}

	List<Route> routes() {
		return List.of(Route.needing(ApiKeyPermission.VIEW, "GET", "/address-book", this::list),
				Route.needing(ApiKeyPermission.MANAGE, "POST", "/address-book", this::add),
				Route.needing(ApiKeyPermission.VIEW, "GET", "/address-book/counterparty", this::counterparties),
				Route.needing(ApiKeyPermission.MANAGE, "PUT", "/address-book/{id}", this::change),
				Route.needing(ApiKeyPermission.MANAGE, "DELETE", "/address-book/{id}", this::remove));
	}

	private AddressBook book() {
		return this.office.addressBook();
	}

	private Answer list(Call call) {
		return Answer.ok(book().of(this.caller.user(call)).stream().map(AddressBookEntryBody::of).toList());
	}

	private Answer add(Call call) {
		List<AddressNote> notes = new ArrayList<>();
		JsonNode addresses = MoneyForm.of(call).node("addresses");
		if (!addresses.isArray() || addresses.isEmpty()) {
			throw ApiException.badRequest("Requires addresses");
		}
		addresses.forEach((address) -> notes.add(note(MoneyForm.of(address))));
		return Answer.ok(book().add(this.caller.user(call), notes).stream().map(this::body).toList());
	}

	private static AddressNote note(MoneyForm form) {
		MoneyForm to = MoneyForm.of(form.node("to"));
		return new AddressNote(form.required("currency"), to.required("address"), to.text("destination_tag"),
				form.required("label"), form.flag("is_verified_self_hosted_wallet"), form.text("vasp_id"),
				form.text("business_name"), form.text("business_country_code"), form.flag("is_certified_self_send"),
				form.text("network"));
	}

	private Answer change(Call call) {
		UUID id = call.id();
		MoneyForm form = MoneyForm.of(call);
		BookedAddress changed = book().change(this.caller.user(call), id, (note) -> changed(note, form));
		return Answer.ok(body(changed));
	}

	private static AddressNote changed(AddressNote note, MoneyForm form) {
		return new AddressNote(note.currency(), note.address(), note.destinationTag(), form.required("label"),
				form.flag("is_verified_self_hosted_wallet"), form.text("vasp_id"), form.text("business_name"),
				form.text("business_country_code"), form.flag("is_certified_self_send"), form.text("network"));
	}

	private WhitelistedAddressBody body(BookedAddress address) {
		return WhitelistedAddressBody.of(address, book().isActive(address));
	}

	private Answer remove(Call call) {
		book().remove(this.caller.user(call), call.id());
		return Answer.nothing();
	}

	private Answer counterparties(Call call) {
		return Answer
			.ok(this.office.counterparties().of(this.caller.user(call)).stream().map(CounterpartyBody::of).toList());
	}

}

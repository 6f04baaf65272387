import { byId } from "./dom.js";

/** Single-key shortcuts. Digits keep their meaning inside a field; letters have none there. */
export function listen({ ticket, products }) {
	const help = byId("help");
	const lengths = document.querySelectorAll("#granularity input");
	const actions = {
		b: () => ticket.choose("buy"),
		s: () => ticket.choose("sell"),
		l: () => ticket.chooseType("limit"),
		m: () => ticket.chooseType("market"),
		o: () => (document.querySelector("#order-rows button") ?? byId("orders-title")).focus(),
		p: () => products.focus(),
		escape: () => ticket.clear(),
		"?": () => help.showModal()
	};
	byId("help-open").addEventListener("click", () => help.showModal());
	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || help.open || event.target === products) {
			return;
		}
		const writes = event.target.matches?.("input:not([type=radio], [type=checkbox])");
		const digit = writes ? null : lengths[Number(event.key) - 1];
		const action = digit ? () => digit.click() : actions[event.key.toLowerCase()];
		if (action) {
			event.preventDefault();
			action();
		}
	});
}

import { byId } from "./dom.js";

const LETTERS = "letters";

/**
 * Single-key shortcuts, which can be switched off: speech and unsteady hands press keys that are not meant. Digits keep
 * their meaning inside a field; letters have none there. A key that is held down acts once.
 */
export function listen({ ticket, products }) {
	const help = byId("help");
	const enabled = byId("letters");
	const lengths = document.querySelectorAll("#granularity input");
	const letters = {
		b: () => ticket.choose("buy"),
		s: () => ticket.choose("sell"),
		l: () => ticket.chooseType("limit"),
		m: () => ticket.chooseType("market"),
		o: () => (document.querySelector("#order-rows button:enabled") ?? byId("orders-title")).focus(),
		p: () => products.focus(),
		"?": () => help.showModal()
	};
	const actionOf = (event) => {
		if (event.key === "Escape") {
			return () => ticket.clear();
		}
		const writes = event.target.matches?.("input:not([type=radio], [type=checkbox])");
		const digit = writes ? null : lengths[Number(event.key) - 1];
		return enabled.checked ? (digit ? () => digit.click() : letters[event.key.toLowerCase()]) : null;
	};
	enabled.checked = localStorage.getItem(LETTERS) !== "off";
	enabled.addEventListener("change", () => localStorage.setItem(LETTERS, enabled.checked ? "on" : "off"));
	byId("help-open").addEventListener("click", () => help.showModal());
	document.addEventListener("keydown", (event) => {
		if (event.repeat && event.key === "Enter") {
			event.preventDefault();
			return;
		}
		const elsewhere = document.querySelector("dialog[open]") || event.target === products;
		const action = event.ctrlKey || event.metaKey || event.altKey || elsewhere ? null : actionOf(event);
		if (action) {
			event.preventDefault();
			action();
		}
	});
}

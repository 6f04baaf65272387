import { byId, setText } from "./dom.js";

/** Asks once before real money is at stake. The answer is no unless the button is pressed that says yes. */
export function confirm(text) {
	const dialog = byId("confirm");
	setText(byId("confirm-text"), text);
	dialog.returnValue = "";
	dialog.showModal();
	return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "send"), { once: true }));
}

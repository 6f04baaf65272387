/** The desk's requests that are not a stream. None waits for ever. */

const PATIENCE = 5_000;

const ORDER_PATIENCE = 10_000;

/** An answer that is a no, or no answer: then it is unknown what the desk did. */
export class Refusal extends Error {

	constructor(message, unknown = false) {
		super(message);
		this.unknown = unknown;
	}

}

async function ask(path, { patience = PATIENCE, ...options } = {}) {
	const signal = AbortSignal.timeout(patience);
	const headers = { "X-Desk": "1", ...options.headers };
	try {
		const answer = await fetch(path, { ...options, headers, signal, cache: "no-store" });
		const body = answer.status === 204 ? null : await answer.json();
		if (!answer.ok) {
			throw refusal(answer, body);
		}
		return body;
	}
	catch (failure) {
		throw failure instanceof Refusal ? failure : new Refusal("The desk does not answer", true);
	}
}

function refusal(answer, body) {
	return new Refusal(body?.detail ?? `The desk answered ${answer.status}`, ["UNKNOWN", "ACCEPTED"].includes(body?.outcome));
}

export const products = () => ask("/desk/products");

export function place(order) {
	const headers = { "Content-Type": "application/json" };
	return ask("/desk/orders", { method: "POST", headers, body: JSON.stringify(order), patience: ORDER_PATIENCE });
}

/** The order that bears an id, or null if the exchange has none. */
export const find = (clientOrderId) => ask(`/desk/orders/${encodeURIComponent(clientOrderId)}`);

export function cancel(order) {
	const query = new URLSearchParams({ product: order.product });
	return ask(`/desk/orders/${encodeURIComponent(order.id)}?${query}`, { method: "DELETE", patience: ORDER_PATIENCE });
}

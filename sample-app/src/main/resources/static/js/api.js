/** The desk's requests that are not a stream. */

export class Refusal extends Error {
}

async function ask(path, options = {}) {
	const answer = await fetch(path, { ...options, cache: "no-store", headers: { "X-Desk": "1", ...options.headers } }).catch(() => {
		throw new Refusal("The desk does not answer. Is it still running?");
	});
	const body = answer.status === 204 ? null : await answer.json().catch(() => null);
	if (!answer.ok) {
		throw new Refusal(body?.detail ?? `The desk answered ${answer.status}.`);
	}
	return body;
}

export const desk = () => ask("/desk");

export const products = () => ask("/desk/products");

export function place(order) {
	const headers = { "Content-Type": "application/json" };
	return ask("/desk/orders", { method: "POST", headers, body: JSON.stringify(order) });
}

export function cancel(order) {
	const query = new URLSearchParams({ product: order.product });
	return ask(`/desk/orders/${encodeURIComponent(order.id)}?${query}`, { method: "DELETE" });
}

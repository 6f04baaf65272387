/** Small tools over the document. Everything reaches the page as text, never as markup. */

export const byId = (id) => document.getElementById(id);

export function element(name, attributes = {}, ...children) {
	const node = document.createElement(name);
	Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
	node.append(...children);
	return node;
}

export function setText(node, text) {
	if (node.textContent !== text) {
		node.textContent = text;
	}
}

/** Writes a number with its trailing zeros dimmed, so that columns align and still read easily. */
export function setNumber(node, text) {
	if (node.dataset.number === text) {
		return;
	}
	node.dataset.number = text;
	const tail = text.includes(".") ? text.match(/\.?0*$/)[0] : "";
	const head = document.createTextNode(text.slice(0, text.length - tail.length));
	node.replaceChildren(head, ...(tail ? [element("span", { class: "dim" }, tail)] : []));
}

/** A table row with as many cells as asked for. */
export function row(cells) {
	return element("tr", {}, ...Array.from({ length: cells }, () => element("td")));
}

/** A table body with a fixed number of empty rows: its size never changes. */
export function fixedRows(body, count, cells) {
	body.replaceChildren(...Array.from({ length: count }, () => row(cells)));
	return Array.from(body.rows);
}

/** Keeps one row per item, in the order of the items; a row that stays keeps its focus. */
export function keyedRows(body, items, key, create, update) {
	const known = new Map(Array.from(body.rows, (each) => [each.dataset.key, each]));
	items.forEach((item, index) => {
		const id = String(key(item));
		const line = known.get(id) ?? create(item);
		known.delete(id);
		line.dataset.key = id;
		update(line, item);
		if (body.rows[index] !== line) {
			body.insertBefore(line, body.rows[index] ?? null);
		}
	});
	known.forEach((line) => line.remove());
}

import { setText } from "./dom.js";

const SECOND = 1_000;

/** How old what is shown is: a part whose feed is in trouble turns grey and says its age. */
export class Freshness {

	#parts = Array.from(document.querySelectorAll("[data-feeds]"), (node) => ({ node, feeds: node.dataset.feeds.split(" ") }));

	#since = new Map();

	#heard = new Map();

	constructor() {
		setInterval(() => this.#show(), SECOND);
	}

	heard(feed, trouble, since) {
		if (trouble) {
			this.#since.set(feed, since);
		}
		else {
			this.#since.delete(feed);
		}
		this.#heard.set(feed, Date.now());
		this.#show();
	}

	/** The desk is silent: all that it told ages from the last word on. */
	lost() {
		this.#heard.forEach((at, feed) => this.#since.has(feed) || this.#since.set(feed, Date.now()));
		this.#show();
	}

	clear(feeds) {
		feeds.forEach((feed) => [this.#since, this.#heard].forEach((map) => map.delete(feed)));
		this.#show();
	}

	#show() {
		this.#parts.forEach(({ node, feeds }) => {
			const oldest = Math.min(...feeds.filter((feed) => this.#since.has(feed)).map((feed) => this.#since.get(feed)));
			const stale = Number.isFinite(oldest);
			node.toggleAttribute("data-stale", stale);
			setText(node.querySelector(".age"), stale ? spoken(Date.now() - oldest) : "");
		});
	}

}

function spoken(age) {
	const seconds = Math.max(1, Math.round(age / SECOND));
	return seconds < 120 ? `${seconds} s old` : `${Math.floor(seconds / 60)} min old`;
}

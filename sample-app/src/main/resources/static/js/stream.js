/**
 * The one connection of a page to its desk. It is closed while nobody looks at the page, and what the desk knows
 * comes back at once when somebody does.
 */
export class Stream extends EventTarget {

	static FEEDS = ["quote", "day", "book", "trades", "candles", "balances", "orders", "fills"];

	#source = null;

	#url = null;

	constructor() {
		super();
		document.addEventListener("visibilitychange", () => this.#connect());
		window.addEventListener("pagehide", () => this.#close());
	}

	watch(product, granularity) {
		this.#url = `/desk/stream?${new URLSearchParams({ product, granularity })}`;
		this.#connect();
	}

	#connect() {
		this.#close();
		if (this.#url === null || document.hidden) {
			return;
		}
		const source = new EventSource(this.#url);
		Stream.FEEDS.forEach((feed) => source.addEventListener(feed, (event) => this.#tell(feed, JSON.parse(event.data))));
		source.addEventListener("beat", () => this.#tell("beat"));
		source.onerror = () => this.#tell("lost");
		this.#source = source;
	}

	#close() {
		this.#source?.close();
		this.#source = null;
	}

	#tell(name, detail) {
		this.dispatchEvent(new CustomEvent(name, { detail }));
	}

}

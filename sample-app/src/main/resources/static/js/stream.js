import { Hub } from "./hub.js";

/**
 * A page's end of the stream. It watches nothing while nobody looks at the page, and what the desk knows comes back at
 * once when somebody does.
 */
export class Stream extends EventTarget {

	static FEEDS = Hub.FEEDS;

	#port = Stream.#join();

	#product = null;

	#chart = null;

	constructor() {
		super();
		this.#port.onmessage = ({ data }) => this.#tell(data);
		document.addEventListener("visibilitychange", () => this.#comeOrGo());
		window.addEventListener("pagehide", () => this.#port.postMessage({ watch: null }));
		window.addEventListener("pageshow", (event) => event.persisted && this.#comeOrGo());
		setInterval(() => this.#say(), Hub.SIGN_OF_LIFE);
	}

	watch(product, granularity) {
		this.#product = product;
		this.#chart = `${product}/${granularity}`;
		this.#say(true);
	}

	/** One worker serves all pages of a browser; a browser without such workers gets a hub for each page. */
	static #join() {
		if ("SharedWorker" in window) {
			return new SharedWorker("/js/worker.js", { type: "module", name: "desk" }).port;
		}
		const { port1, port2 } = new MessageChannel();
		new Hub().join(port2);
		return port1;
	}

	/** What the page knew while nobody looked at it may be wrong by now. */
	#comeOrGo() {
		this.dispatchEvent(new CustomEvent("lost"));
		this.#say();
	}

	#say(anew = false) {
		this.#port.postMessage({ watch: document.hidden ? null : this.#chart, anew });
	}

	#tell({ feed, topic = "", ...detail }) {
		if (topic === "" || topic === this.#product || topic === this.#chart) {
			this.dispatchEvent(new CustomEvent(feed, { detail }));
		}
	}

}

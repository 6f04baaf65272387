import { Line } from "./line.js";

const AGAIN = 500;

const GONE = 30_000;

const MOST = 24;

/**
 * The one stream of a browser to its desk, shared by all of its pages. Pages say what they watch; the hub tells all of
 * them what it hears. A stream that is silent or broken is opened again.
 */
export class Hub {

	static FEEDS = ["desk", "quote", "day", "book", "trades", "candles", "balances", "orders", "fills"];

	static SIGN_OF_LIFE = 5_000;

	#pages = new Map();

	#known = new Map();

	#url = null;

	#line = null;

	#next = null;

	#retry = null;

	constructor() {
		setInterval(() => this.#forgetTheGone(), Hub.SIGN_OF_LIFE);
	}

	join(port) {
		port.onmessage = ({ data }) => this.#hear(port, data.watch, data.anew);
		port.start?.();
	}

	/** A page that watches anew has forgotten what it knew. */
	#hear(port, watch, anew = false) {
		const known = this.#pages.get(port);
		if (watch === null) {
			this.#pages.delete(port);
		}
		else {
			this.#pages.set(port, { watch, seen: Date.now() });
		}
		if (known?.watch === watch && !anew) {
			return;
		}
		if (watch !== null) {
			this.#known.forEach((message) => port.postMessage(message));
		}
		this.#follow();
	}

	#forgetTheGone() {
		const before = Date.now() - GONE;
		this.#pages.forEach((page, port) => page.seen < before && this.#hear(port, null));
	}

	#follow() {
		const charts = [...new Set(Array.from(this.#pages.values(), (page) => page.watch))].slice(-MOST).sort();
		const url = charts.length === 0 ? null : `/desk/stream?${charts.map((chart) => `watch=${encodeURIComponent(chart)}`).join("&")}`;
		if (url === this.#url) {
			return;
		}
		this.#url = url;
		this.#connect();
	}

	/** The line before stays open until the new one speaks, so that pages always know what the desk is. */
	#connect() {
		clearTimeout(this.#retry);
		this.#next?.close();
		this.#next = null;
		if (this.#url === null) {
			this.#hangUp();
			return;
		}
		const line = new Line(this.#url, Hub.FEEDS, (feed, detail) => this.#take(line, feed, detail), () => this.#lose());
		this.#next = line;
	}

	#take(line, feed, { topic, value, trouble, age }) {
		if (line === this.#next) {
			this.#hangUp();
			this.#line = line;
			this.#next = null;
		}
		const message = { feed, topic, value, trouble, since: Date.now() - age };
		if (feed !== "beat") {
			this.#known.set(`${feed} ${topic}`, message);
		}
		this.#tell(message);
	}

	#lose() {
		this.#next?.close();
		this.#next = null;
		this.#hangUp();
		this.#tell({ feed: "lost" });
		this.#retry = setTimeout(() => this.#connect(), AGAIN);
	}

	#hangUp() {
		this.#line?.close();
		this.#line = null;
		this.#known.clear();
	}

	#tell(message) {
		this.#pages.forEach((page, port) => port.postMessage(message));
	}

}

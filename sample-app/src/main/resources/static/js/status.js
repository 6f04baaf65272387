import { byId, setText } from "./dom.js";

const PATIENCE = 25_000;

/** The line at the foot: live, waiting, or what is wrong and where. */
export class Status {

	#troubles = new Map();

	#watchdog = null;

	/** Notes that the desk spoke, and whether a feed is in trouble. */
	heard(feed, trouble = null) {
		clearTimeout(this.#watchdog);
		this.#watchdog = setTimeout(() => this.lost(), PATIENCE);
		if (trouble) {
			this.#troubles.set(feed, trouble);
		}
		else {
			this.#troubles.delete(feed);
		}
		const [first] = this.#troubles.values();
		this.#say(first ? "trouble" : "live", first ?? "Live");
	}

	lost() {
		this.#say("lost", document.hidden ? "Paused" : "The desk does not answer; trying again");
	}

	waiting() {
		this.#troubles.clear();
		this.#say("waiting", "Connecting");
	}

	#say(state, text) {
		const node = byId("status");
		node.dataset.state = state;
		setText(node, text);
	}

}

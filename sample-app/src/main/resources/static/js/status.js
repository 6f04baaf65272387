import { byId, setText } from "./dom.js";

/** The line that says how things are: live, waiting, or what is wrong. */
export class Status {

	#troubles = new Map();

	/** Notes that the desk spoke, and whether a feed is in trouble. */
	heard(feed, trouble = null) {
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
		this.#troubles.clear();
		this.#say("lost", document.hidden ? "Paused" : "The desk does not answer; trying again");
	}

	waiting() {
		this.#troubles.clear();
		this.#say("waiting", "Connecting");
	}

	#say(state, text) {
		const node = byId("status");
		node.dataset.state = state;
		node.title = text;
		setText(node, text);
	}

}

const SILENCE = 5_000;

/** A connection to the desk's stream, which beats: one that is silent counts as broken. */
export class Line {

	#source;

	#watchdog = null;

	#onBreak;

	/** Takes the address, the names of the feeds, what hears them, and what is told once when the line breaks. */
	constructor(url, feeds, onFeed, onBreak) {
		this.#onBreak = onBreak;
		this.#source = new EventSource(url);
		this.#source.onerror = () => this.#break();
		[...feeds, "beat"].forEach((feed) => this.#source.addEventListener(feed, (event) => {
			this.#wait();
			onFeed(feed, JSON.parse(event.data));
		}));
		this.#wait();
	}

	close() {
		clearTimeout(this.#watchdog);
		this.#source.close();
	}

	#wait() {
		clearTimeout(this.#watchdog);
		this.#watchdog = setTimeout(() => this.#break(), SILENCE);
	}

	#break() {
		this.close();
		this.#onBreak();
	}

}

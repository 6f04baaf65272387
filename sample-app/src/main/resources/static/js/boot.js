/* The first thing a page runs: it loads the page again if the desk has not opened in time, for example because a part of it never came. */
(() => {
	const PATIENCE = 5_000;
	const TRIES = 5;
	const tries = Number(sessionStorage.getItem("tries") ?? 0);
	const timer = setTimeout(() => {
		if (tries < TRIES) {
			sessionStorage.setItem("tries", String(tries + 1));
			location.reload();
		}
	}, PATIENCE * (tries + 1));
	document.addEventListener("desk-open", () => {
		clearTimeout(timer);
		sessionStorage.removeItem("tries");
	});
})();

package io.github.coinbasepro.fault;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for secrets where none must be: in everything that is logged while it is open, at
 * {@code TRACE} by all loggers; in exceptions and all that they lead to; in what beans
 * print; in the names of threads. It finds them also in base64, out of it, and encoded
 * for a URL.
 * <p>
 * Application contexts that set up logging take it out of the log, so there must be none
 * started while it is open.
 */
public final class SecretScanner implements AutoCloseable {

	private static final int LONGEST_EXCERPT = 300;

	private final Set<String> secrets = new LinkedHashSet<>();

	private final List<Text> texts = new ArrayList<>();

	private final LogCapture log = new LogCapture();

	private SecretScanner() {
	}

	/**
	 * Begins to listen to the log.
	 * @param secrets what to look for
	 * @return the scanner
	 */
	public static SecretScanner lookingFor(String... secrets) {
		return new SecretScanner().alsoLookingFor(secrets);
	}

	/**
	 * Adds what is known only later, such as the signature of a request, also for what
	 * was logged and scanned before.
	 * @param secrets what else to look for
	 * @return this
	 */
	public SecretScanner alsoLookingFor(String... secrets) {
		for (String secret : secrets) {
			assertThat(secret).as("a secret worth looking for").hasSizeGreaterThan(5);
			this.secrets.add(secret);
			this.secrets.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
			this.secrets
				.add(Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
			try {
				this.secrets.add(new String(Base64.getDecoder().decode(secret), StandardCharsets.ISO_8859_1));
			}
			catch (IllegalArgumentException ex) {
				// not base64
			}
		}
		return this;
	}

	/**
	 * Looks into an exception and all that it leads to.
	 * @param exception the exception
	 * @return this
	 */
	public SecretScanner scan(Throwable exception) {
		ObjectGraph.textsOf(exception).forEach(this::add);
		return this;
	}

	/**
	 * Looks into what beans print.
	 * @param beans the beans
	 * @return this
	 */
	public SecretScanner scanToString(Object... beans) {
		for (Object bean : beans) {
			add("toString of " + bean.getClass().getName(), String.valueOf(bean));
		}
		return this;
	}

	/**
	 * Looks into a text from anywhere else.
	 * @param where where it is from
	 * @param text the text
	 * @return this
	 */
	public SecretScanner scanText(String where, String text) {
		add(where, text);
		return this;
	}

	/**
	 * Returns what was logged so far.
	 * @return the lines
	 */
	public List<String> logged() {
		return this.log.lines();
	}

	/**
	 * Returns where secrets were found so far.
	 * @return the places, each with what stands there
	 */
	public List<String> findings() {
		List<Text> all = new ArrayList<>(this.texts);
		this.log.lines().forEach((line) -> all.add(new Text("log", line)));
		Thread.getAllStackTraces()
			.keySet()
			.forEach((thread) -> all.add(new Text("name of a thread", thread.getName())));
		return all.stream()
			.filter((text) -> this.secrets.stream().anyMatch(text.content()::contains))
			.map(Text::toString)
			.toList();
	}

	/**
	 * Checks that there is no secret in the log, in the names of threads and in what was
	 * scanned.
	 */
	public void assertClean() {
		assertThat(findings()).as("places where secrets are").isEmpty();
	}

	@Override
	public void close() {
		this.log.close();
	}

	private void add(String where, String content) {
		this.texts.add(new Text(where, content));
	}

	private record Text(String where, String content) {

		@Override
		public String toString() {
			String excerpt = this.content.substring(0, Math.min(this.content.length(), LONGEST_EXCERPT));
			return this.where + ": " + excerpt;
		}

	}

}

package io.github.coinbasepro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of the documentation that says what the code holds. A test checks it, and with
 * {@code -Ddocs.update=true} writes it anew.
 */
public final class GeneratedPage {

	private static final Path FOLDER = Path.of("..", "docs");

	private final Path file;

	private GeneratedPage(Path file) {
		this.file = file;
	}

	/**
	 * Returns a page.
	 * @param name name of its file
	 * @return the page
	 */
	public static GeneratedPage named(String name) {
		return new GeneratedPage(FOLDER.resolve(name));
	}

	/**
	 * Checks that the page says what it should.
	 * @param content what it should say
	 * @throws IOException if it cannot be read or written
	 */
	public void assertSays(String content) throws IOException {
		if (Boolean.getBoolean("docs.update")) {
			Files.writeString(this.file, content);
		}
		assertThat(Files.readString(this.file)).as("stale: run this test with -Ddocs.update=true").isEqualTo(content);
	}

}

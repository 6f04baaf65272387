package io.github.coinbasepro.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the README true: its Java stands in sources that are compiled and run.
 */
class ReadmeTests {

	private static final Path README = Path.of("..", "README.md");

	private static final Path SOURCES = Path.of("src", "test", "java", "io", "github", "coinbasepro");

	private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "docs/simulated-exchange.md", "docs/testing.md", "docs/getting-started.md",
			"docs/configuration.md", "docs/orders.md", "docs/errors.md", "docs/several-accounts.md",
			"docs/transactions.md", "docs/bot.md", "docs/servlet-and-blocking.md" })
	void everySnippetIsCompiled(String page) throws IOException {
		String sources = sources();
		List<String> snippets = JAVA.matcher(Files.readString(README.resolveSibling(page)))
			.results()
			.map((MatchResult result) -> withoutIndentation(result.group(1)))
			.toList();
		assertThat(snippets).isNotEmpty().allSatisfy((snippet) -> assertThat(sources).contains(snippet));
	}

	@Test
	void theFirstCodeIsOnTheFirstScreen() throws IOException {
		List<String> lines = Files.readAllLines(README);
		assertThat(lines.indexOf("```java")).isBetween(1, 18);
		assertThat(lines.indexOf("```shell")).isBetween(1, 50);
	}

	@Test
	void everyLinkInsideTheRepositoryLeadsSomewhere() throws IOException {
		Pattern link = Pattern.compile("]\\((?!http)([^)#]+)");
		List<String> targets = link.matcher(Files.readString(README))
			.results()
			.map((result) -> result.group(1))
			.toList();
		assertThat(targets).isNotEmpty()
			.allSatisfy((target) -> assertThat(README.resolveSibling(target)).as(target).exists());
	}

	private static String sources() {
		return Stream.of("docs", "guides").flatMap(ReadmeTests::sources).collect(Collectors.joining("\n"));
	}

	private static Stream<String> sources(String folder) {
		try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
			return files.map(ReadmeTests::read).map(ReadmeTests::withoutIndentation).toList().stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String withoutIndentation(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package io.github.coinbasepro.fault;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import io.github.coinbasepro.GeneratedPage;
import io.github.coinbasepro.fault.Catalogue.Row;
import io.github.coinbasepro.fault.Catalogue.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every row of the catalogue of faults has a test that is named after its number, and a
 * page says which, written anew by {@code -Ddocs.update=true}.
 */
class ReliabilityPageTests {

	private static final Pattern NAME = Pattern.compile("row([0-9]{2,3})_[a-z][A-Za-z0-9]+");

	private static final int ROWS = 112;

	private static final SortedMap<Integer, SortedSet<String>> TESTS = tests();

	private final List<Row> rows = Catalogue.SECTIONS.stream().flatMap((section) -> section.rows().stream()).toList();

	@Test
	void everyRowIsThereOnce() {
		assertThat(this.rows).extracting(Row::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS).boxed().toList());
	}

	@Test
	void everyRowHasATestOrAReasonForNone() {
		assertThat(this.rows).allSatisfy((row) -> assertThat(TESTS.containsKey(row.number())).as("row %s", row)
			.isEqualTo(row.whyNoTest().isEmpty()));
	}

	@Test
	void everyTestIsOfARow() {
		assertThat(this.rows).extracting(Row::number).containsAll(TESTS.keySet());
	}

	@Test
	void thePageSaysWhich() throws IOException {
		GeneratedPage.named("reliability.md").assertSays(page());
	}

	private String page() {
		return """
				# What can go wrong, and what the client does then

				A client that handles money meets servers that fail, wires that break, answers that lie and clocks that are wrong. The
				tables below name each such fault, what this client does, and the tests that show it. The numbers are those of the
				specification; tests are named after them, and the build fails if one is missing.

				Three things hold throughout. An order is never sent twice by the client, whatever happens: a lost answer ends in the
				order, found by its client order id, or in an `OrderOutcomeUnknownException`. Every call ends, within the time it was
				given, in a value or in a `CoinbaseProException` that says whether the request was sent, refused, carried out or
				unknown. No secret stands in a log, an exception, a text, a metric or a trace.
				"""
				+ Catalogue.SECTIONS.stream().map(this::section).collect(Collectors.joining());
	}

	private String section(Section section) {
		return "\n## " + section.title() + "\n\n| row | what goes wrong | what the client does | tests |\n"
				+ "| --- | --- | --- | --- |\n" + section.rows().stream().map(this::line).collect(Collectors.joining());
	}

	private String line(Row row) {
		String tests = TESTS.getOrDefault(row.number(), new TreeSet<>())
			.stream()
			.map((test) -> "`" + test + "`")
			.collect(Collectors.joining("<br>"));
		return "| " + row.number() + " | " + row.fault() + " | " + row.answer() + " | "
				+ (tests.isEmpty() ? "none: " + row.whyNoTest() : tests) + " |\n";
	}

	private static SortedMap<Integer, SortedSet<String>> tests() {
		JavaClasses classes = new ClassFileImporter()
			.importUrl(ReliabilityPageTests.class.getProtectionDomain().getCodeSource().getLocation());
		SortedMap<Integer, SortedSet<String>> tests = new TreeMap<>();
		classes.stream()
			.flatMap((type) -> Stream.<JavaMember>concat(type.getMethods().stream(), type.getFields().stream()))
			.filter((member) -> member.getName().startsWith("row"))
			.filter(ReliabilityPageTests::isTest)
			.map((member) -> Map.entry(member, NAME.matcher(member.getName())))
			.filter((member) -> matches(member.getKey(), member.getValue()))
			.forEach((member) -> tests
				.computeIfAbsent(Integer.valueOf(member.getValue().group(1)), (number) -> new TreeSet<>())
				.add(member.getKey().getOwner().getSimpleName() + "#" + member.getKey().getName()));
		return tests;
	}

	private static boolean isTest(JavaMember member) {
		return member.isAnnotatedWith(Test.class) || member.isAnnotatedWith(ParameterizedTest.class)
				|| member.isAnnotatedWith(ArchTest.class);
	}

	private static boolean matches(JavaMember member, Matcher name) {
		assertThat(name.matches()).as("a name like row01_someBehaviour: %s", member.getName()).isTrue();
		return true;
	}

}

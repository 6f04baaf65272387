package io.github.coinbasepro.autoconfigure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.EndpointTableTests;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.internal.value.WireFormat;
import io.github.coinbasepro.model.OpenEnum;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Side;
import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CoinbaseProRuntimeHints}.
 */
class CoinbaseProRuntimeHintsTests {

	private static final Set<String> ROOMS = Stream
		.concat(Stream.of(Page.class.getPackageName(), OrderBook.class.getPackageName()),
				EndpointTableTests.groups().map(Class::getPackageName))
		.collect(Collectors.toSet());

	private static final RuntimeHints HINTS = hintsOf(Object.class);

	/**
	 * What Jackson reads and writes lies beside the groups of calls and the values that
	 * they share.
	 */
	static List<Class<?>> model() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackagesOf(CoinbaseProClient.class)
			.stream()
			.filter((type) -> ROOMS.contains(type.getPackageName()))
			.filter((type) -> type.isRecord() || type.isEnum() || type.isAssignableTo(OpenEnum.class))
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("model")
	void everyClassOfTheModelIsOpenToReflection(Class<?> type) {
		assertThat(RuntimeHintsPredicates.reflection().onType(type)).accepts(HINTS);
		assertThat(type.getDeclaredMethods()).allSatisfy(
				(method) -> assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(method)).accepts(HINTS));
		assertThat(type.getDeclaredConstructors()).allSatisfy(
				(constructor) -> assertThat(RuntimeHintsPredicates.reflection().onConstructorInvocation(constructor))
					.accepts(HINTS));
	}

	@Test
	void everyMixInOfTheMapperIsOpenToReflection() {
		List<Class<?>> mixIns = model().stream()
			.map((type) -> type.getDeclaredAnnotation(WireFormat.class))
			.filter(Objects::nonNull)
			.<Class<?>>map(WireFormat::value)
			.toList();
		assertThat(mixIns).hasSizeGreaterThan(15)
			.allSatisfy((mixIn) -> assertThat(RuntimeHintsPredicates.reflection()
				.onType(mixIn)
				.withMemberCategory(MemberCategory.INVOKE_DECLARED_METHODS)).accepts(HINTS));
	}

	@Test
	void everyDeserializerOfARowIsOpenToReflection() {
		for (String name : List.of("book.OrderBookEntryDeserializer", "products.CandleDeserializer",
				"products.CandleRowDeserializer")) {
			assertThat(RuntimeHintsPredicates.reflection()
				.onType(TypeReference.of("io.github.coinbasepro." + name))
				.withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS)).as(name).accepts(HINTS);
		}
	}

	@Test
	void theModelIsFoundWhole() {
		assertThat(model()).hasSizeGreaterThan(150).contains(Order.class, NewLimitOrder.class, Side.class);
	}

	@Test
	void row99_theNamesOfPropertiesCanBeCheckedInANativeImage() {
		assertThat(RuntimeHintsPredicates.resource()
			.forResource("META-INF/spring/" + CoinbaseProProperties.class.getName() + ".imports")).accepts(HINTS);
		assertThat(KnownProperties.groups(CoinbaseProProperties.class)).contains(HttpProperties.Proxy.class)
			.allSatisfy((type) -> assertThat(RuntimeHintsPredicates.reflection()
				.onType(type)
				.withMemberCategory(MemberCategory.ACCESS_DECLARED_FIELDS)).accepts(HINTS));
	}

	@Test
	void nothingElseIsOpened() {
		assertThat(RuntimeHintsPredicates.reflection().onType(CoinbaseProConnectionDetails.class)).rejects(HINTS);
	}

	@Test
	void theAutoConfigurationGivesTheHints() {
		assertThat(RuntimeHintsPredicates.reflection().onType(Order.class))
			.accepts(hintsOf(CoinbaseProAutoConfiguration.class));
	}

	/**
	 * Prepares an application ahead of time as a build of it would.
	 */
	private static RuntimeHints hintsOf(Class<?> configuration) {
		DefaultGenerationContext generation = new DefaultGenerationContext(
				new ClassNameGenerator(ClassName.get(CoinbaseProRuntimeHintsTests.class)),
				new InMemoryGeneratedFiles());
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.register(configuration);
			new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		}
		return generation.getRuntimeHints();
	}

}

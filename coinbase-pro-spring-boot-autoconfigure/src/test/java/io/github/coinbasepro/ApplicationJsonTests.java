package io.github.coinbasepro;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.coinbasepro.model.OpenEnum;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.products.Candle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the model looks like in the JSON of an application: plain records, their
 * components by their names, values of open enums by their text.
 */
class ApplicationJsonTests {

	private static final List<JsonMapper> MAPPERS = List.of(new JsonMapper(), mapperOfBoot());

	private static JsonMapper mapperOfBoot() {
		JsonMapper[] mapper = new JsonMapper[1];
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.run((context) -> mapper[0] = context.getBean(JsonMapper.class));
		return mapper[0];
	}

	static Stream<Class<?>> plainRecords() {
		return Specimens.records().stream().filter((type) -> !OpenEnum.class.isAssignableFrom(type));
	}

	static List<Class<?>> openEnums() {
		return Specimens.openEnums();
	}

	@ParameterizedTest
	@MethodSource("plainRecords")
	void everyRecordIsWrittenByTheNamesOfItsComponentsAndReadBack(Class<?> type) {
		List<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
		for (JsonMapper mapper : MAPPERS) {
			for (boolean full : new boolean[] { true, false }) {
				Object value = Specimens.of(type, full);
				String json = mapper.writeValueAsString(value);
				JsonNode tree = mapper.readTree(json);
				assertThat(tree.propertyNames()).as(json).containsExactlyInAnyOrderElementsOf(components);
				assertThat((Object) mapper.readValue(json, type)).as(json).isEqualTo(value);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("openEnums")
	void everyOpenValueIsItsTextAndReadBackAsTheConstantAlsoAsKey(Class<?> type) {
		for (JsonMapper mapper : MAPPERS) {
			for (OpenEnum constant : Specimens.constants(type)) {
				String json = mapper.writeValueAsString(constant);
				assertThat(json).isEqualTo("\"" + constant.value() + "\"");
				assertThat((Object) mapper.readValue(json, type)).isSameAs(constant);
				String map = mapper.writeValueAsString(Map.of(constant, 1));
				assertThat(map).isEqualTo("{\"" + constant.value() + "\":1}");
				assertThat(mapper.<Map<?, ?>>readValue(map,
						mapper.getTypeFactory().constructMapType(Map.class, type, Integer.class)))
					.allSatisfy((key, one) -> assertThat(key).isSameAs(constant));
			}
		}
	}

	@Test
	void noAnnotationOfTheModelNamesOrShapesWhatIsWritten() {
		ArchRuleDefinition.noMembers()
			.that()
			.areDeclaredInClassesThat(areTypesOfTheModel())
			.should()
			.beAnnotatedWith(new DescribedPredicate<>("annotations of the wire") {

				@Override
				public boolean test(JavaAnnotation<?> annotation) {
					return annotation.getRawType().getPackageName().startsWith("com.fasterxml.jackson")
							&& !Stream.of(JsonCreator.class, JsonValue.class, JsonIgnore.class)
								.anyMatch((allowed) -> annotation.getRawType().isEquivalentTo(allowed));
				}

			})
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackagesOf(CoinbaseProClient.class));
	}

	private static DescribedPredicate<JavaClass> areTypesOfTheModel() {
		Set<String> names = Specimens.types().stream().map(JavaClass::getName).collect(Collectors.toSet());
		return DescribedPredicate.describe("are types of the model", (type) -> names.contains(type.getName()));
	}

	@Test
	void aCandleAndAnOrderReadLikeRecords() {
		JsonNode candle = MAPPERS.get(1).valueToTree(Specimens.of(Candle.class, true));
		assertThat(candle.propertyNames()).containsExactly("time", "low", "high", "open", "close", "volume");
		JsonNode order = MAPPERS.get(1).valueToTree(Specimens.of(Order.class, true));
		assertThat(order.has("clientOrderId")).isTrue();
		assertThat(order.has("selfTradePrevention")).isTrue();
		assertThat(order.has("client_oid")).isFalse();
	}

}

package io.github.coinbasepro.integration;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packages of all modules side by side, as an application has them on its class path.
 */
class PackagesTests {

	private static final String CLIENT = "coinbase-pro-spring-boot-autoconfigure";

	private static final String SIMULATOR = "coinbase-pro-simulator";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.github.coinbasepro");

	@Test
	void noPackageLiesInTwoModules() {
		Map<String, Set<String>> modules = CLASSES.stream()
			.collect(Collectors.groupingBy(JavaClass::getPackageName,
					Collectors.mapping(PackagesTests::module, Collectors.toSet())));
		assertThat(modules.values().stream().flatMap(Set::stream)).contains(CLIENT, SIMULATOR,
				"coinbase-pro-spring-boot-test");
		assertThat(modules).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
	}

	@Test
	void noTypeOfTheSimulatorBearsTheNameOfOneOfTheClient() {
		Set<String> client = namesThatApplicationsSee(CLIENT);
		assertThat(client).contains("Order", "Fill", "Side", "Product");
		assertThat(namesThatApplicationsSee(SIMULATOR)).contains("SimulatedCoinbasePro", "Faults")
			.doesNotContainAnyElementsOf(client);
	}

	private static Set<String> namesThatApplicationsSee(String module) {
		return CLASSES.stream()
			.filter((type) -> module(type).equals(module))
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> !type.getPackageName().contains(".internal"))
			.map(JavaClass::getSimpleName)
			.filter((name) -> !name.equals("package-info"))
			.collect(Collectors.toSet());
	}

	/**
	 * Returns the module that a class lies in, by the folder or the jar that it was read
	 * from.
	 */
	private static String module(JavaClass type) {
		String place = type.getSource().orElseThrow().getUri().toString();
		String module = place.substring(0, place.lastIndexOf("/target/"));
		return module.substring(module.lastIndexOf('/') + 1);
	}

}

package io.github.coinbasepro;

import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.boot.autoconfigure.AutoConfiguration;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The floors of the house: every arrow points down.
 */
@AnalyzeClasses(packagesOf = CoinbaseProClient.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "io.github.coinbasepro";

	private static final String[] GROUND = rooms("model", "exception", "observation", "settings", "internal.value");

	private static final String[] TOOLS = rooms("internal.codec", "internal.connection", "internal.reactive",
			"internal.signing", "limit", "credentials");

	private static final String[] CALLS = rooms("internal.call", "internal.book", "book");

	private static final String[] GROUPS = EndpointTableTests.groups()
		.map(Class::getPackageName)
		.toArray(String[]::new);

	private static final String[] BOOT = rooms("autoconfigure", "health", "metrics", "actuate");

	@ArchTest
	static final ArchRule arrowsPointDown = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("Boot")
		.definedBy(BOOT)
		.layer("client")
		.definedBy(ROOT)
		.layer("groups")
		.definedBy(GROUPS)
		.layer("calls")
		.definedBy(CALLS)
		.layer("tools")
		.definedBy(TOOLS)
		.layer("ground")
		.definedBy(GROUND)
		.whereLayer("Boot")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("client")
		.mayOnlyBeAccessedByLayers("Boot")
		.whereLayer("groups")
		.mayOnlyBeAccessedByLayers("client", "Boot")
		.whereLayer("calls")
		.mayOnlyBeAccessedByLayers("groups", "client", "Boot")
		.whereLayer("tools")
		.mayOnlyBeAccessedByLayers("calls", "groups", "client", "Boot");

	@ArchTest
	static final ArchRule everyPackageHasItsFloor = classes().should()
		.resideInAnyPackage(Stream.of(GROUND, TOOLS, CALLS, GROUPS, BOOT, new String[] { ROOT })
			.flatMap(Stream::of)
			.toArray(String[]::new));

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule noPublicMethodNamesAnInternalType = methods().that()
		.areDeclaredInClassesThat(arePublicToApplications())
		.and(areVisibleToApplications())
		.should(nameNoInternalType());

	@ArchTest
	static final ArchRule noPublicFieldNamesAnInternalType = fields().that()
		.areDeclaredInClassesThat(arePublicToApplications())
		.and(areVisibleToApplications())
		.should(nameNoInternalType());

	@ArchTest
	static final ArchRule noPublicConstructorButThoseOfGroupsNamesAnInternalType = constructors().that()
		.areDeclaredInClassesThat(arePublicToApplications())
		.and(areVisibleToApplications())
		.and()
		.areDeclaredInClassesThat()
		.haveSimpleNameNotEndingWith("Api")
		.should(nameNoInternalType());

	@ArchTest
	static final ArchRule noPublicTypeExtendsAnInternalOne = classes().that(arePublicToApplications())
		.should(extendNoInternalType());

	@ArchTest
	static final ArchRule theClientDoesNotKnowBoot = noClasses().that()
		.resideOutsideOfPackages(ROOT + ".autoconfigure..", ROOT + ".actuate..", ROOT + ".health..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.boot..");

	@ArchTest
	static final ArchRule theGroundFloorKnowsNoHttp = noClasses().that()
		.resideInAnyPackage(rooms("model", "exception", "internal.value", "book"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "reactor..", "io.netty..");

	@ArchTest
	static final ArchRule row52_moneyIsNeverFloating = fields().that()
		.areDeclaredInClassesThat()
		.resideInAnyPackage(ROOT + "..")
		.should()
		.notHaveRawType(double.class)
		.andShould()
		.notHaveRawType(float.class)
		.andShould()
		.notHaveRawType(Double.class)
		.andShould()
		.notHaveRawType(Float.class);

	@ArchTest
	static final ArchRule row52_noMethodOfTheModelReturnsFloating = methods().that()
		.areDeclaredInClassesThat()
		.resideInAnyPackage(Stream.of(GROUPS, rooms("model", "book")).flatMap(Stream::of).toArray(String[]::new))
		.should()
		.notHaveRawReturnType(double.class)
		.andShould()
		.notHaveRawReturnType(float.class);

	@ArchTest
	static final ArchRule groupsHoldNothingButWhatCarriesThemOut = fields().that()
		.areDeclaredInClassesThat()
		.haveSimpleNameEndingWith("Api")
		.and()
		.areNotStatic()
		.should()
		.haveRawType(resideInAPackage(ROOT + ".internal.call")
			.or(describe("not public", (type) -> !type.getModifiers().contains(JavaModifier.PUBLIC))));

	@ArchTest
	static final ArchRule autoConfigurationsAreFinalWithoutPublicMembers = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(AutoConfiguration.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule autoConfigurationsAreFinal = classes().that()
		.areAnnotatedWith(AutoConfiguration.class)
		.should()
		.haveModifier(JavaModifier.FINAL);

	@ArchTest
	static final ArchRule row53_textDependsOnNoLocale = noClasses().should()
		.callMethod(String.class, "toUpperCase")
		.orShould()
		.callMethod(String.class, "toLowerCase")
		.orShould()
		.callMethod(String.class, "getBytes")
		.orShould()
		.callMethod(String.class, "format", String.class, Object[].class);

	private static String[] rooms(String... names) {
		return Stream.of(names).map((name) -> ROOT + "." + name).toArray(String[]::new);
	}

	private static DescribedPredicate<JavaClass> arePublicToApplications() {
		return describe("are public to applications", (type) -> type.getModifiers().contains(JavaModifier.PUBLIC)
				&& !type.getPackageName().startsWith(ROOT + ".internal"));
	}

	private static DescribedPredicate<JavaMember> areVisibleToApplications() {
		return describe("are visible to applications", (member) -> member.getModifiers().contains(JavaModifier.PUBLIC)
				|| member.getModifiers().contains(JavaModifier.PROTECTED));
	}

	private static <T extends JavaMember> ArchCondition<T> nameNoInternalType() {
		return new ArchCondition<>("name no internal type") {

			@Override
			public void check(T member, ConditionEvents events) {
				member.getAllInvolvedRawTypes()
					.stream()
					.filter(resideInAPackage(ROOT + ".internal.."))
					.forEach((type) -> events
						.add(SimpleConditionEvent.violated(member, member.getFullName() + " names " + type.getName())));
			}

		};
	}

	private static ArchCondition<JavaClass> extendNoInternalType() {
		return new ArchCondition<>("extend no internal type") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
					.filter(resideInAPackage(ROOT + ".internal.."))
					.forEach((base) -> events
						.add(SimpleConditionEvent.violated(type, type.getName() + " extends " + base.getName())));
			}

		};
	}

}

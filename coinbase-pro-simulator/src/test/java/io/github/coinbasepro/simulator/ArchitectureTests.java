package io.github.coinbasepro.simulator;

import java.util.stream.Stream;

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

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.github.coinbasepro.simulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String INTERNAL = "io.github.coinbasepro.simulator.internal";

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching(INTERNAL + ".(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule internalsKnowOnlyValuesOfTheApi = noClasses().that()
		.resideInAPackage(INTERNAL + "..")
		.should()
		.dependOnClassesThat(resideInAPackage("io.github.coinbasepro.simulator")
			.and(not(belongToAnyOf(RecordedRequest.class, ApiKeyPermission.class, RateLimits.class, RateLimit.class))));

	@ArchTest
	static final ArchRule noTypeThatApplicationsSeeNamesAnInternalType = classes().that()
		.resideInAPackage("io.github.coinbasepro.simulator")
		.and()
		.arePublic()
		.should(nameNoInternalType());

	@ArchTest
	static final ArchRule theApiIsOnePackage = classes().that()
		.resideOutsideOfPackage(INTERNAL + "..")
		.should()
		.resideInAPackage("io.github.coinbasepro.simulator");

	@ArchTest
	static final ArchRule engineKnowsNobody = noClasses().that()
		.resideInAPackage("..engine..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..market..", "..http..", "reactor..", "io.netty..", "tools.jackson..");

	@ArchTest
	static final ArchRule marketKnowsNoHttp = noClasses().that()
		.resideInAPackage("..market..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..http..", "reactor..", "io.netty..", "tools.jackson..");

	@ArchTest
	static final ArchRule theServerKnowsNetty = noClasses().that()
		.resideInAPackage("..server..")
		.should()
		.dependOnClassesThat(
				resideInAPackage("io.github.coinbasepro..").and(resideOutsideOfPackage("..internal.server..")));

	@ArchTest
	static final ArchRule theExchangeKnowsNeitherSpringNorTheClient = noClasses().should()
		.dependOnClassesThat(
				resideInAnyPackage("org.springframework..", "reactor..").or(resideInAPackage("io.github.coinbasepro..")
					.and(resideOutsideOfPackage("io.github.coinbasepro.simulator.."))));

	@ArchTest
	static final ArchRule moneyIsExact = fields().should().notHaveRawType("double").andShould().notHaveRawType("float");

	@ArchTest
	static final ArchRule moneyStaysExact = methods().should()
		.notHaveRawReturnType("double")
		.andShould()
		.notHaveRawReturnType("float");

	private static ArchCondition<JavaClass> nameNoInternalType() {
		return new ArchCondition<>("name no internal type") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Stream.concat(supertypes(type), signatures(type))
					.filter(resideInAPackage(INTERNAL + ".."))
					.forEach((internal) -> events.add(SimpleConditionEvent.violated(type,
							type.getName() + " shows " + internal.getName() + " to applications")));
			}

		};
	}

	private static Stream<JavaClass> supertypes(JavaClass type) {
		return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
			.flatMap((supertype) -> supertype.getAllInvolvedRawTypes().stream());
	}

	private static Stream<JavaClass> signatures(JavaClass type) {
		Stream<JavaClass> named = type.getMembers()
			.stream()
			.filter(ArchitectureTests::isSeen)
			.flatMap((member) -> member.getAllInvolvedRawTypes().stream());
		Stream<JavaClass> thrown = type.getCodeUnits()
			.stream()
			.filter(ArchitectureTests::isSeen)
			.flatMap((unit) -> unit.getExceptionTypes().stream());
		return Stream.concat(named, thrown);
	}

	private static boolean isSeen(JavaMember member) {
		return member.getModifiers().contains(JavaModifier.PUBLIC)
				|| member.getModifiers().contains(JavaModifier.PROTECTED);
	}

}

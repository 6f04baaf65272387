package io.github.coinbasepro.simulator;

import com.tngtech.archunit.core.domain.JavaMember;
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
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
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
	static final ArchRule noMethodOfTheApiNamesAnInternalType = methods().that()
		.areDeclaredInClassesThat()
		.resideInAPackage("io.github.coinbasepro.simulator")
		.and()
		.areDeclaredInClassesThat()
		.arePublic()
		.and()
		.arePublic()
		.should(nameNoInternalType());

	@ArchTest
	static final ArchRule noConstructorOfTheApiNamesAnInternalType = constructors().that()
		.areDeclaredInClassesThat()
		.resideInAPackage("io.github.coinbasepro.simulator")
		.and()
		.areDeclaredInClassesThat()
		.arePublic()
		.and()
		.arePublic()
		.should(nameNoInternalType());

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

	private static <T extends JavaMember> ArchCondition<T> nameNoInternalType() {
		return new ArchCondition<>("name no internal type") {

			@Override
			public void check(T member, ConditionEvents events) {
				member.getAllInvolvedRawTypes()
					.stream()
					.filter(resideInAPackage(INTERNAL + ".."))
					.forEach((type) -> events
						.add(SimpleConditionEvent.violated(member, member.getFullName() + " names " + type.getName())));
			}

		};
	}

}

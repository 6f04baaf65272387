package io.github.coinbasepro.test;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.github.coinbasepro.test", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching("io.github.coinbasepro.(**)")
		.should()
		.beFreeOfCycles();

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
				resideInAPackage("io.github.coinbasepro..").and(resideOutsideOfPackage("..test.server..")));

	@ArchTest
	static final ArchRule theExchangeKnowsNeitherSpringNorTheClient = noClasses().that()
		.resideOutsideOfPackages("io.github.coinbasepro.test.autoconfigure..", "io.github.coinbasepro.test.contract..")
		.should()
		.dependOnClassesThat(
				resideInAnyPackage("org.springframework..", "reactor..").or(resideInAPackage("io.github.coinbasepro..")
					.and(resideOutsideOfPackage("io.github.coinbasepro.test.."))));

	@ArchTest
	static final ArchRule testsOfApplicationsKnowNoEngine = noClasses().that()
		.resideInAPackage("io.github.coinbasepro.test.autoconfigure..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..engine..", "..http..");

	@ArchTest
	static final ArchRule moneyIsExact = fields().should().notHaveRawType("double").andShould().notHaveRawType("float");

	@ArchTest
	static final ArchRule moneyStaysExact = methods().should()
		.notHaveRawReturnType("double")
		.andShould()
		.notHaveRawReturnType("float");

}

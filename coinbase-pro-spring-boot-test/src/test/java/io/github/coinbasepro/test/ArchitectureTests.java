package io.github.coinbasepro.test;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.github.coinbasepro.test", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching("io.github.coinbasepro.test.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule nothingUsesInternalsOfTheExchangeOrOfTheClient = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("io.github.coinbasepro.simulator.internal..", "io.github.coinbasepro.internal..");

	@ArchTest
	static final ArchRule contractsOfLimitersKnowNoExchange = noClasses().that()
		.resideInAPackage("io.github.coinbasepro.test.contract..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.github.coinbasepro.simulator..");

	@ArchTest
	static final ArchRule annotationsAndContractsAreAllThereIs = classes().should()
		.resideInAnyPackage("io.github.coinbasepro.test.autoconfigure..", "io.github.coinbasepro.test.contract..");

}

package io.github.coinbasepro;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.boot.autoconfigure.AutoConfiguration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The floors of the house: every arrow points down.
 */
@AnalyzeClasses(packagesOf = CoinbaseProClient.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "io.github.coinbasepro";

	@ArchTest
	static final ArchRule theClientDoesNotKnowBoot = noClasses().that()
		.resideOutsideOfPackages(ROOT + ".autoconfigure..", ROOT + ".actuate..", ROOT + ".health..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.boot..");

	@ArchTest
	static final ArchRule theGroundFloorKnowsNoHttp = noClasses().that()
		.resideInAnyPackage(ROOT + ".model..", ROOT + ".exception..")
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
		.resideInAPackage(ROOT + ".model..")
		.should()
		.notHaveRawReturnType(double.class)
		.andShould()
		.notHaveRawReturnType(float.class);

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

}

package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the shape that DESIGN.md draws: imports run one way, and a few habits that reviews forget. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule importsRunOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("fact")
          .definedBy("..plumbline.fact..")
          .layer("yaml")
          .definedBy("..plumbline.yaml..")
          .layer("lexicon")
          .definedBy("..plumbline.lexicon..")
          .layer("text")
          .definedBy("..plumbline.text..")
          .layer("extract")
          .definedBy("..plumbline.extract..")
          .layer("truth")
          .definedBy("..plumbline.truth..")
          .layer("verify")
          .definedBy("..plumbline.verify..")
          .layer("report")
          .definedBy("..plumbline.report..")
          .layer("evaluate")
          .definedBy("..plumbline.evaluate..")
          .layer("audit")
          .definedBy("..plumbline.audit..")
          .optionalLayer("check")
          .definedBy("..plumbline.check..")
          .layer("cli")
          .definedBy("..plumbline.cli..")
          .whereLayer("fact")
          .mayNotAccessAnyLayer()
          .whereLayer("yaml")
          .mayOnlyAccessLayers("fact")
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("fact", "yaml")
          .whereLayer("text")
          .mayOnlyAccessLayers("fact", "lexicon")
          .whereLayer("extract")
          .mayOnlyAccessLayers("fact", "lexicon", "text")
          .whereLayer("truth")
          .mayOnlyAccessLayers("fact", "yaml", "lexicon", "text", "extract")
          .whereLayer("verify")
          .mayOnlyAccessLayers("fact", "yaml", "lexicon", "text", "extract", "truth")
          .whereLayer("report")
          .mayOnlyAccessLayers("fact", "lexicon", "text", "extract", "truth", "verify")
          .whereLayer("evaluate")
          .mayOnlyAccessLayers("fact", "lexicon", "text", "extract", "truth", "verify", "report")
          .whereLayer("audit")
          .mayOnlyAccessLayers("fact", "lexicon", "text", "extract", "truth", "verify", "report")
          .whereLayer("check")
          .mayOnlyAccessLayers(
              "fact", "yaml", "lexicon", "text", "extract", "truth", "verify", "report")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule onlyThePrinterPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("..plumbline.build..")
          .should(ACCESS_STANDARD_STREAMS)
          .because("commands write through org.plumbline.cli.Printer, and nothing else writes");

  @ArchTest
  static final ArchRule whatBuildsIsNotShipped =
      noClasses()
          .that()
          .resideOutsideOfPackage("..plumbline.build..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..plumbline.build..");

  @ArchTest
  static final ArchRule onlyTheJudgeKnowsDrools =
      noClasses()
          .that()
          .resideOutsideOfPackages("..plumbline.verify..", "..plumbline.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule noStaticMutableState =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..plumbline.rules..")
          .should()
          .beFinal();
}

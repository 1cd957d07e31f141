package org.plumbline.verify.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.plumbline.verify.Hashes;

/**
 * Compiles the rules of packs to classes, and keeps these: compiling takes seconds, loading milliseconds. What is
 * kept has passed the guard; its name is a hash of all that it depends on.
 */
public final class PackCompiler {
  private static final String MODELS = "META-INF/kie/org.plumbline/pack/drools-model";
  private static final String VERSION_LINE = "Drools-Model-Version";

  private final RuleSet set;
  private final List<RuleFile> files;
  private final String hash;

  private PackCompiler(RuleSet set, List<RuleFile> files) {
    this.set = set;
    this.files = files;
    this.hash = Hashes.sha256(contents(set, files));
  }

  /**
   * The compiled packs.
   *
   * @param models what Drools makes a rule base of; empty when the packs have no rules
   * @param hash of the packs' files
   */
  public record Compiled(List<Model> models, String hash) {
    public Compiled {
      models = List.copyOf(models);
    }
  }

  /**
   * Compiles the packs of {@code set}, or takes what was compiled before.
   *
   * @throws RuleException naming every fault by file and line
   */
  public static Compiled compile(RuleSet set) {
    List<RuleFile> files = new ArrayList<>();
    for (Path folder : set.packs()) {
      Pack.read(folder).files().stream().filter(RuleFile::isRules).forEach(files::add);
    }
    StringBuilder lexicons = new StringBuilder();
    set.lexicons().forEach(folder -> lexicons.append(Fingerprint.of(folder)).append(' '));
    PackCompiler compiler = new PackCompiler(set, files);
    String hash = Hashes.sha256(compiler.hash + " " + lexicons);
    return new Compiled(files.isEmpty() ? List.of() : compiler.models(), hash);
  }

  private static String contents(RuleSet set, List<RuleFile> files) {
    StringBuilder all = new StringBuilder();
    all.append(set.trusted()).append(' ').append(ShippedRules.hash()).append('\n');
    for (RuleFile file : files) {
      all.append(file.text()).append('\0');
    }
    return all.toString();
  }

  private List<Model> models() {
    Path jar = set.cache().resolve("packs").resolve(key() + ".jar");
    if (Files.exists(jar)) {
      try {
        return load(jar);
      } catch (IOException | ReflectiveOperationException | LinkageError e) {
        // Damaged, or half written: compile again.
      }
    }
    try {
      write(build(), jar);
      return load(jar);
    } catch (IOException e) {
      throw new RuleException(
          "cannot keep compiled rules in "
              + jar.getParent()
              + ": "
              + e.getMessage()
              + "; set XDG_CACHE_HOME to a folder that can be written");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules cannot be loaded", e);
    }
  }

  /** Other classes of the vocabulary or another Java make other compiled rules, and another guard admits others. */
  private String key() {
    StringBuilder all = new StringBuilder(hash).append(Runtime.version().feature());
    List<Class<?>> classes = new ArrayList<>(Vocabulary.classes());
    classes.addAll(
        List.of(
            PackGuard.class,
            CellGuard.class,
            DecisionTable.class,
            ExpressionGuard.class,
            Vocabulary.class,
            Tokens.class,
            Model.class));
    for (Class<?> type : classes) {
      String name = type.getName();
      try (InputStream in =
          type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Hashes.sha256(all.toString());
  }

  private InternalKieModule build() {
    List<RuleFile> rules = check();
    KieServices services = KieServices.get();
    KieFileSystem system = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("org.plumbline", "pack", "1");
    system.generateAndWritePomXML(id);
    for (int i = 0; i < rules.size(); i++) {
      system.write("src/main/resources/pack/" + i + ".drl", rules.get(i).drl());
    }
    KieBuilder builder = services.newKieBuilder(system);
    try {
      builder.buildAll(ExecutableModelProject.class);
      RuleProblems problems = new RuleProblems();
      for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
        report(message, problems);
      }
      problems.throwIfAny();
      return (InternalKieModule) builder.getKieModule();
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /**
   * The rules must be readable, have names of their own and, unless they are trusted, do nothing but judge.
   *
   * @return what is to be compiled: the very text that was checked
   */
  private List<RuleFile> check() {
    RuleProblems problems = new RuleProblems();
    List<Rule> rules = new ArrayList<>(RuleLibrary.shipped().rules());
    List<RuleFile> checked = new ArrayList<>();
    Vocabulary vocabulary = new Vocabulary();
    CellGuard cells = new CellGuard(problems);
    for (RuleFile file : files) {
      if (file.isTable() && !set.trusted() && !cells.admits(file)) {
        continue;
      }
      Optional<RuleReader> read = RuleReader.read(file, problems);
      if (read.isPresent()) {
        rules.addAll(read.get().rules());
        checked.add(read.get().file());
        if (!set.trusted()) {
          new PackGuard(read.get().file(), vocabulary, problems).check(read.get().tree());
        }
      }
    }
    RuleLibrary.checkIds(rules, problems);
    problems.throwIfAny();
    return checked;
  }

  private void report(Message message, RuleProblems problems) {
    String name = "the rules";
    int line = message.getLine();
    for (int i = 0; i < files.size(); i++) {
      if (String.valueOf(message.getPath()).endsWith("pack/" + i + ".drl")) {
        name = files.get(i).name();
      }
    }
    problems.add(name, line, RuleReader.oneLine(message.getText()), "mend the rule");
  }

  /** Under another name first: who reads meanwhile finds all of it or nothing. */
  private static void write(InternalKieModule module, Path jar) throws IOException {
    Files.createDirectories(jar.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(jar.toAbsolutePath().getParent(), "pack", ".tmp");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(draft))) {
      for (String name : module.getFileNames()) {
        if (name.endsWith(".class") || name.equals(MODELS)) {
          out.putNextEntry(new JarEntry(name));
          out.write(module.getBytes(name));
          out.closeEntry();
        }
      }
    }
    Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Model> load(Path jar) throws IOException, ReflectiveOperationException {
    RuleClasses classes = RuleClasses.read(jar);
    List<Model> models = new ArrayList<>();
    for (String name : classes.text(MODELS).lines().toList()) {
      if (!name.isBlank() && !name.startsWith(VERSION_LINE)) {
        models.add(
            Class.forName(name.strip(), true, classes)
                .asSubclass(Model.class)
                .getDeclaredConstructor()
                .newInstance());
      }
    }
    return models;
  }
}

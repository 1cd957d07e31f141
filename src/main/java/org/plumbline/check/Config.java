package org.plumbline.check;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.plumbline.text.ReadOptions;
import org.plumbline.verify.pack.RuleSettings;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;
import org.plumbline.yaml.YamlException;
import org.plumbline.yaml.YamlNodes;

/**
 * What {@code .plumbline.yaml} says of checks. What it says of single rules is read by {@link RuleSettings}.
 *
 * @param folder the folder that its paths start from
 * @param file the file itself; null when there is none: read it through {@link #source()}
 * @param truth truth files and folders
 * @param files globs of drafts
 * @param exclude globs of files that are no drafts
 * @param packs folders of own rules
 * @param skip parts of drafts that are not checked
 * @param failOn what makes a run fail; null when it is not said: read it through {@link #failsOn()}
 */
public record Config(
    Path folder,
    Path file,
    List<Path> truth,
    List<String> files,
    List<String> exclude,
    List<Path> packs,
    Set<ReadOptions.Part> skip,
    FailOn failOn) {
  private static final Set<ReadOptions.Part> SKIPPED =
      EnumSet.of(ReadOptions.Part.CODE, ReadOptions.Part.COMMENTS, ReadOptions.Part.QUOTES);
  private static final Set<String> KEYS =
      Set.of("truth", "files", "exclude", "packs", "skip", "fail-on", "rules");

  public Config {
    truth = List.copyOf(truth);
    files = List.copyOf(files);
    exclude = List.copyOf(exclude);
    packs = List.copyOf(packs);
    skip = Set.copyOf(skip);
  }

  /** No configuration: everything as it is unless told. */
  public static Config none(Path folder) {
    return new Config(folder, null, List.of(), List.of(), List.of(), List.of(), SKIPPED, null);
  }

  public Optional<Path> source() {
    return Optional.ofNullable(file);
  }

  public Optional<FailOn> failsOn() {
    return Optional.ofNullable(failOn);
  }

  /** The configuration that holds for {@code path}: the first one on the way up from its folder. */
  public static Optional<Path> find(Path path) {
    Path start = path.toAbsolutePath().normalize();
    for (Path folder = Files.isDirectory(start) ? start : start.getParent();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve(RuleSettings.FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration.
   *
   * @throws YamlException naming every fault by file and line
   */
  public static Config read(Path file) {
    Problems problems = new Problems();
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new YamlException(List.of(file + ": cannot be read; check the path"));
    }
    Table table = YamlNodes.read(file.toString(), new StringReader(text), problems);
    Entry top = Entry.of(table, KEYS, problems);
    Path folder = file.toAbsolutePath().normalize().getParent();
    Set<ReadOptions.Part> skip = SKIPPED;
    if (top.has("skip")) {
      skip = EnumSet.noneOf(ReadOptions.Part.class);
      for (String part : top.texts("skip")) {
        try {
          skip.add(ReadOptions.Part.valueOf(part.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          top.problem(
              "skip", "\"" + part + "\" is not known", "use code, comments, quotes or captions");
        }
      }
    }
    for (String key : List.of("files", "exclude")) {
      for (String glob : top.texts(key)) {
        if (!isGlob(glob)) {
          top.problem(key, "\"" + glob + "\" is no pattern", "write one such as stories/**/*.md");
        }
      }
    }
    FailOn failOn = top.choice("fail-on", FailOn.class, null);
    List<Path> truth = top.texts("truth").stream().map(folder::resolve).map(Config::here).toList();
    List<Path> packs = top.texts("packs").stream().map(folder::resolve).map(Config::here).toList();
    Config config =
        new Config(
            folder, file, truth, top.texts("files"), top.texts("exclude"), packs, skip, failOn);
    problems.throwIfAny();
    return config;
  }

  /** The path from the folder that the program runs in, where it lies below: so that reports can be moved. */
  private static Path here(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path normal = path.normalize();
    return normal.startsWith(here) ? here.relativize(normal) : normal;
  }

  private static boolean isGlob(String glob) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Whether {@code path} matches one of {@code globs}, from this folder on. */
  boolean matches(Path path, List<String> globs) {
    Path relative =
        folder.toAbsolutePath().normalize().relativize(path.toAbsolutePath().normalize());
    return globs.stream()
        .flatMap(glob -> java.util.stream.Stream.of(glob, glob.replace("**/", "")))
        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
        .anyMatch((PathMatcher matcher) -> matcher.matches(relative));
  }

  public boolean isExcluded(Path path) {
    return matches(path, exclude);
  }
}

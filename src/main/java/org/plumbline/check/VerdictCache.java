package org.plumbline.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.Hashes;
import org.plumbline.verify.Judge;
import org.plumbline.verify.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verdicts kept from run to run: a draft or a sentence that did not change is not judged again by the same program,
 * rules and truth. A file for each truth, of the verdicts that the last run needed, and one for each draft; what cannot
 * be read is judged again.
 * Safe for use by many threads.
 */
public final class VerdictCache {
  /** Keeps nothing. */
  public static final VerdictCache NONE = new VerdictCache(Path.of(""), "");

  private static final int MOST_FILES = 200;
  private static final int MOST_VERDICTS = 5_000;
  private static final int LONGEST_FILE = 16 << 20;
  private static final String ENDING = ".jsonl";

  private final Path folder;
  private final String judged;
  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

  private VerdictCache(Path folder, String judged) {
    this.folder = folder;
    this.judged = judged;
  }

  /**
   * A cache in {@code folder}.
   *
   * @param judged what tells the program and its rules from any others
   */
  public static VerdictCache in(Path folder, String judged) {
    return new VerdictCache(folder, judged);
  }

  /** One line of a file. */
  private record Entry(String key, Verdict verdict) {}

  /** The verdicts by one truth: those of earlier runs, and those that this run asked for. */
  private record Shelf(Path file, Map<String, Verdict> kept, Map<String, Verdict> used) {}

  /**
   * The same hearing, which remembers.
   *
   * @param view what of the truth is heard; the same text for the same part of it
   */
  Judge.Hearing remembering(GroundTruth truth, String view, Judge.Hearing hearing) {
    if (this == NONE) {
      return hearing;
    }
    Shelf shelf = shelves.computeIfAbsent(Hashes.sha256(identity(truth)), this::read);
    return new Remembering(hearing, shelf, view);
  }

  /** All that a verdict by this truth depends on, but for the sentence. */
  private String identity(GroundTruth truth) {
    StringBuilder all = new StringBuilder(judged).append('\0').append(truth.hash());
    for (Source source : truth.sources()) {
      ReadableText text = source.document().source();
      all.append('\0').append(text.name()).append('\0').append(text.publishedOn());
    }
    return all.toString();
  }

  private Shelf read(String name) {
    Path file = folder.resolve(name + ENDING);
    Map<String, Verdict> kept = new LinkedHashMap<>();
    try {
      if (Files.exists(file) && Files.size(file) <= LONGEST_FILE) {
        for (String line : Files.readAllLines(file)) {
          Entry entry = mapper.readValue(line, Entry.class);
          kept.put(entry.key(), entry.verdict());
        }
      }
    } catch (IOException | JacksonException | NullPointerException e) {
      // Damaged: the sentences are judged again, and the file is written anew.
      kept.clear();
    }
    return new Shelf(file, kept, new ConcurrentHashMap<>());
  }

  /** What an earlier run found in a whole draft. */
  private record Found(String key, int sentences, List<Problem> problems) {}

  /**
   * What was found in a draft; found by {@code check} unless an earlier run found it.
   *
   * @param beside a text that differs whenever anything does that the draft is checked against
   */
  public Checker.Checked draft(Draft draft, String beside, Supplier<Checker.Checked> check) {
    if (this == NONE) {
      return check.get();
    }
    String key =
        Hashes.sha256(
            String.join(
                "\0",
                judged,
                beside,
                draft.name(),
                draft.original(),
                draft.text().plain(),
                draft.text().publishedOn().toString()));
    Path file = folder.resolve(key + ENDING);
    try {
      if (Files.exists(file) && Files.size(file) <= LONGEST_FILE) {
        Found found = mapper.readValue(Files.readString(file), Found.class);
        if (key.equals(found.key())) {
          Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
          return new Checker.Checked(draft, found.sentences(), found.problems());
        }
      }
    } catch (IOException | JacksonException | NullPointerException e) {
      // Damaged: it is checked again, and the file is written anew.
    }
    Checker.Checked checked = check.get();
    try {
      write(
          file, mapper.writeValueAsString(new Found(key, checked.sentences(), checked.problems())));
    } catch (IOException | JacksonException e) {
      // The check is as good without.
    }
    return checked;
  }

  /** Writes what this run used. A cache that cannot be written is none: the check is as good without. */
  public void save() {
    for (Shelf shelf : shelves.values()) {
      try {
        save(shelf);
      } catch (IOException | JacksonException e) {
        return;
      }
    }
    try {
      sweep();
    } catch (IOException e) {
      // Another run sweeps as well.
    }
  }

  private void save(Shelf shelf) throws IOException {
    if (shelf.kept().keySet().equals(shelf.used().keySet())) {
      Files.setLastModifiedTime(shelf.file(), FileTime.from(Instant.now()));
      return;
    }
    StringBuilder text = new StringBuilder();
    new TreeMap<>(shelf.used())
        .entrySet().stream()
            .limit(MOST_VERDICTS)
            .map(e -> mapper.writeValueAsString(new Entry(e.getKey(), e.getValue())))
            .takeWhile(line -> text.length() + line.length() < LONGEST_FILE / 4)
            .forEach(line -> text.append(line).append('\n'));
    write(shelf.file(), text.toString());
  }

  /** Under another name first: who reads meanwhile finds all of it or the last one. */
  private void write(Path file, String text) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "verdicts", ".tmp");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes what was not used for longest. */
  private void sweep() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(file -> file.toString().endsWith(ENDING)).forEach(files::add);
      }
    }
    files.sort(Comparator.comparing(VerdictCache::age).reversed());
    for (Path file : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
      Files.deleteIfExists(file);
    }
  }

  private static Instant age(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /** Judges what no earlier run judged. */
  private record Remembering(Judge.Hearing hearing, Shelf shelf, String view)
      implements Judge.Hearing {
    @Override
    public Verdict verify(String claim) {
      String key = Hashes.sha256(view + "\0said\0" + claim);
      return remember(key, claim, () -> hearing.verify(claim));
    }

    @Override
    public Verdict verify(ReadableText claim) {
      String key =
          Hashes.sha256(
              String.join(
                  "\0",
                  view,
                  claim.publishedOn().toString(),
                  "" + claim.blocks().size(),
                  claim.plain()));
      return remember(key, claim.plain(), () -> hearing.verify(claim));
    }

    private Verdict remember(String key, String claim, Supplier<Verdict> judge) {
      Verdict known = shelf.kept().get(key);
      boolean same = known != null && known.claim().equals(claim);
      Verdict verdict = same ? known : judge.get();
      shelf.used().put(key, verdict);
      return verdict;
    }

    @Override
    public Explanation explain(String claim) {
      return hearing.explain(claim);
    }
  }
}

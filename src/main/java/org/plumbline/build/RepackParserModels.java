package org.plumbline.build;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import org.plumbline.text.model.FlatLexicon;
import org.plumbline.text.model.FlatParser;
import org.plumbline.text.model.FlatTagger;
import org.plumbline.text.model.ModelFile;
import org.plumbline.text.model.ModelOutput;
import org.tukaani.xz.XZInputStream;

/**
 * Build step: writes NLP4J's shipped English models in the flat form that {@code Nlp4jParser} loads.
 *
 * <p>Reading the shipped models takes about half a minute and 2 GB, so the result is kept in a cache
 * directory that {@code mvn clean} leaves alone, named for the version of NLP4J and of the flat form.
 *
 * <p>Arguments: directory of the output, directory of the cache, version of NLP4J.
 */
public final class RepackParserModels {
  private static final String SHIPPED = "/edu/emory/mathcs/nlp/";

  private RepackParserModels() {}

  public static void main(String[] args) throws Exception {
    Path output = Path.of(args[0]);
    Path cache =
        Path.of(args[1]).resolve("nlp4j-" + args[2] + "-format-" + ModelFile.FORMAT_VERSION);
    Files.createDirectories(cache);
    Files.createDirectories(output);
    for (ModelFile file : ModelFile.values()) {
      Path cached = cache.resolve(file.fileName());
      if (Files.notExists(cached)) {
        repack(file, cached);
      }
      Path target = output.resolve(file.fileName());
      if (isOutdated(target, cached)) {
        Files.copy(
            cached,
            target,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static boolean isOutdated(Path target, Path cached) throws IOException {
    return Files.notExists(target)
        || Files.size(target) != Files.size(cached)
        || !Files.getLastModifiedTime(target).equals(Files.getLastModifiedTime(cached));
  }

  /** Writes {@code target} whole or not at all: a build that is stopped midway leaves no half file. */
  private static void repack(ModelFile file, Path target) throws Exception {
    Path unfinished = target.resolveSibling(file.fileName() + "." + ProcessHandle.current().pid());
    try (ModelOutput out =
        new ModelOutput(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      switch (file) {
        case TAGGER -> writeComponent("models/en-pos.xz", FlatTagger::write, out);
        case PARSER -> writeComponent("models/en-dep.xz", FlatParser::write, out);
        case AMBIGUITY_CLASSES ->
            writeLexicon("lexica/en-ambiguity-classes-simplified-lowercase.xz", out);
        case MORPHOLOGY -> ShippedMorphology.lists().write(out);
        case WORD_CLUSTERS -> writeLexicon("lexica/en-brown-clusters-simplified-lowercase.xz", out);
      }
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @SuppressWarnings("unchecked") // what the shipped file holds
  private static <S extends NLPState<NLPNode>> void writeComponent(
      String name, Writer<S> writer, ModelOutput out) throws Exception {
    OnlineComponent<NLPNode, S> component = (OnlineComponent<NLPNode, S>) readShipped(name);
    FeatureMap features = Hidden.field(component.getFeatureTemplate(), "feature_map");
    writer.write(component, features, out);
  }

  @SuppressWarnings("unchecked") // what the shipped file holds
  private static void writeLexicon(String name, ModelOutput out) throws Exception {
    FlatLexicon.write((Map<String, Collection<String>>) readShipped(name), out);
  }

  private static Object readShipped(String name) throws IOException, ClassNotFoundException {
    try (InputStream file = RepackParserModels.class.getResourceAsStream(SHIPPED + name)) {
      if (file == null) {
        throw new IOException("nlp4j-english is not on the class path: no " + name);
      }
      InputStream unpacked =
          new BufferedInputStream(new XZInputStream(new BufferedInputStream(file)));
      return new ObjectInputStream(unpacked).readObject();
    }
  }

  private interface Writer<S extends NLPState<NLPNode>> {
    void write(OnlineComponent<NLPNode, S> component, FeatureMap features, ModelOutput out)
        throws IOException;
  }
}

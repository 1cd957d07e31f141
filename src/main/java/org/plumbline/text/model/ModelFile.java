package org.plumbline.text.model;

import java.io.IOException;
import java.io.InputStream;

/** The files of the repacked parser model. The build writes them beside this package's classes. */
public enum ModelFile {
  TAGGER("tagger.bin"),
  PARSER("parser.bin"),
  AMBIGUITY_CLASSES("ambiguity-classes.bin"),
  WORD_CLUSTERS("word-clusters.bin"),
  MORPHOLOGY("morphology.bin");

  /** Raised whenever the files change form, so that a build does not keep stale ones. */
  public static final int FORMAT_VERSION = 3;

  private final String fileName;

  ModelFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  /** Opens the file on the class path. */
  public ModelInput open() throws IOException {
    InputStream in = ModelFile.class.getResourceAsStream(fileName);
    if (in == null) {
      throw new IOException(
          "parser model " + fileName + " is missing: build it with `mvn process-classes`");
    }
    return new ModelInput(in);
  }
}

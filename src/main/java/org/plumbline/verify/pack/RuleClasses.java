package org.plumbline.verify.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/** The classes of compiled rules, held in memory: the file may be replaced while they are used. */
final class RuleClasses extends ClassLoader {
  private static final String CLASS = ".class";

  private final Map<String, byte[]> files;

  private RuleClasses(Map<String, byte[]> files) {
    super(RuleClasses.class.getClassLoader());
    this.files = files;
  }

  static RuleClasses read(Path jar) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return new RuleClasses(files);
  }

  /** A text file beside the classes. */
  String text(String name) throws IOException {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IOException("there is no " + name + " among the compiled rules");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = files.get(name.replace('.', '/') + CLASS);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}

package org.plumbline.lexicon;

import java.util.List;

/**
 * A name and its other forms. Capitals count: "US" is not "us".
 *
 * @param name full name
 * @param aliases acronyms and informal names
 * @param kind section of aliases.yaml: organisations, countries ...
 */
public record Alias(String name, List<String> aliases, String kind) {}

package org.plumbline.lexicon;

import java.util.List;

/**
 * An office, a profession or a position.
 *
 * @param id name of the role
 * @param kind section of roles.yaml: government, business, sport ...
 * @param titles ways to say it, each as good as another
 * @param exclusive there is one at a time per body: one president of X
 * @param of the body whose office it is, when the role itself says so; empty otherwise
 * @param implies ids of roles that whoever has this one has too
 */
public record Role(
    String id,
    String kind,
    List<String> titles,
    boolean exclusive,
    String of,
    List<String> implies) {}

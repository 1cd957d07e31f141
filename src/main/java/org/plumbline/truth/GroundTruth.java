package org.plumbline.truth;

/** What one or more sources say: entities and facts, indexed. Immutable and safe for use by many threads. */
public final class GroundTruth {}

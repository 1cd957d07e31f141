package org.plumbline.evaluate;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.text.ReadableText;

/** Makes the evidence of an evaluation line readable. */
@FunctionalInterface
public interface EvidenceText {
  ReadableText of(String name, String text, Optional<LocalDate> published);
}

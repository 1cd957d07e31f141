package org.plumbline.extract.moment;
import java.util.*;
import org.plumbline.text.Token;
public final class MomentReader { public static List<MomentMention> read(List<Token> t, Optional<java.time.LocalDate> d) { return List.of(); } }

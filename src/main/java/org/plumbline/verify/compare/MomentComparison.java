package org.plumbline.verify.compare;
import org.plumbline.fact.*;
public final class MomentComparison { public static Relation relate(Moment a, Moment b) { return Relation.UNKNOWN; } }

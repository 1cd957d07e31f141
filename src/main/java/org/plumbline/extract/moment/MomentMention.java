package org.plumbline.extract.moment;
import org.plumbline.fact.Moment;
public record MomentMention(int first, int last, Moment moment) {}

package org.plumbline.fact;
public record Moment(String surface) {}

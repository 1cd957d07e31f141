/** The audit as an Apache Spark job: the same verdicts, on many machines. Built by the profile {@code spark}. */
package org.plumbline.spark;

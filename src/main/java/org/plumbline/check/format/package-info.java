/** The forms in which problems are written: for people, for programs and for the services that show them. */
package org.plumbline.check.format;

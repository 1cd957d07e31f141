/** A text beside itself: what may be a slip in it, for the rules to decide. */
package org.plumbline.verify.slip;

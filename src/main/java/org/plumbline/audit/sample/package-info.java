/** Makes streams of posts for measuring, such as a platform would give. */
package org.plumbline.audit.sample;

/** From a post to the claims in it, and what of a post is no claim. */
package org.plumbline.audit.claims;

/** The articles of an audit: which of many could decide a claim, and how they are opened. */
package org.plumbline.audit.articles;

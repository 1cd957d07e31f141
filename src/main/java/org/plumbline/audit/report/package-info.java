/** What an audit came to: counts, cards of false claims, and a page to look at. Read from the file of verdicts. */
package org.plumbline.audit.report;

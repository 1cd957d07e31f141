package org.plumbline.verify.compare;

/**
 * Two titles that a text gives one person, of which one excludes the other. Rules read its properties.
 *
 * @param fullName whether the person is named by first and last name
 * @param ofToday whether each stands in the phrase that names the person or right behind it, or "is" links the two
 * @param dated whether a year stands by either
 * @param elsewhen whether a word by either tells that it is not the office held now: former, acting, deputy
 * @param changing whether the text tells that the person's office changes
 */
public record TwoTitles(
    boolean fullName, boolean ofToday, boolean dated, boolean elsewhen, boolean changing)
    implements Doubt {

  // Drools reads bean properties.

  public boolean isFullName() {
    return fullName;
  }

  public boolean isOfToday() {
    return ofToday;
  }

  public boolean isDated() {
    return dated;
  }

  public boolean isElsewhen() {
    return elsewhen;
  }

  public boolean isChanging() {
    return changing;
  }
}

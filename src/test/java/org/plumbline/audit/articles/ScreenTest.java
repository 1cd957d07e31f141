package org.plumbline.audit.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.Fixtures.ClaimSet;
import org.plumbline.Fixtures.GoldClaim;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Label;

/** What leaves before it is parsed could not have been decided. */
class ScreenTest {
  @Test
  void noClaimThatItsArticleDecidesIsScreenedOut() {
    List<String> lost = new ArrayList<>();
    for (ClaimSet set : Fixtures.claimSets()) {
      var article = Fixtures.article(set.name());
      GroundTruth truth = Fixtures.engine().read(List.of(article));
      try (ArticleIndex index = ArticleIndex.of(List.of(article))) {
        for (GoldClaim claim : set.claims()) {
          boolean isLost =
              index.candidates(claim.text(), 1).isEmpty()
                  && Fixtures.engine().verifyPost(truth, claim.text()).label()
                      != Label.NOT_ENOUGH_INFO;
          if (isLost) {
            lost.add(claim.text());
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void ofManyArticlesTheClaimsOwnIsFound() {
    int all = 0;
    List<String> missed = new ArrayList<>();
    try (ArticleIndex index =
        ArticleIndex.of(
            Fixtures.claimSets().stream().map(set -> Fixtures.article(set.name())).toList())) {
      for (ClaimSet set : Fixtures.claimSets()) {
        for (GoldClaim claim : set.claims()) {
          if (claim.gold() == Label.NOT_ENOUGH_INFO) {
            continue;
          }
          all++;
          boolean found =
              index.candidates(claim.text(), 3).stream()
                  .anyMatch(a -> a.name().contains(set.name()));
          if (!found) {
            missed.add(claim.text());
          }
        }
      }
    }
    assertTrue(missed.size() <= all / 20, () -> "missed: " + String.join("\n", missed));
  }

  @Test
  void postsAboutOtherThingsLeave() {
    try (ArticleIndex index = ArticleIndex.of(List.of(Fixtures.article("rubio-deescalation")))) {
      for (String post :
          List.of(
              "just had the best ramen of my life, no notes",
              "New episode of the podcast is out, link in bio!",
              "Can't believe the bus is late again today",
              "My cat has decided that 4 am is breakfast time",
              "Happy birthday to the best sister anyone could ask for")) {
        assertEquals(List.of(), index.candidates(post, 3), post);
      }
    }
  }
}

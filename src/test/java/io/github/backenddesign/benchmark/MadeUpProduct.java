package io.github.backenddesign.benchmark;

import io.github.backenddesign.document.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A product of any size: stories about things that are numbered through, ten stories for each thing, each story with a requirement and two criteria. */
final class MadeUpProduct {

  private static final List<String> THINGS = List.of("parcel", "invoice", "ticket", "vehicle", "course", "booking", "recipe", "device", "contract", "survey");
  private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "gu", "ko", "la", "me", "ni", "pu", "ro");
  private static final List<String> WANTS = List.of("create a %s with a name, a note and a date", "read a %s", "list my %ss", "change the name of a %s", "delete a %s", "archive a %s", "rate a %s from 1 to 5", "comment on a %s",
      "share a %s with a colleague", "see how many people rated a %s");

  private MadeUpProduct() {
  }

  /** The documents of a product with so many stories. */
  static List<InputFile> documents(int stories) {
    StringBuilder map = new StringBuilder("{\n  \"meta\": {\"skill_name\": \"user-story-skill\", \"version\": \"1.0\"},\n  \"personas\": [\"Clerk\", \"Manager\"],\n  \"stories\": [\n");
    StringBuilder requirements = new StringBuilder();
    for (int i = 0; i < stories; i++) {
      String want = WANTS.get(i % WANTS.size()).formatted(thing(i / WANTS.size()));
      String comma = i + 1 < stories ? ",\n" : "\n";
      map.append("    {\"id\": \"US-").append(number(i)).append("\", \"epic_id\": \"EPIC-").append(number(i / 50)).append("\", \"as_a\": \"clerk\", \"i_want\": \"to ").append(want)
          .append("\", \"so_that\": \"my work gets done\", \"fr_ids\": [\"FR-").append(number(i)).append("\"], \"acceptance_criteria\": [\"Given I am signed in, when I ").append(want)
          .append(", then I see the result\", \"A name of more than 80 characters is refused\"]}").append(comma);
      requirements.append("      {\"id\": \"FR-").append(number(i)).append("\", \"statement\": \"A clerk can ").append(want).append(".\", \"priority\": \"P1\"}").append(comma);
    }
    map.append("  ]\n}\n");
    String prd = "{\n  \"meta\": {\"spec_version\": \"1.0\", \"title\": \"Made up\"},\n  \"normalized_prd\": {\"overview\": {\"summary\": \"A made-up product.\"}, \"requirements\": {\"functional\": [\n" + requirements
        + "    ], \"non_functional\": []}},\n  \"tbd\": {\"missing_fields\": [], \"assumptions_made\": [], \"questions\": []}\n}\n";
    return List.of(new InputFile("docs/story-map.json", bytes(map.toString())), new InputFile("docs/prd.packet.json", bytes(prd)));
  }

  /** The ten things, then each again with a made-up word before it: no product has thousands of things with the same few names. */
  private static String thing(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number / THINGS.size(); rest > 0; rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return (name.isEmpty() ? "" : name.append("o ")) + THINGS.get(number % THINGS.size());
  }

  private static String number(int i) {
    return "%03d".formatted(i + 1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

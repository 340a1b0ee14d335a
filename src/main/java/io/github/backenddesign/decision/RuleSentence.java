package io.github.backenddesign.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words an answer as a rule that can stand at an operation on its own: "Who may delete a comment?" with "Writer only" becomes "Only the writer may delete a
 * comment." What fits no form quotes the question behind the answer.
 */
final class RuleSentence {

  private static final Pattern ID_REMARK = Pattern.compile("\\s*\\([A-Z]+-?\\d+\\)");
  private static final Pattern ANSWER_FIRST = Pattern.compile("(?i)^(yes|no)\\b(?:[,;:]\\s*(.+))?$");
  private static final Pattern WHO = Pattern.compile("(?i)^(?:who|which (?:\\w+ )?(?:roles?|people|users?|personas?)) (\\w+ .+?)(?:[,:] .*)?\\?$");
  private static final Pattern ONLY = Pattern.compile("(?i)^(?:only (?:the |an? )?(.+)|(?:the |an? )?(.+) only)$");
  private static final Pattern ONLY_SOMEWHERE = Pattern.compile("(?i)^only (?:in|on|at|for|from|to|with|before|after|within|when|if)\\b.+");
  private static final Pattern ORDER = Pattern.compile("(?i)^in (?:which|what) order (is|are) (.+?) (\\w+ed|shown)\\?$");
  private static final Pattern HAPPENS = Pattern.compile("(?i)^what happens to (.+?) ((?:when|if|after|once|of) .+)\\?$");
  private static final Pattern HOW_LONG = Pattern.compile("(?i)^(?:for )?how long (is|are) (.+?) (kept|stored|retained|valid|shown|held|retried)\\b(.*?)(?:\\s*\\(.*\\))?\\?$");
  private static final Pattern HOW_LONG_MAY = Pattern.compile("(?i)^(?:for )?how long (may|can) (.+?) (be .+?|stay .+?|wait|remain .+?)( before .+)?\\?$");
  private static final Pattern HOW_LONG_DOES = Pattern.compile("(?i)^(?:for )?how long (does|do) (.+?) (last|stay .+|remain .+|take|live)\\?$");
  private static final Pattern LABEL = Pattern.compile("^[^?]*$|^(?!(?i:who|what|which|when|where|how|why|may|can|must|should|is|are|does|do|will|has|have|in which|for how)\\b)[^?]{3,60}\\?$");
  private static final List<String> PRONOUNS = List.of("they ", "it ");

  private final String question;
  private final String title;

  private RuleSentence(String question, String title) {
    this.question = question;
    this.title = title;
  }

  static String of(String question, String title) {
    String asked = ID_REMARK.matcher(question).replaceAll("").strip();
    String answer = Sentences.bare(title);
    return Arrays.stream(asked.split("(?<=[?.])\\s+(?=\\p{Lu})")).flatMap(part -> new RuleSentence(part, answer).sentence().stream()).findFirst()
        .orElseGet(() -> answer + " (it settles \"" + Sentences.shorten(asked) + "\").");
  }

  private Optional<String> sentence() {
    return yesOrNo().or(this::onlyOneAction).or(this::onlySomewhere).or(this::who).or(this::order).or(this::happens).or(this::howLong).or(this::choice).or(this::label);
  }

  private Optional<String> yesOrNo() {
    Matcher answer = ANSWER_FIRST.matcher(title);
    if (!answer.matches()) {
      return Optional.empty();
    }
    Optional<String> sentence = Declarative.of(question, answer.group(1).equalsIgnoreCase("yes"));
    boolean said = answer.group(2) == null || sentence.filter(text -> Sentences.bare(text).endsWith(lower(answer.group(2)))).isPresent();
    return said ? sentence : sentence.map(text -> Sentences.bare(text) + ": " + lower(answer.group(2)) + ".");
  }

  /** "May a member rate themselves or message their own group?" with only one of the two. */
  private Optional<String> onlyOneAction() {
    return QuestionForm.actions(question).filter(actions -> actions.stream().anyMatch(action -> title.equalsIgnoreCase("only " + action))).map(actions -> {
      String taken = title.substring("only ".length());
      String left = actions.get(actions.get(0).equalsIgnoreCase(taken) ? 1 : 0);
      String subject = question.substring(question.indexOf(' ') + 1, question.indexOf(actions.get(0)));
      return Sentences.capital(subject) + lower(question.split(" ")[0]) + " " + taken + ", but not " + left + ".";
    });
  }

  /** A yes that holds under a condition only. */
  private Optional<String> onlySomewhere() {
    return ONLY_SOMEWHERE.matcher(title).matches() ? Declarative.of(question, true).map(text -> Sentences.bare(text) + ", but " + lower(title) + ".") : Optional.empty();
  }

  private Optional<String> who() {
    Matcher who = WHO.matcher(question);
    if (!who.matches()) {
      return Optional.empty();
    }
    Matcher only = ONLY.matcher(title);
    String subject = only.matches() ? "Only the " + lower(only.group(1) == null ? only.group(2) : only.group(1)) : title;
    return Optional.of(subject + " " + who.group(1).replaceFirst(",? and .{0,30}(?:what|which|how)\\b.*$", "") + ".");
  }

  private Optional<String> order() {
    Matcher order = ORDER.matcher(question);
    return order.matches() ? Optional.of(Sentences.capital(order.group(2)) + " " + order.group(1) + " " + order.group(3) + " " + lower(title) + ".") : Optional.empty();
  }

  private Optional<String> happens() {
    Matcher happens = HAPPENS.matcher(question);
    if (!happens.matches()) {
      return Optional.empty();
    }
    String said = lower(title);
    Optional<String> pronoun = PRONOUNS.stream().filter(said::startsWith).findFirst();
    boolean ofOwner = happens.group(2).startsWith("of ");
    String subject = Sentences.capital(happens.group(1)) + (ofOwner ? " " + happens.group(2) : "");
    String predicate = pronoun.map(word -> subject + " " + said.substring(word.length())).orElse(subject + ": " + said);
    return Optional.of(predicate + (ofOwner ? "" : " " + happens.group(2)) + ".");
  }

  private Optional<String> howLong() {
    Matcher may = HOW_LONG_MAY.matcher(question);
    if (may.matches()) {
      return Optional.of(Sentences.capital(may.group(2)) + " " + may.group(1) + " " + may.group(3) + " for " + lower(title) + " at most" + (may.group(4) == null ? "" : may.group(4)) + ".");
    }
    Matcher does = HOW_LONG_DOES.matcher(question);
    if (does.matches()) {
      String verb = does.group(1).equalsIgnoreCase("do") ? does.group(3) : Declarative.third(does.group(3).split(" ")[0]) + does.group(3).substring(does.group(3).split(" ")[0].length());
      return Optional.of(Sentences.capital(does.group(2)) + " " + verb + " " + lower(title) + ".");
    }
    Matcher how = HOW_LONG.matcher(question);
    if (!how.matches()) {
      return Optional.empty();
    }
    String joint = title.matches("\\d.*") ? " for " : " ";
    return Optional.of(Sentences.capital(how.group(2)) + " " + how.group(1) + " " + how.group(3) + joint + lower(title) + how.group(4) + ".");
  }

  /** "Are reports expected at once or in a file?" states its answer when only the chosen side is left in it. */
  private Optional<String> choice() {
    List<String> phrases = ChoicePhrases.of(question);
    if (phrases.size() != 2 || !phrases.stream().map(RuleSentence::lower).toList().contains(lower(title))) {
      return Optional.empty();
    }
    String text = lower(question);
    int from = text.indexOf(lower(phrases.get(0)));
    int to = text.lastIndexOf(lower(phrases.get(1)));
    if (from < 0 || to < from) {
      return Optional.empty();
    }
    return Declarative.of(question.substring(0, from) + lower(title) + question.substring(to + phrases.get(1).length()), true);
  }

  private Optional<String> label() {
    return LABEL.matcher(question).matches() ? Optional.of(Sentences.bare(question).replaceFirst("\\?$", "") + ": " + lower(title) + ".") : Optional.empty();
  }

  /** The first letter in lower case, unless the word is a name or an abbreviation. */
  static String lower(String text) {
    boolean isName = text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && !Character.isWhitespace(text.charAt(1));
    return isName || text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}

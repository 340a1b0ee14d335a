package io.github.backenddesign.document;

import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the words out of inline markup. Walks without recursion, since emphasis may be nested to any depth. */
final class MarkdownInlines {

  private MarkdownInlines() {
  }

  /** The words below this node. */
  static MarkdownText of(Node node, SourceLocation at) {
    Optional<String> lead = node.getFirstChild() instanceof StrongEmphasis strong ? Optional.of(words(strong).replaceFirst("\\s*:$", "")) : Optional.empty();
    return new MarkdownText(at, words(node), lead.filter(text -> !text.isEmpty()));
  }

  /** The words between the tags; nothing for a comment. */
  static MarkdownText ofHtml(HtmlBlock html, SourceLocation at) {
    return new MarkdownText(at, oneLine(html.getLiteral().replaceAll("(?s)<!--.*?(?:-->|$)", " ").replaceAll("<[^>]*>", " ")), Optional.empty());
  }

  private static String words(Node root) {
    StringBuilder words = new StringBuilder();
    for (Node node = root.getFirstChild(); node != null; node = following(node, root)) {
      words.append(own(node));
    }
    return oneLine(words.toString());
  }

  private static String own(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    boolean separates = node instanceof SoftLineBreak || node instanceof HardLineBreak || node instanceof HtmlInline html && html.getLiteral().startsWith("<br");
    return separates ? " " : "";
  }

  /** The next node in the order of the text, below the root; null behind the last. */
  private static Node following(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up.getNext() == null) {
      up = up.getParent();
      if (up == root) {
        return null;
      }
    }
    return up.getNext();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}

package io.github.backenddesign.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The decoded text of a file, which can say the line and column of each of its characters. Line ends are LF, CRLF or CR; a byte order mark is not part of the text. */
public final class SourceText {

  /** No document a person or a team writes comes near this. */
  static final int MAX_BYTES = 20 * 1024 * 1024;
  private static final String REMEDY = "save the file as UTF-8";

  private final String file;
  private final String text;
  private final int[] lineStarts;
  /** Whether some code points take two characters; where not, places are found without counting. */
  private final boolean hasPairs;

  private SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.hasPairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** A text that is decoded already. */
  public static SourceText of(String file, String text) {
    return new SourceText(file, text);
  }

  /** Decodes UTF-8, with or without a byte order mark. Errors: too large, UTF-16, or a byte that UTF-8 does not know. */
  public static Parsed<SourceText> read(InputFile file) {
    return read(file, MAX_BYTES);
  }

  /** As above, with a limit of the form the text is in. */
  static Parsed<SourceText> read(InputFile file, int most) {
    byte[] bytes = file.bytes();
    if (bytes.length > most) {
      return Parsed.failed(Problem.error("document.too-large", SourceLocation.ofFile(file.path()), "the file has " + bytes.length + " bytes; expected at most " + most));
    }
    if (looksLikeUtf16(bytes)) {
      return Parsed.failed(Problem.error("document.encoding", SourceLocation.ofFile(file.path()), "the file is encoded in UTF-16; expected UTF-8").withRemedy(REMEDY));
    }
    return decode(file.path(), bytes);
  }

  private static Parsed<SourceText> decode(String path, byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
    SourceText read = new SourceText(path, out.flip().toString());
    if (!result.isError()) {
      return Parsed.of(read);
    }
    String message = String.format("the byte 0x%02X is not UTF-8; expected a file encoded in UTF-8", bytes[in.position()]);
    return Parsed.failed(Problem.error("document.encoding", read.locate(read.text.length(), ""), message).withRemedy(REMEDY));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
  }

  /** Either its byte order mark, or a zero byte beside the first character. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path users know the file by. */
  public String file() {
    return file;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The number of lines; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Where the line with this zero-based number starts. */
  public int lineStart(int line) {
    return lineStarts[line];
  }

  /** The line with this zero-based number, without its line end. */
  public String line(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(lineStarts[line], end);
  }

  /** The column in a line where the next word starts, or the given one where the line has no more words; both zero-based. */
  int firstWord(int line, int column) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    int at = lineStarts[line] + column;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < end ? at - lineStarts[line] : column;
  }

  /** The place of the character at this offset. */
  public SourceLocation locate(int offset, String pointer) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(file, line + 1, offset - lineStarts[line] + 1, pointer);
  }

  /** The offset of a place that is given as zero-based line and column in code points, as YAML counts. */
  public int offset(int line, int codePoints) {
    int start = lineStarts[Math.min(line, lineStarts.length - 1)];
    int available = text.length() - start;
    return hasPairs ? text.offsetByCodePoints(start, Math.min(codePoints, text.codePointCount(start, text.length()))) : start + Math.min(codePoints, available);
  }
}

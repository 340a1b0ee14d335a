package io.github.backenddesign.mojo;

import java.util.Optional;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** The terminal or pipe that Maven was started with. */
final class PrompterTerminal implements Terminal {

  private final Prompter prompter;

  PrompterTerminal(Prompter prompter) {
    this.prompter = prompter;
  }

  @Override
  public Optional<String> ask(String text) {
    try {
      return Optional.ofNullable(prompter.prompt(text)).map(String::strip);
    } catch (PrompterException end) {
      // Every implementation throws at the end of the input; what was answered so far is written already.
      return Optional.empty();
    }
  }
}

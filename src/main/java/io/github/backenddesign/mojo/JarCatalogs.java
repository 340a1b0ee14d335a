package io.github.backenddesign.mojo;

import io.github.backenddesign.document.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Catalogs that a company ships in jars on the plugin's class path, in the order of the names of the jars. */
final class JarCatalogs {

  static final String PLACE = "META-INF/backend-design/catalog.yaml";

  private JarCatalogs() {
  }

  static List<InputFile> of(ClassLoader loader) throws IOException {
    List<URL> places = Collections.list(loader.getResources(PLACE));
    if (places.size() > 1) {
      places.sort(Comparator.comparing(JarCatalogs::shown));
    }
    List<InputFile> catalogs = new ArrayList<>();
    for (URL place : places) {
      try (InputStream content = place.openStream()) {
        catalogs.add(new InputFile(shown(place), content.readAllBytes()));
      }
    }
    return catalogs;
  }

  /** The jar without the directories of this machine: "house-rules-1.0.jar!/META-INF/backend-design/catalog.yaml". */
  private static String shown(URL place) {
    String text = place.toString();
    int jar = text.indexOf(".jar!/");
    return jar < 0 ? PLACE : text.substring(text.lastIndexOf('/', jar) + 1);
  }
}

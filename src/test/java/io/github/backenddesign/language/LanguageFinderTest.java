package io.github.backenddesign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {

  private final LanguageFinder finder = new LanguageFinder();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "German | Als Gast möchte ich einen Tisch für den Abend reservieren, damit ich nicht warten muss. Eine Reservierung ohne Namen wird nicht angenommen, und der Wirt kann sie ablehnen.",
      "French | En tant que client, je veux réserver une table pour le soir afin de ne pas attendre. Une réservation sans nom est refusée et le patron peut la refuser avec un motif.",
      "Spanish | Como cliente quiero reservar una mesa para la noche para que no tenga que esperar. Una reserva sin nombre no se acepta y el dueño la puede rechazar con un motivo.",
      "Italian | Come cliente voglio prenotare un tavolo per la sera per non dover aspettare. Una prenotazione senza nome non si accetta e il gestore la può rifiutare con un motivo.",
      "Portuguese | Como cliente quero reservar uma mesa para a noite para não ter de esperar. Uma reserva sem nome não é aceite e o dono pode recusar com um motivo que se lê na página.",
      "Dutch | Als gast wil ik een tafel voor de avond reserveren, zodat ik niet hoef te wachten. Een reservering zonder naam wordt niet aangenomen en de baas kan het met een reden weigeren.",
      "Swedish | Som gäst vill jag boka ett bord för kvällen så att jag inte behöver vänta. En bokning utan namn är inte giltig och värden kan neka den med en förklaring av varför det inte går.",
      "Danish | Som gæst vil jeg bestille et bord til aftenen, så jeg ikke skal vente. En bestilling uden navn er ikke gyldig, og værten kan afvise den med en grund som jeg kan læse.",
      "Polish | Jako gość chcę zarezerwować stolik na wieczór, aby nie czekać. Rezerwacja bez nazwiska nie jest przyjmowana i może być odrzucona przez gospodarza, który podaje powód oraz datę na stronie."})
  void tellsTheLanguage(String language, String text) {
    assertThat(finder.otherThanEnglish(List.of(text))).hasValueSatisfying(written -> assertThat(written.name()).isEqualTo(language));
  }

  @Test
  void takesMixedTextsForEnglish() {
    List<String> mixed = List.of("As a guest, I want to reserve a table for the evening, so that there is a seat for me when I arrive.", "Der Wirt kann eine Reservierung ablehnen, wenn das Haus voll ist und nicht mit einem Platz zu rechnen ist.");
    assertThat(finder.otherThanEnglish(mixed)).isEmpty();
  }

  @Test
  void takesFewWordsForEnglish() {
    assertThat(finder.otherThanEnglish(List.of("Tisch reservieren", "Reservierung stornieren"))).isEmpty();
  }

  @Test
  void noticesAnotherScript() {
    assertThat(finder.otherThanEnglish(List.of("Как гость, я хочу забронировать столик на вечер, чтобы не ждать."))).hasValueSatisfying(written -> assertThat(written.name()).isEqualTo("a language it has no words of"));
  }

  @Test
  void sharesNoWordBetweenEnglishAndTheOthers() {
    List<Map<String, Object>> rows = Table.of(LanguageFinder.class, "function-words.yaml").rows("languages");
    Set<Object> english = new HashSet<>((List<?>) rows.get(0).get("words"));
    assertThat(rows.get(0)).containsEntry("name", "English");
    rows.subList(1, rows.size()).forEach(row -> assertThat((List<?>) row.get("words")).as("%s", row.get("name")).noneMatch(english::contains));
  }

  @Test
  void knowsWhenASentenceDeniesSomething() {
    WrittenLanguage german = finder.otherThanEnglish(List.of("Wir möchten, dass die Daten in der eigenen Datenbank liegen und nicht in einem fremden Haus. Das ist für uns und auch für die Mitglieder wichtig, die uns damit vertrauen.")).orElseThrow();
    assertThat(german.denies("Kein Keycloak.")).isTrue();
    assertThat(german.denies("Anmeldung über Keycloak.")).isFalse();
  }
}

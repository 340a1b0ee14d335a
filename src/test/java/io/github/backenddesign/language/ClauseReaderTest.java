package io.github.backenddesign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a want: verb/class, [objects], preposition(phrase); * marks many, "my" the speaker's own. */
class ClauseReaderTest {

  private final ClauseReader reader = new ClauseReader(Lexicon.english());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      book a double room                          | book/CREATE [double room]
      cancel a delayed or overbooked flight       | cancel/ACTION [flight]
      register the visit as an inspection         | register/CREATE [visit] as(inspection)
      read an offer and accept it or turn it down | read/READ [offer]; accept/ACTION [offer]; turn down/ACTION [offer]
      send a driver a message                     | send/CREATE [message] to(driver)
      open a stall with a name and a price        | open/CREATE [stall] with(name) with(price)
      open the letter                             | open/READ [letter]
      drop my recording                           | drop/UPLOAD [my recording]
      take my bills along as a file               | take along/DOWNLOAD [my bill*] as(file)
      go through the bids and either accept them or write a note | go through/LIST [bid*]; accept/ACTION [bid*]; write/CREATE [note]
      take a stall down and put it back once the mayor has calmed down | take down/DELETE [stall]; put back/UPDATE [stall]
      follow a seller                             | follow/ACTION [seller]
      like a message                              | like/ACTION [message]
      subscribe to a channel                      | subscribe to/ACTION [channel]
      filter rooms by price                       | filter/NARROW [room*] by(price)
      sort the offers by rating                   | sort/NARROW [offer*] by(rating)
      search for a doctor by speciality           | search for/SEARCH [doctor] by(speciality)
      look up a patient by name                   | look up/SEARCH [patient] by(name)
      look for flats in my district               | look for/SEARCH [flat*] in(my district)
      browse all listings                         | browse/LIST [listing*]
      upload a picture of the meter               | upload/UPLOAD [picture of meter]
      download my statement as a PDF              | download/DOWNLOAD [my statement] as(pdf)
      export the grades of a class                | export/DOWNLOAD [grade* of class]
      add a message to a thread                   | add/CREATE [message] to(thread)
      add a comment on a listing                  | add/CREATE [comment] on(listing)
      invite a friend to a group                  | invite/CREATE [friend] to(group)
      assign a nurse to a ward                    | assign/ACTION [nurse] to(ward)
      rate a driver                               | rate/CREATE [driver]
      order a taxi to the airport                 | order/CREATE [taxi] to(airport)
      write a message to a seller about a listing | write/CREATE [message] to(seller) about(listing)
      archive courses that have ended             | archive/ACTION [course*]
      remove a student from a class               | remove/DELETE [student] from(class)
      keep track of my expenses                   | keep track of/READ [my expense*]
      set the target temperature of a room        | set/UPDATE [target temperature of room]
      pair a sensor with a hub                    | pair/ACTION [sensor] with(hub)
      calibrate the sensor                        | calibrate/ACTION [sensor]
      get a quote for my insurance                | get/READ [quote] for(my insurance)
      attach a photo to a claim                   | attach/ACTION [photo] to(claim)
      share a document with a colleague           | share/ACTION [document] with(colleague)
      share my location with friends and family   | share/ACTION [my location] with(friend*) with(family)
      vote for a proposal                         | vote for/CREATE [proposal]
      claim an expense                            | claim/ACTION [expense]
      make a reservation                          | make/CREATE [reservation]
      make a payment to a supplier                | make/CREATE [payment] to(supplier)
      mark a task as done                         | mark/ACTION [task]
      import contacts from a file                 | import/ACTION [contact*] from(file)
      generate a monthly report                   | generate/CREATE [report]
      schedule a recurring payment                | schedule/CREATE [recurring payment]
      manage users                                | manage/UPDATE [user*]
      renew a library card                        | renew/ACTION [library card]
      borrow a book                               | borrow/ACTION [book]
      withdraw money                              | withdraw/CREATE [money]
      deposit a cheque                            | deposit/CREATE [cheque]
      close my account                            | close/ACTION [my account]
           enrol in a course                           | enrol in/CREATE [course]
      drop a course                               | drop/DELETE [course]
      report a broken device                      | report/CREATE [device]
      replace the battery of a sensor             | replace/UPDATE [battery of sensor]
      acknowledge alarms                          | acknowledge/ACTION [alarm*]
      find people near me                         | find/SEARCH [person*]
      block another user                          | block/ACTION [user]
      send a voice message                        | send/CREATE [voice message]
      start a video call                          | start/CREATE [video call]
      create a group chat with several friends    | create/CREATE [group chat] with(friend*)
      reply to a family                           | reply to/CREATE [family]
      """)
  void readsWhatIsDoneToWhat(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      be able to cancel my booking                      | cancel/ACTION [my booking]
      be able to quickly see my invoices                | see/READ [my invoice*]
      have the option to extend my stay                 | extend/UPDATE [my stay]
      be allowed to view the lab results of my patients | view/READ [lab result* of my patient*]
      always see only my own messages                   | see/READ [my message*]
      immediately block my card                         | block/ACTION [my card]
      sign a contract on the spot                       | sign/ACTION [contract]
      see all claims at a glance                        | see/READ [claim*]
      return several books in one go                    | return/ACTION [book*]
      safely transfer money to another account          | transfer/CREATE [money] to(account)
      lock the door remotely                            | lock/ACTION [door]
      the ability to mute a chat                        | mute/ACTION [chat]
      the possibility to hide my age                    | hide/ACTION [my age]
      be shown the closing time                         | be shown/READ [closing time]
      """)
  void looksBehindLeadInsAndAdverbs(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      correct or remove one                | correct/UPDATE; remove/DELETE
      view and change my prescriptions     | view/READ [my prescription*]; change/UPDATE [my prescription*]
      publish, edit and delete lessons     | publish/CREATE [lesson*]; edit/UPDATE [lesson*]; delete/DELETE [lesson*]
      approve or reject a loan application | approve/ACTION [loan application]; reject/ACTION [loan application]
      add, rename and remove rooms         | add/CREATE [room*]; rename/UPDATE [room*]; remove/DELETE [room*]
      manage my subscriptions and payments | manage/UPDATE [my subscription*, payment*]
      read and answer questions of buyers  | read/READ [question* of buyer*]; answer/CREATE [question* of buyer*]
      delete my account and all my data    | delete/DELETE [my account, my data*]
      """)
  void givesVerbsThatAreJoinedTheSameObject(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      submit homework and correct it                    | submit/CREATE [homework]; correct/UPDATE [homework]
      upload my homework, change it and submit it again | upload/UPLOAD [my homework]; change/UPDATE [my homework]; submit again/ACTION [my homework]
      record a reading and send them again              | record/CREATE [reading]; send/CREATE [reading]
      see the seats that are free and book them         | see/READ [seat*]; book/CREATE [seat*]
      pin a message and unpin it                        | pin/ACTION [message]; unpin/REVERSE [message]
      """)
  void findsWhatAPronounStandsFor(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      my card to be charged                        | charge/ACTION [my card]
      my deposit to be refunded when the stay ends | refund/ACTION [my deposit]
      the system to remind my tenants              | remind/ACTION [my tenant*]
      the system to verify the meter readings      | verify/READ [meter reading*]
      invoices to be sent automatically            | send/CREATE [invoice*]
      """)
  void turnsPassivesAndWishesAboutTheSystemIntoActs(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a list of free rooms                  | -/LIST [room*]
      a list of all appointments of the day | -/LIST [appointment* of day]
      the details of a transaction          | -/READ [transaction]
      an overview of my accounts            | -/LIST [my account*]
      the history of a device               | -/READ [history of device]
      daily reports about the temperature   | -/LIST [report*]
      """)
  void takesThingsWithoutAVerbForReading(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      choose a doctor from the list of doctors          | choose/ACTION [doctor] from(doctor*)
      choose a room from the free rooms                 | choose/ACTION [room] from(room*)
      pick a time slot from the calendar of the dentist | pick/ACTION [time slot] from(calendar of dentist)
      enter an IBAN and see the name of the bank        | enter/CREATE [iban]; see/READ [bank]
      """)
  void keepsWhereSomethingIsChosenFrom(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      see the student's grades                 | see/READ [grade* of student]
      change the owner of a device             | change/UPDATE [owner of device]
      read the reviews of a seller             | read/READ [review* of seller]
      see the price of the ticket              | see/READ [price of ticket]
      see the hotel’s rooms                    | see/READ [room* of hotel]
      look at the menu of a restaurant         | look at/READ [menu of restaurant]
      view the profile of a freelancer I hired | view/READ [profile of freelancer]
      see the status of my application         | see/READ [status of my application]
      """)
  void keepsWhoseOrWhatAThingIsOf(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      take a like back   | take back/REVERSE [like]
      take back a like   | take back/REVERSE [like]
      turn a sensor off  | turn off/ACTION [sensor]
      turn off a sensor  | turn off/ACTION [sensor]
      put a listing live | put live/ACTION [listing]
      put live a listing | put live/ACTION [listing]
      take back my like  | take back/REVERSE [my like]
      """)
  void putsVerbsTogetherThatAreSplit(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      unfollow a seller           | unfollow/REVERSE [seller]
      unlike a message            | unlike/REVERSE [message]
      unsubscribe from a channel  | unsubscribe from/REVERSE [channel]
      unmark a task               | unmark/REVERSE [task]
      undo my last transfer       | undo/REVERSE [my transfer]
      freeze and unfreeze my card | freeze/ACTION [my card]; unfreeze/REVERSE [my card]
      mute and unmute a chat      | mute/ACTION [chat]; unmute/REVERSE [chat]
      unshare a folder            | unshare/REVERSE [folder]
      """)
  void knowsActsThatTakeOthersBack(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      see which rooms are free                         | see/READ [room*]
      see all messages of a conversation, newest first | see/READ [message* of conversation]
      edit a message I sent                            | edit/UPDATE [message]
      see unassigned tasks                             | see/READ [task*]
      see unused vouchers                              | see/READ [voucher*]
      """)
  void leavesOutRelativeClausesAndDescriptions(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      sign up                              | sign up/REGISTER
      sign up with my email and a password | sign up/REGISTER with(my email) with(password)
      register as a seller                 | register as/REGISTER [seller]
      create an account                    | create an account/REGISTER
      log out                              | log out/SIGN_OUT
      sign out on all devices              | sign out/SIGN_OUT on(device*)
      """)
  void takesSigningUpInAndOutWithoutAnObject(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      be notified when a sensor fails            | be notified/NOTIFY
      receive an email when my offer is accepted | receive an email/NOTIFY
      receive notifications about new messages   | receive notifications/NOTIFY [message*]
      be told of new offers                      | be told of/NOTIFY [offer*]
      """)
  void knowsWishesToBeTold(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      give a student a grade    | give/CREATE [grade] to(student)
      send a patient a reminder | send/CREATE [reminder] to(patient)
      """)
  void takesWhoReceivesForNoObject(String want, String clauses) {
    assertThat(read(want)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"see my invoices", "See my invoices.", "see  my\ninvoices", "SEE MY INVOICES", "to see my invoices", "please see my invoices"})
  void readsTheSameWantInAnySpelling(String want) {
    assertThat(read(want)).isEqualTo("see/READ [my invoice*]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"see the student's grades", "see the student\u2019s grades", "see the student\u2018s grades"})
  void takesTypographicApostrophesForPlainOnes(String want) {
    assertThat(read(want)).isEqualTo("see/READ [grade* of student]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "to", "be able to"})
  void findsNothingWhereNothingIsWanted(String want) {
    assertThat(reader.read(want).stream().map(Clause::verb)).doesNotContain("to").hasSizeLessThan(2);
  }

  @Test
  void readsTheWantOfALaterParagraphAfterADash() {
    assertThat(read("book a table \u2014 and cancel it")).isEqualTo("book/CREATE [table]; cancel/ACTION [table]");
  }

  @Test
  void listsThePhrasesOfAnEnumeration() {
    assertThat(reader.phrases("title, short description, opening hours and a picture").stream().map(NounPhrase::compound)).containsExactly("title", "description", "opening hour", "picture");
  }

  @Test
  void findsTheFirstPhraseBehindAnyOfThePrepositionsAsked() {
    Clause clause = reader.read("write a message to a seller about a listing").get(0);

    assertThat(clause.behind("about", "to").map(NounPhrase::head)).hasValue("seller");
    assertThat(clause.behind("about").map(NounPhrase::head)).hasValue("listing");
    assertThat(clause.behind("with")).isEmpty();
  }

  private String read(String want) {
    return reader.read(want).stream().map(ClauseReaderTest::text).collect(Collectors.joining("; "));
  }

  private static String text(Clause clause) {
    String objects = clause.objects().isEmpty() ? "" : " [" + texts(clause.objects()) + "]";
    String complements = clause.complements().stream().map(each -> " " + each.preposition() + "(" + text(each.phrase()) + ")").collect(Collectors.joining());
    return (clause.verb().isEmpty() ? "-" : clause.verb()) + "/" + clause.type() + objects + complements;
  }

  private static String texts(List<NounPhrase> phrases) {
    return phrases.stream().map(ClauseReaderTest::text).collect(Collectors.joining(", "));
  }

  private static String text(NounPhrase phrase) {
    return (phrase.own() ? "my " : "") + phrase.compound() + (phrase.plural() ? "*" : "") + phrase.of().map(of -> " of " + text(of)).orElse("");
  }
}

package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.AuthDesign;
import io.github.backenddesign.design.Choice;
import io.github.backenddesign.design.DataDesign;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.ModuleDesign;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.design.ReliabilityDesign;
import io.github.backenddesign.design.RuleDesign;
import io.github.backenddesign.design.Tbd;
import io.github.backenddesign.design.Traceability;
import io.github.backenddesign.product.SourceArtifact;
import io.github.backenddesign.sync.Mismatch;
import io.github.backenddesign.sync.SyncRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A small product by hand: members publish articles and comment on them. {@code words} is applied to everything that documents and people write. */
final class SamplePacket {

  /** What a document may contain to break tables, headings, lists, HTML, templates and diagrams. */
  static final String HOSTILE = "\n# h|`x`|<b>*_~$\"[a](b)![c](d)\n---\n| x | y |\n</details><script>${1/0}<#list x as y>&lt;\\\n\n```\n1. \u202Eevil\u0007\u2028end]";

  private final UnaryOperator<String> words;

  SamplePacket(UnaryOperator<String> words) {
    this.words = words;
  }

  static Packet decided() {
    return new SamplePacket(UnaryOperator.identity()).packet(List.of());
  }

  static Packet draft() {
    SamplePacket sample = new SamplePacket(UnaryOperator.identity());
    return sample.packet(List.of(sample.openQuestion()));
  }

  static Packet hostile() {
    SamplePacket sample = new SamplePacket(text -> text + HOSTILE);
    return sample.packet(List.of(sample.openQuestion()));
  }

  Packet packet(List<Decision> open) {
    List<Decision> decisions = new java.util.ArrayList<>(open);
    decisions.addAll(List.of(apiStyle(), language(), whoDeletesComments(), fieldLimits(), languageOfMessages()));
    return new Packet("0.1.0", artifacts(), decisions, design(!open.isEmpty()), sync());
  }

  private static List<SourceArtifact> artifacts() {
    return List.of(new SourceArtifact("docs/prd.packet.json", SourceArtifact.Role.PRD_PACKET, "ab".repeat(32), true),
        new SourceArtifact("docs/story-map.json", SourceArtifact.Role.STORY_MAP, "", false));
  }

  // decisions

  Decision apiStyle() {
    return new Decision("api-style", "Contract", Decision.Tier.GATE, 1, Optional.empty(), words.apply("How do clients call the backend?"),
        words.apply("Every client is built against it."),
        List.of("architect"), true, true, Decision.Status.DECIDED, Optional.of(answer("rest", "Resources over HTTP",
            Optional.of(words.apply("Third parties know it.")))), Optional.of("rest"),
        List.of(new Decision.Reason(words.apply("One interface style throughout"), List.of("NFR-007"))), "high", false,
        List.of(option("rest", "Resources over HTTP", List.of(new Effect.Style("clients", "rest"))), option("graphql", "One GraphQL endpoint",
            List.of(new Effect.Style("clients", "graphql")))),
        List.of(new Decision.Ground("one-style", List.of("NFR-007"), words.apply("one interface style throughout"), "docs/prd.packet.json:41:17")), List.of(),
            List.of(), List.of(),
        List.of("NFR-007"), Decision.Origin.CATALOG, words.apply("A screen that needs six calls."));
  }

  Decision language() {
    return new Decision("language-framework", "Stack", Decision.Tier.GATE, 1, Optional.empty(), "Which language and framework?",
        words.apply("The team has to live with it."), List.of("team"), true, true,
        Decision.Status.DECIDED, Optional.of(new Decision.ChosenAnswer(Optional.empty(), words.apply("Kotlin with Ktor"),
            Optional.of(words.apply("Kotlin with Ktor")), Optional.empty(), Optional.empty(),
            "decisions.yaml:7:3", "team")), Optional.of("java-spring-boot"), List.of(), "low", false, List.of(option("java-spring-boot",
                "Java with Spring Boot", List.of())), List.of(), List.of(),
        List.of(), List.of(), List.of(), Decision.Origin.CATALOG, "");
  }

  Decision whoDeletesComments() {
    return new Decision("AMB-03", "Access", Decision.Tier.GATE, 2, Optional.empty(), words.apply("Who may delete a comment?"),
        words.apply("FR-021 names any member."), List.of("product"), true, false,
        Decision.Status.DECIDED, Optional.of(answer("only-the-writer", "Its writer only", Optional.empty())), Optional.of("only-the-writer"), List.of(),
            "medium", false,
        List.of(option("only-the-writer", "Its writer only", List.of(new Effect.Permit("Member", "comment.delete", "owner of Comment")))), List.of(), List.of(),
            List.of("api-style"), List.of("api-style"),
        List.of("FR-021", "US-028"), Decision.Origin.DOCUMENT, "");
  }

  Decision fieldLimits() {
    return new Decision("field-limits", "Conventions", Decision.Tier.CONVENTION, 2, Optional.of("field-limits"), "Which limits have fields?", "", List.of(),
        true, false, Decision.Status.DECIDED,
        Optional.of(answer("accepted", "Taken as proposed", Optional.empty())), Optional.of("accepted"), List.of(), "medium", false, List.of(), List.of(),
        List.of(new Decision.Row("field-limits.article.title", "Length of Article.title", List.of("120", "200"), "200", Optional.of("120"),
            words.apply("field kinds"))), List.of(), List.of(), List.of(),
        Decision.Origin.PATTERN, "");
  }

  Decision languageOfMessages() {
    return new Decision("message-language", "Conventions", Decision.Tier.NOTE, 2, Optional.empty(), "Which language have messages?", "", List.of(), false,
        false, Decision.Status.OPEN, Optional.empty(),
        Optional.of("english"), List.of(), "low", false, List.of(option("english", "English", List.of())), List.of(), List.of(), List.of(), List.of(),
        List.of(), Decision.Origin.GAP, "");
  }

  Decision openQuestion() {
    return new Decision("session", "Access", Decision.Tier.GATE, 1, Optional.empty(), words.apply("What proves who is calling?"),
        words.apply("Sign-out must end it."), List.of("architect", "security designer"), true,
        true, Decision.Status.OPEN, Optional.empty(), Optional.of("opaque"), List.of(new Decision.Reason(words.apply("Sign-out ends the session"),
            List.of("FR-003"))), "low", false,
        List.of(option("opaque", "Opaque token, kept by the server", List.of(new Effect.Setting(Effect.Section.AUTH, "session", "opaque token"))),
            option("jwt", "Signed token", List.of(new Effect.AddOperation("session.renew", OperationClass.ACTION, "Renew the session", List.of())))),
        List.of(new Decision.Ground("sign-out-ends-session", List.of("FR-003"), words.apply("ends the session"), "docs/prd.packet.json:77:9")), List.of(),
            List.of("api-style"), List.of("api-style"),
        List.of("FR-003", "US-005"), Decision.Origin.CATALOG, words.apply("No need to end sessions."));
  }

  private Option option(String id, String title, List<Effect> effects) {
    return new Option(id, words.apply(title), List.of(words.apply("Fits (FR-012).")), List.of(words.apply("Costs a lookup.")), List.of(), effects, 3, true);
  }

  private Decision.ChosenAnswer answer(String option, String title, Optional<String> why) {
    return new Decision.ChosenAnswer(Optional.of(option), words.apply(title), Optional.empty(), why, Optional.empty(), "decisions.yaml:4:3", "team");
  }

  // design

  private Design design(boolean sessionOpen) {
    Map<String, Choice> stack = new LinkedHashMap<>();
    stack.put("language", new Choice(words.apply("Kotlin"), Optional.of("language-framework")));
    stack.put("framework", new Choice("Ktor", Optional.of("language-framework")));
    return new Design(stack, modules(), List.of(new ModuleDesign.RunnerUpCut("epics", words.apply("One module per epic"), words.apply("epics"), 0.666666,
        List.of(new ModuleDesign.CutModule("writing", List.of("US-013", "US-028"))))), api(), auth(sessionOpen), data(), reliability(), rules(), traceability(),
            tbd(sessionOpen));
  }

  private List<ModuleDesign> modules() {
    return List.of(
        new ModuleDesign("articles", words.apply("Articles"), words.apply("Keeps what members publish."), List.of(words.apply("Publish, edit, delete")),
            List.of("Article"), List.of(), List.of("US-013"),
            List.of(), List.of("FR-007"), List.of("articles"), List.of("Article"), List.of("R-002"), List.of(words.apply("the architecture names it"))),
        new ModuleDesign("comments", words.apply("Comments"), words.apply("Keeps remarks under articles."), List.of(), List.of("Comment"),
            List.of(new ModuleDesign.Dependency("articles", "article.read", words.apply("a comment belongs to an article"))), List.of("US-028"),
                List.of("US-013"), List.of("FR-021"), List.of(), List.of("Comment"),
            List.of(), List.of()));
  }

  private ApiDesign api() {
    return new ApiDesign(words.apply("Conduit"), List.of(new ApiDesign.AudienceStyle("clients", "rest", "api-style")), Choice.fixed("/api/v1"), Choice.fixed("path"),
        new Choice("offset", Optional.of("http-conventions")), new ApiDesign.Paging("offset", 20, 100),
        Choice.fixed("application/problem+json"), Map.of("idempotency", new Choice(words.apply("by key"), Optional.of("http-conventions"))),
        List.of(new ApiDesign.SecurityScheme("token", "bearer", words.apply("Opaque token"), Optional.of(words.apply("30 days")), Optional.empty(), Optional.empty(), "session")), List.of("size and media type", "session", "fields"),
        List.of(new ApiDesign.ProblemType("validation-failed", 422, "Some fields need another look", words.apply("a field breaks its rule"),
            List.of("article.publish"), List.of("R-001")),
            new ApiDesign.ProblemType("not-yours", 403, "Not yours", words.apply("the caller is not the owner"), List.of("comment.delete"), List.of())),
        List.of(publish(), delete()),
        List.of(new ApiDesign.SchemaDesign("Article", words.apply("What a member publishes"), List.of(
            new ApiDesign.FieldDesign("slug", "string", Optional.empty(), true, false, true, Optional.empty(), Optional.of("100"), Optional.of("^[a-z0-9-]+$"),
                true, Optional.empty(), Optional.of("a-first-look"), "pattern:identifier"),
            new ApiDesign.FieldDesign("title", "string", Optional.empty(), true, false, false, Optional.of("1"), Optional.of("120"), Optional.empty(), false,
                Optional.of(words.apply("trimmed")), Optional.of(words.apply("A title")), words.apply("field kinds"))))),
        Optional.of(new ApiDesign.TransportDesign(new Choice("Kafka", Optional.of("event-transport")), "kafka", "broker.example.com:9092", words.apply("at least once"), words.apply("per key"), "7 days", words.apply("dead letters"))),
        List.of(new ApiDesign.EventDesign("article.published", "ArticlePublished", "articles", "publish", List.of("comments"),
            List.of(new ApiDesign.FieldDesign("slug", "string", Optional.empty(), true, false, false, Optional.empty(), Optional.empty(), Optional.empty(),
                false, Optional.empty(), Optional.empty(), "")), List.of("US-013"),
            List.of("FR-007"), sources())),
        List.of(new ApiDesign.JobDesign("session.purge", words.apply("Purge sessions"), "articles", words.apply("daily"), Optional.of(new ApiDesign.ExecutionDesign(words.apply("a job table"), "a row", "five times", words.apply("an alert"), "background-work")), List.of(), List.of(), sources())));
  }

  private OperationDesign publish() {
    return new OperationDesign("article.publish", words.apply("Publish an article"), "articles", "clients", "create", Optional.of("POST"),
        Optional.of("/articles"), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), List.of(new OperationDesign.ParameterDesign("Idempotency-Key", "header", "string", Optional.empty(), false, Optional.empty(), Optional.of("64"),
        Optional.empty(), Optional.of("a1"), words.apply("at most 64 characters"), "http-conventions")),
        Optional.of(new OperationDesign.RequestDesign("Article", List.of("title", "body", "tags?"))), Optional.of(new OperationDesign.ResponseDesign(201,
        "Article", false, List.of("Location"))),
        List.of(new OperationDesign.ErrorDesign(422, "validation-failed", words.apply("title or body is missing"), List.of("R-001"))), List.of("Member"), new OperationDesign.SecurityDesign(false, List.of(new OperationDesign.Alternative("token", List.of()))), "",
            words.apply("by key"), Optional.empty(), List.of("R-001"), List.of("US-013"),
        List.of("FR-007"), List.of("api-style"), sources(), 0.875);
  }

  private OperationDesign delete() {
    return new OperationDesign("comment.delete", words.apply("Delete a comment"), "comments", "clients", "delete", Optional.of("DELETE"),
        Optional.of("/articles/{slug}/comments/{id}"), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(new OperationDesign.ParameterDesign("slug", "path", "string", Optional.empty(), true, Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), "", "")),
        Optional.empty(),
        Optional.of(new OperationDesign.ResponseDesign(204, "", false, List.of())), List.of(new OperationDesign.ErrorDesign(403, "not-yours",
        words.apply("not the writer"), List.of())), List.of("Member"), new OperationDesign.SecurityDesign(false, List.of(new OperationDesign.Alternative("token", List.of()))),
        "owner of Comment", "safe to repeat", Optional.empty(), List.of(), List.of("US-028"), List.of("FR-021"), List.of("api-style"), sources(), 0.4);
  }

  private List<ApiDesign.Source> sources() {
    return List.of(new ApiDesign.Source("story.request", words.apply("publish an article"), "docs/story-map.json:12:5"));
  }

  private AuthDesign auth(boolean sessionOpen) {
    Map<String, Choice> authentication = new LinkedHashMap<>();
    authentication.put("method", Choice.fixed("password"));
    authentication.put("session", sessionOpen ? Choice.tbd("session") : Choice.fixed("opaque token"));
    return new AuthDesign(authentication, List.of(new AuthDesign.PersonaDesign(words.apply("Member"), "signed-in", List.of(words.apply("has an account")))),
        new AuthDesign.Authorization(Choice.fixed("ownership"), List.of("anonymous", "Member"), List.of(new AuthDesign.Permission("Member", "article.publish",
            ""),
            new AuthDesign.Permission("Member", "comment.delete", words.apply("owner of Comment"))), List.of(new AuthDesign.Finding("everybody-may",
                words.apply("Every member may publish"), List.of("article.publish")))));
  }

  private DataDesign data() {
    DataDesign.StoreDesign store = new DataDesign.StoreDesign("main", Choice.tbd("database"), List.of("articles", "comments"), List.of(words.apply("time in UTC")));
    DataDesign.EntityDesign article = new DataDesign.EntityDesign("Article", List.of(words.apply("post")), "articles",
        List.of(new DataDesign.UseDesign("comments", "reads", words.apply("asks articles"))), "slug", "uuid",
        List.of(new DataDesign.AttributeDesign("title", "text", true, false, false, List.of(words.apply("1-120 characters")), "field kinds")),
        List.of(new DataDesign.RelationDesign("comments", "Comment", "one-to-many", "cascade")),
        List.of(new DataDesign.AccessPattern("article.publish", "append", List.of(words.apply("tag")), words.apply("newest first"), "tag, slug", "B-tree index")), List.of(words.apply("comments go with it")), List.of("title"),
        words.apply("until deleted"), List.of("FR-007"));
    List<DataDesign.StepDesign> steps = List.of(new DataDesign.StepDesign(words.apply("call Mail service"), "articles", words.apply("nothing takes it back")));
    return new DataDesign(Choice.fixed("one store, a schema per module"), Map.of("ownership", Choice.fixed(words.apply("a schema per module"))), List.of(store), List.of(article),
        List.of(new DataDesign.TransactionDesign("article.publish", List.of("Article"), List.of("articles"), "one transaction", steps)),
        List.of(new DataDesign.DutyDesign("erasure", words.apply("a job"), List.of("Article"), List.of(), words.apply("\"erased on request\" (docs/prd.packet.json:4:2)"), List.of("NFR-010"))));
  }

  private ReliabilityDesign reliability() {
    ReliabilityDesign.SupplierDesign mail = new ReliabilityDesign.SupplierDesign(words.apply("Mail service"), "messages", List.of("articles"), List.of("article.publish"), "2 s", "twice", "after 5 failures",
        words.apply("queue"), List.of("FR-030"));
    ReliabilityDesign.TelemetryDesign telemetry = new ReliabilityDesign.TelemetryDesign(List.of(new ReliabilityDesign.SpanDesign("{method} {route}", List.of("http.route"))),
        List.of(new ReliabilityDesign.MetricDesign("http.server.request.duration", "histogram", "s", List.of("http.route"))), List.of("trace_id"), List.of(words.apply("Account.email")),
        List.of(new ReliabilityDesign.HealthDesign("GET /health/live", words.apply("the process runs"))));
    return new ReliabilityDesign(Choice.fixed("problem details"), List.of(mail), List.of(new ReliabilityDesign.RateLimit("RL-1", words.apply("article.publish"), "10 per hour", "NFR-010")),
        Map.of("logs", Choice.fixed("JSON lines")), telemetry, List.of(new ReliabilityDesign.Slo("NFR-001", words.apply("p95 of lists"), "400 ms", "30 days", words.apply("load test"))),
        List.of(new ReliabilityDesign.Unmeasured("NFR-009", words.apply("easy"), "")));
  }

  private List<RuleDesign> rules() {
    return List.of(new RuleDesign("R-001", words.apply("A title is required."), "US-013", Optional.empty(), "server rule", List.of("article.publish"),
        "docs/story-map.json:14:9"),
        new RuleDesign("R-002", words.apply("Everything is kept in the EU."), "", Optional.of("api-style"), "server rule", List.of(), "decisions.yaml:9:1"));
  }

  private Traceability traceability() {
    return new Traceability(List.of(
        new Traceability.StoryTrace("US-013", words.apply("Publish an article"), "request", List.of("FR-007"), List.of("articles"), List.of("article.publish"),
            List.of("api-style"), Optional.empty()),
        new Traceability.StoryTrace("US-028", words.apply("Delete my comment"), "request", List.of("FR-021"), List.of("comments"), List.of("comment.delete"),
            List.of("AMB-03"), Optional.empty()),
        new Traceability.StoryTrace("US-040", words.apply("Dark mode"), "client-only", List.of(), List.of(), List.of(), List.of(),
            Optional.of(words.apply("shown by the client alone")))),
        List.of(new Traceability.RequirementTrace("FR-007", "functional", words.apply("Members publish articles"), List.of("US-013"), List.of("articles"),
            List.of("article.publish"), List.of(), true)),
        List.of(new Traceability.Gap("FR-024", words.apply("no story"))));
  }

  private SyncRecords sync() {
    return new SyncRecords(List.of(new Mismatch("MM-01", "style", "high", words.apply("The client wants GraphQL on one screen"),
        List.of(new Mismatch.Side("docs/frontend.design.packet.json", "docs/frontend.design.packet.json:9:3", words.apply("one GraphQL query"))),
        List.of(new Mismatch.Resolution(words.apply("Parallel calls"), List.of(words.apply("one style")), List.of(words.apply("two calls")))),
            List.of("frontend designer"))),
        List.of(new SyncRecords.UnclearData("UD-01", words.apply("Picture"), words.apply("no attribute"), words.apply("left out"), List.of("FE-API-05"))));
  }

  private Tbd tbd(boolean sessionOpen) {
    return new Tbd(sessionOpen ? List.of(new Tbd.OpenItem("session", words.apply("What proves who is calling?"))) : List.of(),
        List.of(words.apply("prd: success metrics")),
        List.of(new Tbd.Assumption(words.apply("Messages are in English"), "message-language")), List.of(new Tbd.Unread("/extras/colour",
            "docs/prd.packet.json:99:3")));
  }
}

<#import "partials/lib.ftl" as m>
<!-- x-generated-by: backend-design-maven-plugin; made again on every run; answer in ${code(decisions_file)}, not here -->
# Questions of the backend design

<#if view.open?has_content>
**${m.n(view.open?size, "question")} open**, ${view.blocking} of them blocking, those that change most of the design first. Answer them in ${code(decisions_file)}, or let `mvn backend-design:decide` ask one by one.

## Ready to paste

These lines take every recommendation. They decide nothing before they stand in ${code(decisions_file)}; change what you see otherwise. Where no line stands, the question needs your own words.

```yaml
decisions:
<#list view.open as decision>
  ${comment(decision.question + decision.blocking?then(" (blocking)", ""))}
<#if decision.tier == "convention">
  ${yaml(decision.id)}: accepted
<#elseif decision.recommended??>
  ${yaml(decision.id)}: ${yaml(decision.recommended)}   # recommended, confidence ${decision.confidence}<#list decision.options?filter(option -> option.offered && option.id != decision.recommended)>; else <#items as option>${yaml(option.id)}<#sep> | </#items></#list>
<#else>
  # ${yaml(decision.id)}: {custom: ...}   # free answer
</#if>
</#list>
```
<#else>
**Nothing is open.** Every required question is answered in ${code(decisions_file)}.
</#if>

<#if view.open_questions?has_content>
## Open questions

<#list view.open_questions as decision>
<a id="${anchor("d", decision.id)}"></a>
### ${decision?counter}. ${decision.question}

- Id ${code(decision.id)}<#if decision.blocking>, **blocking**</#if><#if decision.ask?has_content>; ask: <@m.ids decision.ask/></#if>
<#if decision.why?has_content>
- Why it matters: ${decision.why}
</#if>

<#if decision.options?has_content>
Options:

<@m.options decision/>

</#if>
<#if decision.recommended??>
Recommended: **${m.recommended(decision)}** (confidence ${m.dash(decision.confidence)})
<#elseif decision.free_answer>
No option fits all; answer in your own words: ${code("{custom: ...}")}
</#if>

<@m.reasons decision/>
<@m.grounds decision/>

</#list>
</#if>

<#if view.open_groups?has_content>
## Conventions

One answer takes a whole group; a single row is changed by its own line.

<#list view.open_groups as decision>
<a id="${anchor("d", decision.id)}"></a>
### ${decision.question}

Take all: ${code(decision.id + ": accepted")}<#if decision.why?has_content>. ${decision.why}</#if>

<@m.rows decision/>

</#list>
</#if>

<#if view.answered?has_content>
## Answered

| Decision | Question | Answer | Where |
|---|---|---|---|
<#list view.answered as decision>
| <a id="${anchor("d", decision.id)}"></a>${code(decision.id)} | ${decision.question} | <#if decision.status == "deferred">deferred<#if decision.answer??><#if decision.answer.until??> until ${decision.answer.until}</#if></#if><#else>${m.chosen(decision)}</#if> | ${m.dash((decision.answer.location)!"")} |
</#list>
</#if>

<#if view.notes?has_content>
## Assumed without asking

Nothing in the design changes with these; an answer in ${code(decisions_file)} replaces the assumption.

<#list view.notes as decision>
- <a id="${anchor("d", decision.id)}"></a>${code(decision.id)} ${decision.question} ${m.chosen(decision)}
</#list>
</#if>

<#-- A record in the form of MADR 4.0 for each decision that somebody has to take; assumptions (notes) have none. -->
<#import "/partials/lib.ftl" as m>
<#if decision.required>
---
# ${marker}; answer in decisions.yaml, not here
status: ${{"decided": "accepted", "deferred": "deferred"}[decision.status]!"proposed"}
<#if decision.ask?has_content>
consulted: ${yaml(decision.ask?join(", "))}
</#if>
---

# ${decision.question}

## Context and Problem Statement

<#if decision.why?has_content>
${decision.why}
</#if>

<#if decision.refs?has_content>
Concerns <@m.ids decision.refs/>.
</#if>

<#list decision.grounds as ground>
- "${ground.quote}" (${ground.location}, ${ground.signal})
</#list>

<#if decision.reasons?has_content>
## Decision Drivers

<#list decision.reasons as reason>
- ${reason.text}<#if reason.refs?has_content> (<@m.ids reason.refs/>)</#if>
</#list>
</#if>

<#assign taken = (decision.answer.option)!"">
<#assign shown = decision.options?filter(option -> option.offered || option.id == taken)>
## Considered Options

<#list shown as option>
- ${option.title}
<#else>
- A free answer
</#list>
<#if decision.answer?? && decision.answer.custom??>
- ${decision.answer.custom}
</#if>

## Decision Outcome

<#if decision.answer??>
Chosen option: "${m.chosen(decision)}"<#if decision.answer.why??>, because ${decision.answer.why?remove_ending(".")}</#if>. Answered in ${decision.answer.location}.
<#if decision.answer.until??>
Put aside until ${decision.answer.until}.
</#if>
<#else>
TBD (decision ${code(decision.id)}).<#if decision.recommended??> Recommended: "${m.recommended(decision)}" (confidence ${decision.confidence}).</#if>
</#if>

<#list shown?filter(option -> option.id == taken) as option>
<#if option.effects?has_content>
### Consequences

<#list option.effects as effect>
- ${effect.text}
</#list>
</#if>
</#list>

<#if decision.rows?has_content>
### Rows

<@m.rows decision/>
</#if>

### Confirmation

The build fails while this is open; afterwards the design it leads to is in `backend.design.packet.json`, where everything that rests on it names ${code(decision.id)}.

<#if shown?has_content>
## Pros and Cons of the Options

<#list shown as option>
### ${option.title}

<#list option.pros as pro>
- Good, because ${pro}
</#list>
<#list option.cons as con>
- Bad, because ${con}
</#list>

</#list>
</#if>

<#if decision.would_change?has_content || decision.depends_on?has_content>
## More Information

<#if decision.would_change?has_content>
What would change it: ${decision.would_change}
</#if>

<#if decision.depends_on?has_content>
Rests on: <#list decision.depends_on as id>[${code(id)}](${recordname(id)}.md)<#sep>, </#list>
</#if>
</#if>
</#if>

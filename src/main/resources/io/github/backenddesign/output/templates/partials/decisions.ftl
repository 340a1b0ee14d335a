## Decisions

${m.n(decisions?size, "question")}, ${view.count.required} of them required. Options, pros and cons, effects and grounds are folded below each table.

<#list view.topics as topic, list>
### Decisions on ${m.dash(topic)}

| Decision | Question | Status | Choice | Why |
|---|---|---|---|---|
<#list list as decision>
| <a id="${anchor("d", decision.id)}"></a>${code(decision.id)} | ${decision.question} | ${decision.status}<#if !decision.required> (note)</#if> | ${m.chosen(decision)} | <@m.why decision/> |
</#list>

<#list list as decision>
<#if decision.options?has_content || decision.rows?has_content || decision.grounds?has_content>
<details><summary><code>${html(decision.id)}</code> options and grounds</summary>

<#if decision.why?has_content>
Why it matters: ${decision.why}

</#if>
<@m.options decision/>
<@m.reasons decision/>
<#if decision.answer?? && decision.answer.location?has_content>
- Answered in ${decision.answer.location}
</#if>
<@m.grounds decision/>
<#if decision.rows?has_content>

<@m.rows decision/>
</#if>

</details>

</#if>
</#list>
</#list>

## Decisions

<#list view.topics as topic, list>
### Decisions on ${m.dash(topic)}

| Decision | Question | Status | Choice | Why |
|---|---|---|---|---|
<#list list as decision>
| <a id="${anchor("d", decision.id)}"></a>${code(decision.id)} | ${decision.question} | ${decision.status}<#if !decision.required> (note)</#if> | ${m.chosen(decision)} | <#if decision.answer??>${m.dash(decision.answer.why!"")}<#else>–</#if> |
</#list>

<#list list as decision>
<#if decision.options?has_content || decision.rows?has_content || decision.grounds?has_content>
<details><summary><code>${html(decision.id)}</code> options and grounds</summary>

<#if decision.why?has_content>
Why it matters: ${decision.why}

</#if>
<#list decision.options as option>
<#if option.offered || ((decision.answer.option)!"") == option.id>
- **${option.title}** (${code(option.id)})<#if ((decision.answer.option)!"") == option.id> **chosen**</#if><#if (decision.recommended!"") == option.id> recommended</#if>
<#list option.pros as pro>
  - for: ${pro}
</#list>
<#list option.cons as con>
  - against: ${con}
</#list>
<#list option.effects as effect>
  - changes: ${effect.text}
</#list>
</#if>
</#list>
<#list decision.reasons as reason>
- Speaks for the recommendation: ${reason.text}<#if reason.refs?has_content> (<@m.ids reason.refs/>)</#if>
</#list>
<#if decision.would_change?has_content>
- Would change it: ${decision.would_change}
</#if>
<#if decision.refs?has_content>
- Concerns: <@m.ids decision.refs/>
</#if>
<#if decision.assuming?has_content>
- Takes for granted: <@m.decisions decision.assuming/>
</#if>
<#if decision.answer?? && decision.answer.location?has_content>
- Answered in ${decision.answer.location}
</#if>
<#list decision.grounds as ground>
- ${ground.signal}: "${ground.quote}" (${ground.location})
</#list>
<#if decision.rows?has_content>

| Row | Settles | Value | From |
|---|---|---|---|
<#list decision.rows as row>
| ${code(row.id)} | ${row.question} | ${row.answer!row.proposed}<#if row.answer?? && row.answer != row.proposed> (proposed: ${row.proposed})</#if> | ${m.dash(row.source)} |
</#list>
</#if>

</details>

</#if>
</#list>
</#list>

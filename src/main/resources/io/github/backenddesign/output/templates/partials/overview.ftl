Derived from `backend.design.packet.json`; where the two differ, the packet counts.<#if meta.status == "draft"> This is a **draft**: what waits for a decision reads "TBD (decision id)"; where the structure can not wait (modules, who owns what), it stands as recommended.</#if>
<#if meta.fallback_inputs?has_content>Missing among the inputs: <@m.ids meta.fallback_inputs/>; the design rests on the others.</#if>

## In short

- **What**: ${m.n(modules?size, "module")}, ${m.n(api.operations?size, "operation")}, ${m.n(data_access.entities?size, "entity", "entities")}<#if api.events?has_content>, ${m.n(api.events?size, "event")}</#if><#if api.jobs?has_content>, ${m.n(api.jobs?size, "job")}</#if>
- **Decided**: ${view.count.required - view.count.open} of ${m.n(view.count.required, "required decision")}<#if view.count.open != 0>; **${view.count.open} open** (${view.count.blocking} blocking), see [what is open](#what-is-open)</#if><#if view.deferred?has_content>; ${view.deferred?size} deferred</#if>
- **Covered**: ${view.count.served_stories} of ${m.n(traceability.stories?size, "story", "stories")} served by operations, ${view.count.explained_stories} explained otherwise; ${view.count.covered_requirements} of ${m.n(traceability.requirements?size, "requirement")}<#if traceability.gaps?has_content>, [${m.n(traceability.gaps?size, "gap")}](#gaps)</#if>
- **To settle with others**: <#if view.mismatches?has_content>[${m.n(view.mismatches?size, "disagreement")}](#what-others-must-act-on)<#else>nothing</#if>
<#list api.styles as style>
- **Contract for ${style.audience}**: <@m.known style.style style.decision_id/><#if view.contract_files[style.style]??>, as a file in [${code(view.contract_files[style.style])}](${view.contract_files[style.style]})</#if>
</#list>

Read on: [modules](#modules), [API](#api), [schemas](#schemas), [events and jobs](#events-and-jobs), [access](#access), [data](#data), [reliability](#reliability), [decisions](#decisions), [traceability](#traceability), [disagreements](#disagreements-for-the-synchronizer), [open points](#open-points-and-assumptions)

## What is decided

<#if stack?has_content>
| Stack | Choice | Decision |
|---|---|---|
<#list stack as part, choice>
| ${part?replace("_", " ")?cap_first} | <@m.choice choice/> | <@m.by choice/> |
</#list>
</#if>

<#if view.decided_gates?has_content>
| Question | Choice | Decision |
|---|---|---|
<#list view.decided_gates as decision>
| ${decision.question} | ${m.chosen(decision)} | <@m.decision decision.id/> |
</#list>
<#else>
No question that changes the structure is answered yet.
</#if>

## What is open

<#if view.open?has_content>
| Decision | Question | Recommended | Ask |
|---|---|---|---|
<#list view.open as decision>
| <@m.decision decision.id/><#if decision.blocking> **blocking**</#if> | ${decision.question} | ${m.recommended(decision)} | <@m.ids decision.ask/> |
</#list>
<#else>
No required decision is open.
</#if>

<#if view.deferred?has_content>
Deferred:

<#list view.deferred as decision>
- <@m.decision decision.id/> ${decision.question}<#if decision.answer??><#if decision.answer.why??> (${decision.answer.why})</#if><#if decision.answer.until??>, until ${decision.answer.until}</#if></#if>
</#list>
</#if>

<#if view.unsure_decisions?has_content || view.unsure_operations?has_content>
Worth a second look, because the documents say little:

<#list view.unsure_decisions as decision>
- Decision <@m.decision decision.id/> ${decision.question} **${m.chosen(decision)}**
</#list>
<#list view.unsure_operations as operation>
- Operation <@m.operation operation.id/> (confidence ${operation.confidence}): ${operation.summary}
</#list>
</#if>

## What others must act on

<#if view.mismatches?has_content>
| Who | Disagreements |
|---|---|
<#list view.rerun as designer, mismatches>
| ${designer} | <#list mismatches as mismatch>[${mismatch.id}](#${anchor("mm", mismatch.id)})<#sep>, </#list> |
</#list>

<#if view.mismatches?size gt view.urgent?size>The ${view.urgent?size} that matter most; ${view.mismatches?size - view.urgent?size} more under [disagreements](#disagreements-for-the-synchronizer):</#if>

| Id | Severity | Disagreement | Has to run again |
|---|---|---|---|
<#list view.urgent as mismatch>
| [${mismatch.id}](#${anchor("mm", mismatch.id)}) | ${mismatch.severity} | ${mismatch.summary} | <@m.ids mismatch.rerun/> |
</#list>
<#else>
Nothing: the documents agree with each other and with this design.
</#if>

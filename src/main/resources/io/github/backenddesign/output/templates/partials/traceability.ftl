## Traceability

<#if view.rules_by_class?has_content>
What the documents demand, by class: <#list view.rules_by_class as class, rules>${rules?size} ${class}<#sep>, </#list>. Each stands at its operation or under [rules that bind no single operation](#rules-that-bind-no-single-operation).
</#if>

<#if traceability.stories?has_content>
| Story | Title | Kind | Requirements | Modules | Operations | Decisions |
|---|---|---|---|---|---|---|
<#list traceability.stories as story>
| ${story.story_id} | ${m.dash(story.title)} | ${story.kind} | <@m.ids story.requirement_ids/> | <@m.modules story.module_ids/> | <#if story.operation_ids?has_content><@m.operations story.operation_ids/><#else>${"none: " + (story.no_operation_reason!"no reason known")}</#if> | <@m.decisions story.decision_ids/> |
</#list>
</#if>

<#if traceability.requirements?has_content>
<details><summary>${m.n(traceability.requirements?size, "requirement")} with what serves them: ${view.count.covered_requirements} covered</summary>

| Requirement | Statement | Kind | Stories | Operations | Decisions | Covered |
|---|---|---|---|---|---|---|
<#list traceability.requirements as requirement>
| ${requirement.id} | ${m.dash(requirement.statement)} | ${requirement.kind} | <@m.ids requirement.story_ids/> | <@m.operations requirement.operation_ids/> | <@m.decisions requirement.decision_ids/> | <#if requirement.covered>yes<#else>**no**</#if> |
</#list>

</details>
</#if>

### Gaps

<#list traceability.gaps as gap>
- **${gap.id}** ${gap.reason}
<#else>
None.
</#list>

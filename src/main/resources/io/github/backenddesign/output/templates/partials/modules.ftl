## Modules

| Module | For | Owns | Uses | Home of |
|---|---|---|---|---|
<#list modules as module>
| <@m.module module.id/> | ${m.dash(module.purpose)} | <@m.ids module.entities/> | <#list module.depends_on as use><@m.module use.module/><#sep>, <#else>–</#list> | <@m.ids module.story_ids/> |
</#list>

<#if modules?has_content>
```mermaid
flowchart LR
<#list modules as module>
  ${view.node_of[module.id]}["${mermaid(module.name)}"]
</#list>
<#list modules as module>
<#list module.depends_on as use>
<#if view.node_of[use.module]??>
  ${view.node_of[module.id]} --> ${view.node_of[use.module]}
</#if>
</#list>
</#list>
```
</#if>

<#list modules as module>
<a id="${anchor("mod", module.id)}"></a>
<details><summary>${html(module.name)}</summary>

- Id ${code(module.id)}
<#if module.responsibilities?has_content>
- Does: ${module.responsibilities?join("; ")}
</#if>
<#if module.reasons?has_content>
- Why a module of its own: ${module.reasons?join("; ")}
</#if>
<#list module.depends_on as use>
- Uses <@m.module use.module/><#if use.via?has_content> through ${use.via}</#if><#if use.why?has_content>: ${use.why}</#if>
</#list>
<#if module.component_ids?has_content>
- Made of components: <@m.ids module.component_ids/>
</#if>
<#if module.supports_story_ids?has_content>
- Helps to serve: <@m.ids module.supports_story_ids/>
</#if>
<#if module.requirement_ids?has_content>
- Requirements: <@m.ids module.requirement_ids/>
</#if>
<#list module.rule_ids as id>
<#if view.loose_rule[id]??>
- Rule <@m.rule view.loose_rule[id]/>
</#if>
</#list>
<#list view.operations_of[module.id]![] as operation>
- <@m.operation operation.id/> ${operation.summary}
</#list>

</details>

</#list>

<#if runner_up_cuts?has_content>
Cuts that were not taken:

<#list runner_up_cuts as cut>
- **${cut.title}** (cohesion ${cut.cohesion}). ${cut.basis} <#list cut.modules as module>${module.name} (${m.n(module.story_ids?size, "story", "stories")})<#sep>, </#list>
</#list>
</#if>

## Modules

| Module | For | Owns | Uses | Home of |
|---|---|---|---|---|
<#list modules as module>
| <@m.module module.id/> | ${m.dash(module.purpose)} | <@m.ids module.entities/> | <#list module.depends_on as use><@m.module use.module/><#sep>, <#else>–</#list> | <@m.ids module.story_ids/> |
</#list>

<#if modules?has_content>
```mermaid
flowchart LR
<#list view.module_graph.boxes as box>
  ${box.id}["${mermaid(box.label)}"]
</#list>
<#list view.module_graph.arrows as arrow>
<#if arrow.kind == "event">
  ${arrow.from} -. "${mermaid(arrow.label)}" .-> ${arrow.to}
<#else>
  ${arrow.from} --> ${arrow.to}
</#if>
</#list>
```

An arrow points at the module that is used<#if view.module_graph.arrows?filter(arrow -> arrow.kind == "event")?has_content>; a dotted one carries an event</#if>.
</#if>

<#list view.flows>
<details><summary>Calls that change things of several modules (${view.flows?size})</summary>

<#items as flow>
<@m.operation flow.operation_id/>: ${m.dash(flow.consistency)}

```mermaid
sequenceDiagram
  participant caller as Caller
  participant home as ${mermaid(view.module_ids[flow.home].name)}
<#list flow.steps as step>
  participant s${step?counter} as ${mermaid(view.module_ids[step.module].name)}
</#list>
  caller->>home: ${mermaid(flow.operation_id)}
<#list flow.steps as step>
  home->>s${step?counter}: ${mermaid(m.dash(step.entities?join(", ")))}
</#list>
  home-->>caller: answer
```

</#items>
</details>
</#list>

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

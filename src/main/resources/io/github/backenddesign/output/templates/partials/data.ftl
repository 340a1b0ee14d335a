## Data

Strategy: <#if data_access.strategy.decision_id??><@m.known data_access.strategy.value data_access.strategy.decision_id/><#else>${data_access.strategy.value}</#if>.

<#if data_access.settings?has_content>
| Topic | Value | Decision |
|---|---|---|
<#list data_access.settings as topic, choice>
| ${topic?replace("_", " ")?cap_first} | <@m.choice choice/> | <@m.by choice/> |
</#list>
</#if>

<#if data_access.stores?has_content>
| Store | Product | Decision | Used by |
|---|---|---|---|
<#list data_access.stores as store>
| ${store.id} | <@m.choice store.product/> | <@m.by store.product/> | <@m.modules store.modules/> |
</#list>

<#assign told = []>
<#list data_access.stores as store>
<#assign asked = store.consequences?join("; ")>
<#if store.consequences?has_content && !told?seq_contains(asked)>
<#assign told += [asked]>
<#assign alike = data_access.stores?filter(other -> other.consequences?join("; ") == asked)>
What ${alike?map(other -> other.id)?join(", ")} ask<#if alike?size == 1>s</#if> of the design:

<#list store.consequences as consequence>
- ${consequence}
</#list>
</#if>

</#list>
</#if>

<#if data_access.entities?has_content>
| Entity | Module | Identifier | Tells about people | On deletion | Kept |
|---|---|---|---|---|---|
<#list data_access.entities as entity>
| [${entity.name}](#${anchor("entity", entity.name)})<#if entity.aliases?has_content> (also <@m.ids entity.aliases/>)</#if> | <@m.module entity.module/> | ${m.dash(entity.identifier)}<#if entity.key_type?has_content><br>key: ${entity.key_type}</#if> | <@m.ids entity.personal/> | ${m.dash(entity.on_delete?join("; "))} | ${m.dash(entity.retention)} |
</#list>
</#if>

<#if view.entity_graph.boxes?has_content>
<#assign ends = {"many-to-one": "}o--||", "one-to-many": "||--o{", "many-to-many": "}o--o{", "one-to-one": "||--||"}>
```mermaid
erDiagram
<#list view.entity_graph.boxes as box>
  ${box.id}["${mermaid(box.label)}"]
</#list>
<#list view.entity_graph.arrows as arrow>
  ${arrow.from} ${(ends[arrow.kind]!ends["many-to-many"])?no_esc} ${arrow.to} : "${mermaid(arrow.label)}"
</#list>
```
</#if>

<#list data_access.entities as entity>
<a id="${anchor("entity", entity.name)}"></a>
<details><summary>${html(entity.name)}: attributes, relations, access</summary>

<#if entity.attributes?has_content>
| Attribute | Type | Required | Rules | From |
|---|---|---|---|---|
<#list entity.attributes as attribute>
| ${code(attribute.name)} | ${attribute.type}<#if attribute.unique> unique</#if><#if attribute.derived> (derived)</#if> | ${attribute.required?then("yes", "no")} | ${m.dash(attribute.rules?join("; "))} | ${m.dash(attribute.source)} |
</#list>
</#if>

<#list entity.relations as relation>
- Relation ${relation.role}: ${relation.cardinality} <@m.entity relation.target/><#if relation.on_delete?has_content>, on deletion: ${relation.on_delete}</#if>
</#list>

<#list entity.uses as use>
- <@m.module use.module/> ${use.access} it: ${use.how}
</#list>

<#if entity.access_patterns?has_content>
| Access | Operation | By | Order | Key that serves it | Index |
|---|---|---|---|---|---|
<#list entity.access_patterns as access>
| ${access.pattern} | <@m.operation access.operation_id/> | <@m.ids access.by/> | ${m.dash(access.order)} | ${m.dash(access.key)} | ${m.dash(access.index)} |
</#list>
</#if>

</details>

</#list>

<#if data_access.transactions?has_content>
| Together | Entities | Modules | Consistency |
|---|---|---|---|
<#list data_access.transactions as transaction>
| <@m.operation transaction.operation_id/> | <#list transaction.entities as name><@m.entity name/><#sep>, </#list> | <@m.modules transaction.modules/> | ${m.dash(transaction.consistency)} |
</#list>

<#list data_access.transactions?filter(transaction -> transaction.steps?has_content) as transaction>
Steps of <@m.operation transaction.operation_id/>, and what takes each back:

<#list transaction.steps as step>
1. <@m.operation step.step/> in <@m.module step.module/>; taken back by: <@m.operation step.undo/>
</#list>

</#list>
</#if>

<#if data_access.duties?has_content>
| Duty | How it is met | By | Concerns | Because |
|---|---|---|---|---|
<#list data_access.duties as duty>
| ${duty.duty} | ${duty.how} | <#list duty.operation_ids as id><@m.operation id/><#sep>, <#else>–</#list> | <#list duty.entities as name><@m.entity name/><#sep>, <#else>–</#list> | ${duty.because} |
</#list>
</#if>

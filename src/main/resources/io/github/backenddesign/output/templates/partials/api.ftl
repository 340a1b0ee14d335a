## API

| Convention | Value | Decision |
|---|---|---|
<#list api.styles as style>
| Style for ${style.audience} | ${style.style} | <@m.decision style.decision_id/> |
</#list>
| Base path | <@m.choice api.base_path/> | <@m.by api.base_path/> |
| Versioning | <@m.choice api.versioning/> | <@m.by api.versioning/> |
| Paging | <@m.choice api.pagination/> | <@m.by api.pagination/> |
| Error format | <@m.choice api.error_format/> | <@m.by api.error_format/> |
<#list api.conventions as key, choice>
<#if !["base_path", "versioning", "pagination", "error_format"]?seq_contains(key)>
| ${key?replace("_", " ")?cap_first} | <@m.choice choice/> | <@m.by choice/> |
</#if>
</#list>
<#list api.security as scheme>
| Security scheme ${code(scheme.id)} | ${scheme.kind}: ${scheme.description}<#if scheme.lifetime??> Lasts: ${scheme.lifetime}.</#if><#if scheme.authorize_url??> Sign-in at ${scheme.authorize_url}.</#if> | <@m.decision scheme.decision_id/> |
</#list>
| Order of checks | ${m.dash(api.check_order?join(", then "))} | – |

<#if view.common_refusals?has_content>
Any call may be refused in these ways, which the tables below do not repeat: <#list view.common_refusals as problem>${problem.status} <@m.problem problem.type/><#if view.common_refusals_lacking[problem.type]?has_content> (not <@m.operations view.common_refusals_lacking[problem.type]/>)</#if><#sep>, </#list>.
</#if>

<#list modules as module>
<#if view.operations_of[module.id]??>
### API of ${module.name}

<@operations view.operations_of[module.id]/>
</#if>
</#list>
<#if view.homeless_operations?has_content>
### API without a module

<@operations view.homeless_operations/>
</#if>

<#if api.problems?has_content>
### Refusals

| Status | Type | When | Used by |
|---|---|---|---|
<#list api.problems as problem>
| ${problem.status} | <a id="${anchor("refusal", problem.type)}"></a>${code(problem.type)} | ${problem.when} | <#if problem.operation_ids?size gt 5>${problem.operation_ids?size} of ${m.n(api.operations?size, "operation")}<#else><@m.operations problem.operation_ids/></#if> |
</#list>
</#if>

<#if view.loose_rules?has_content>
### Rules that bind no single operation

<#list view.loose_rules_by_class as class, rules>
<#if class == "client only">
<details><summary>${rules?size} for clients only: nothing to build in the backend</summary>

<#else>
**${class?cap_first}**

</#if>
<#list rules as rule>
- <@m.rule rule/>
</#list>

<#if class == "client only">
</details>

</#if>
</#list>
</#if>

<#macro operations list>
| Operation | Call | Who | Sends | Answers | Refusals | Stories |
|---|---|---|---|---|---|---|
<#list list as operation>
| <a id="${anchor("op", operation.id)}"></a>${code(operation.id)} | <@m.call operation/> | <@m.who operation/> | <@sends operation/> | <@answers operation/> | <@refusals operation/> | <@m.ids operation.story_ids/> |
</#list>

<#list list as operation>
<@details operation/>
</#list>
</#macro>

<#macro sends operation><#compress>
<#local query = operation.parameters?filter(parameter -> parameter.in == "query")>
<#if query?has_content>? <#list query as parameter>${parameter.name}<#sep>, </#list></#if>
<#if operation.request??><@m.ids operation.request.fields/><#elseif ["create", "update"]?seq_contains(operation.class)>TBD: no document tells<#elseif !query?has_content>–</#if>
</#compress></#macro>

<#macro answers operation><#if operation.response??><#if operation.path??>${operation.response.status} </#if><#if operation.response.schema?has_content><@m.schema operation.response.schema/><#if operation.response.list> (list)</#if><#elseif !operation.path??>nothing</#if><#else>–</#if></#macro>

<#-- Statuses where the style has them, else types. -->
<#macro refusals operation><#local seen = []><#list view.special_refusals[operation.id] as error><#local sign = operation.path???then(error.sign, error.type)><#if !seen?seq_contains(sign)><#if seen?has_content>, </#if>${sign}<#local seen += [sign]></#if><#else>–</#list></#macro>

<#macro details operation>
<details><summary><code>${html(operation.id)}</code> ${html(operation.summary)}</summary>

- Call: <@m.call operation/>, ${operation.class}
- Who: <@m.who operation/><#if operation.security.any_of?has_content>; proven by <#list operation.security.any_of as way>${code(way.scheme)}<#if way.scopes?has_content> with <@m.ids way.scopes/></#if><#sep> or </#list><#if operation.security.open>, or not at all</#if></#if>
- A repeated call: ${m.dash(operation.idempotency)}
<#if operation.caching??>
- Kept: by ${operation.caching.kept}<#if operation.caching.seconds gt 0> for ${operation.caching.seconds} s</#if><#if operation.caching.control?has_content>, ${code("Cache-Control: " + operation.caching.control)}</#if><#if operation.caching.conditional>; 304 when nothing changed</#if>
</#if>
- Requirements: <@m.ids operation.requirement_ids/>
<#if operation.request??>
- Sends <@m.schema operation.request.schema/>: <@m.ids operation.request.fields/>
</#if>
<#if operation.response??>
- Answers<#if operation.path??> ${operation.response.status}</#if><#if operation.response.schema?has_content> with <#if operation.response.list>a page of </#if><@m.schema operation.response.schema/><#elseif !operation.path??> with nothing</#if><#if operation.response.headers?has_content>; headers <@m.ids operation.response.headers/></#if>
</#if>
<#list view.rules_of[operation.id] as rule>
- Rule <@m.rule rule/>
</#list>
<#list view.special_refusals[operation.id] as error>
- Refuses with <#if error.sign?has_content>${error.sign} </#if><@m.problem error.type/>: ${error.when}<#if error.rule_ids?has_content> (<@m.ids error.rule_ids/>)</#if>
</#list>
- Read from: <@m.sources operation.sources/> (confidence ${operation.confidence})

<#if operation.parameters?has_content>
| Parameter | In | Type | Required | Rule | From |
|---|---|---|---|---|---|
<#list operation.parameters as parameter>
| ${code(parameter.name)} | ${parameter.in} | ${code(parameter.type)} | ${parameter.required?then("yes", "no")} | ${m.dash(parameter.rule)} | ${m.dash(parameter.source)} |
</#list>
</#if>

</details>

</#macro>

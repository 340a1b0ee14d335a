<#-- What all sections share: figures in words, empty cells, and ids that lead to the place where they are explained. -->
<#function n count one many=one + "s"><#return count + " " + (count == 1)?then(one, many)></#function>
<#function dash text><#return text?has_content?then(text, "–")></#function>
<#function chosen decision><#if decision.answer??><#return decision.answer.custom!decision.answer.title></#if><#if !decision.required && decision.recommended??><#return recommended(decision) + " (assumed)"></#if><#return "TBD (decision " + decision.id + ")"></#function>
<#function recommended decision><#if !decision.recommended??><#return "–"></#if><#list decision.options as option><#if option.id == decision.recommended><#return option.title></#if></#list><#return decision.recommended></#function>

<#macro decision id><#if view.decision_ids[id]??>[${code(id)}](#${anchor("d", id)})<#else>${code(id)}</#if></#macro>
<#macro operation id><#if view.operation_ids[id]??>[${code(id)}](#${anchor("op", id)})<#elseif id?contains(" ")>${id}<#else>${code(id)}</#if></#macro>
<#macro module id><#if view.module_ids[id]??>[${view.module_ids[id].name}](#${anchor("mod", id)})<#else>${id}</#if></#macro>
<#macro schema name><#if view.schema_names[name]??>[${name}](#${anchor("schema", name)})<#else>${name}</#if></#macro>
<#macro decisions ids><#list ids as id><@decision id/><#sep>, <#else>–</#list></#macro>
<#macro operations ids><#list ids as id><@operation id/><#sep>, <#else>–</#list></#macro>
<#macro modules ids><#list ids as id><@module id/><#sep>, <#else>–</#list></#macro>
<#macro entity name><#if view.entity_names[name]??>[${name}](#${anchor("entity", name)})<#else>${name}</#if></#macro>
<#macro problem type><#if view.problem_types[type]??>[${code(type)}](#${anchor("refusal", type)})<#else>${code(type)}</#if></#macro>
<#-- Whoever may call, with the roles only where not everybody may. -->
<#macro who operation><#if operation.roles?seq_contains("anonymous")>anyone<#assign named = operation.roles?filter(role -> role != "anonymous")><#if named?has_content> (<@ids named/>)</#if><#else><@ids operation.roles/></#if><#if operation.ownership?has_content> (${operation.ownership})</#if></#macro>
<#macro ids values><#list values as value>${value}<#sep>, <#else>–</#list></#macro>
<#macro choice value>${dash(value.value)}</#macro>
<#macro by value><#if value.decision_id??><@decision value.decision_id/><#else>–</#if></#macro>
<#macro known value id><#if value?starts_with("TBD")>TBD (decision <@decision id/>)<#else>${value} (<@decision id/>)</#if></#macro>
<#macro call operation><#if operation.path??>${code(operation.method + " " + operation.path)}<#elseif operation.rpc??>${code(operation.service + "." + operation.rpc)}<#elseif operation.name??>${code(operation.kind + " " + operation.name)}<#else>${view.style_of[operation.audience]!"–"}</#if></#macro>
<#macro sources list><#list list as source>${source.rule}<#if source.text?has_content> "${source.text}"</#if><#if source.at?has_content> (${source.at})</#if><#sep>; </#list></#macro>
<#macro limits field><#compress>
<#local parts = []>
<#local text = field.type?starts_with("string")>
<#if field.min??><#local parts += [text?then("at least " + (field.min == "1")?then("1 character", field.min + " characters"), "at least " + field.min)]></#if>
<#if field.max??><#local parts += [text?then("at most " + field.max + " characters", "at most " + field.max)]></#if>
<#if field.unique><#local parts += ["unique"]></#if>
<#if field.nullable><#local parts += ["may be null"]></#if>
<#if field.read_only><#local parts += ["set by the server"]></#if>
<#list (field.rule!"")?split("; ") as rule><#if rule?has_content && !parts?seq_contains(rule) && !rule?matches("(at most [0-9]+|[0-9]+ to [0-9]+) characters")><#local parts += [rule]></#if></#list>
<#if parts?has_content || !field.pattern??>${dash(parts?join("; "))}</#if><#if field.pattern??><#if parts?has_content>; </#if>pattern ${code(field.pattern)}</#if>
</#compress></#macro>
<#macro fields list>
| Field | Type | Required | Limits | From |
|---|---|---|---|---|
<#list list as field>
| ${code(field.name)} | ${code(field.type)}<#if field.format??> (${field.format})</#if> | ${field.required?then("yes", "no")} | <@limits field/> | ${dash(field.source)} |
</#list>
</#macro>
<#macro rule rule>**${rule.id}** ${rule.text}<#if rule.story_id?has_content> (${rule.story_id})</#if><#if rule.decision_id??> (decision <@decision rule.decision_id/>)</#if></#macro>
<#-- The options shown to people, best first, and the one taken even where it was not offered. -->
<#-- The beginning of a sentence. -->
<#macro short text><#if text?length lt 64>${text}<#else>${text?truncate_w(60, "...")}</#if></#macro>

<#-- In a word why: what the answer says, else what speaks first for the choice. -->
<#macro why decision><#if (decision.answer.why)?has_content>${decision.answer.why}<#else><#local taken = decision.options?filter(option -> option.id == (decision.answer.option)!"")><#if taken?has_content && taken[0].pros?has_content && !decision.rows?has_content><@short taken[0].pros[0]/><#else>–</#if></#if></#macro>

<#macro options decision>
<#local taken = (decision.answer.option)!"">
<#list decision.options as option>
<#if option.offered || option.id == taken>
- **${option.title}** (${code(option.id)})<#if option.id == taken> **chosen**</#if><#if (decision.recommended!"") == option.id> recommended</#if>
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
</#macro>
<#macro reasons decision>
<#local told = []>
<#list decision.options as option><#if option.id == (decision.recommended!"")><#local told = option.pros></#if></#list>
<#list decision.reasons?filter(reason -> !told?seq_contains(reason.text)) as reason>
- Speaks for the recommendation: ${reason.text}<#if reason.refs?has_content> (<@ids reason.refs/>)</#if>
</#list>
<#if decision.would_change?has_content>
- Would change it: ${decision.would_change}
</#if>
<#if decision.refs?has_content>
- Concerns: <@ids decision.refs/>
</#if>
<#if decision.assuming?has_content>
- Takes for granted: <@decisions decision.assuming/>
</#if>
</#macro>
<#macro grounds decision>
<#list decision.grounds as ground>
- ${ground.signal}: "${ground.quote}" (${ground.location})
</#list>
</#macro>
<#macro rows decision>
| Row | Settles | Value | Else | From |
|---|---|---|---|---|
<#list decision.rows as row>
| ${code(row.id)} | ${row.question} | ${row.answer!row.proposed}<#if row.answer?? && row.answer != row.proposed> (proposed: ${row.proposed})</#if> | <@ids row.options?filter(option -> option != row.proposed && option != (row.answer!""))/> | ${dash(row.source)} |
</#list>
</#macro>

## Access

| Topic | Value | Decision |
|---|---|---|
<#list auth.authentication as topic, choice>
| ${topic?replace("_", " ")} | <@m.choice choice/> | <@m.by choice/> |
</#list>
| authorization | <@m.choice auth.authorization.model/> | <@m.by auth.authorization.model/> |

<#if auth.personas?has_content>
| Persona | Known as | Words that say so |
|---|---|---|
<#list auth.personas as persona>
| ${persona.name} | ${persona.kind} | <@m.ids persona.cues/> |
</#list>
</#if>

<#if view.matrix.rows?has_content>
| Operation | ${view.matrix.roles[0]}<#list view.matrix.roles[1..] as role> | ${role}</#list> |
|---|<#list view.matrix.roles as role>---|</#list>
<#list view.matrix.rows as row>
| <@m.operation row.operation_id/> |<#list row.cells as cell> ${cell} |</#list>
</#list>
</#if>

<#list auth.authorization.findings as finding>
- **${finding.kind}** ${finding.text}<#if finding.refs?has_content> (<@m.ids finding.refs/>)</#if>
</#list>

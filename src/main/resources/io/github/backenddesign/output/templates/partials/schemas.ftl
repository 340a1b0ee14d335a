## Schemas

<#list api.schemas as schema>
<a id="${anchor("schema", schema.name)}"></a>**${schema.name}**<#if schema.description?has_content>: ${schema.description}</#if>

<@m.fields schema.fields/>

<#else>
None.
</#list>

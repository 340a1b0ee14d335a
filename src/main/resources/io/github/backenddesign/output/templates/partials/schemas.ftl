## Schemas

<#if api.schemas?has_content>
What goes over the wire; the contract file has the same with examples.
<#else>
None.
</#if>

<#list api.schemas as schema>
<a id="${anchor("schema", schema.name)}"></a>
<details><summary><b>${html(schema.name)}</b><#if schema.description?has_content>: ${html(schema.description)}</#if> (${m.n(schema.fields?size, "field")})</summary>

<@m.fields schema.fields/>

</details>

</#list>

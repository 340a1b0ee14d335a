<#-- What the parts of the report share: links to where an id is explained, and lists. -->
<#function n count one many=one + "s"><#return count + " " + (count == 1)?then(one, many)></#function>
<#function dash text><#return text?has_content?then(text, "–")></#function>
<#function chosen decision><#if decision.answer??><#return decision.answer.custom!decision.answer.title></#if><#if !decision.required && decision.recommended??><#return recommended(decision) + " (assumed)"></#if><#return "TBD (decision " + decision.id + ")"></#function>
<#function recommended decision><#if !decision.recommended??><#return "–"></#if><#list decision.options as option><#if option.id == decision.recommended><#return option.title></#if></#list><#return decision.recommended></#function>
<#function states decision><#if decision.required || decision.status != "open"><#return decision.status></#if><#return "assumed"></#function>
<#macro link prefix id known label=id code=true><#if known><a href="#${anchor(prefix, id)}"><#if code><code>${label}</code><#else>${label}</#if></a><#elseif code><code>${label}</code><#else>${label}</#if></#macro>
<#macro decision id><@link "d" id view.decision_ids[id]??/></#macro>
<#macro operation id><@link "op" id view.operation_ids[id]??/></#macro>
<#macro module id><#if view.module_ids[id]??><@link "mod" id true view.module_ids[id].name false/><#else>${id}</#if></#macro>
<#macro entity name><@link "entity" name view.entity_names[name]?? name false/></#macro>
<#macro decisions ids><#list ids as id><@decision id/><#sep>, <#else>–</#list></#macro>
<#macro operations ids><#list ids as id><@operation id/><#sep>, <#else>–</#list></#macro>
<#macro modules ids><#list ids as id><@module id/><#sep>, <#else>–</#list></#macro>
<#macro ids values><#list values as value>${value}<#sep>, <#else>–</#list></#macro>
<#macro by choice><#if choice.decision_id??><@decision choice.decision_id/><#else>–</#if></#macro>
<#macro call operation><#if operation.path??><code>${operation.method} ${operation.path}</code><#elseif operation.rpc??><code>${operation.service}.${operation.rpc}</code><#elseif operation.name??><code>${operation.kind} ${operation.name}</code><#else>${view.style_of[operation.audience]!"–"}</#if></#macro>
<#macro who operation><#if operation.roles?seq_contains("anonymous")>anyone<#else><@ids operation.roles/></#if><#if operation.ownership?has_content> (${operation.ownership})</#if></#macro>
<#macro filter of words choices={}>
<div class="filter" data-of="${of}" hidden>
<label>${words} <input type="search"></label>
<#list choices as name, label>
<label>${label} <select name="${name}"><option value="">all</option></select></label>
</#list>
<output aria-live="polite"></output>
</div>
</#macro>
<#macro table id caption>
<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
<table id="${id}">
<caption>${caption}</caption>
<#nested>
</table>
</div>
</#macro>
<#macro head columns>
<thead><tr><#list columns as column><th scope="col">${column}</th></#list></tr></thead>
</#macro>

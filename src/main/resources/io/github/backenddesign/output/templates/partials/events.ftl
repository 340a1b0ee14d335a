## Events and jobs

<#if api.events?has_content>
| Event | Name | Module | Direction | Goes to | Payload | Stories |
|---|---|---|---|---|---|---|
<#list api.events as event>
| ${code(event.id)} | ${event.name} | <@m.module event.module/> | ${event.direction} | <@m.ids event.consumers/> | <#list event.payload as field>${code(field.name)}<#sep>, <#else>–</#list> | <@m.ids event.story_ids/> |
</#list>
</#if>

<#if api.jobs?has_content>
| Job | Name | Module | Starts | Stories |
|---|---|---|---|---|
<#list api.jobs as job>
| ${code(job.id)} | ${job.name} | <@m.module job.module/> | ${m.dash(job.trigger)} | <@m.ids job.story_ids/> |
</#list>
</#if>
<#if !api.events?has_content && !api.jobs?has_content>
None.
</#if>

## Events and jobs

<#if api.transport??>
Events travel by <@m.known api.transport.product.value api.transport.product.decision_id/>.
<#if api.transport.delivery?has_content>

| Delivered | Order | Read again | When nobody can work on one |
|---|---|---|---|
| ${api.transport.delivery} | ${m.dash(api.transport.order)} | ${m.dash(api.transport.replay)} | ${m.dash(api.transport.failure)} |
</#if>
</#if>

<#if api.events?has_content>
| Event | Name | Module | Direction | Goes to | Payload | Stories |
|---|---|---|---|---|---|---|
<#list api.events as event>
| ${code(event.id)} | ${event.name} | <@m.module event.module/> | ${event.direction} | <@m.ids event.consumers/> | <#list event.payload as field>${code(field.name)}<#sep>, <#else>–</#list> | <@m.ids event.story_ids/> |
</#list>
</#if>

<#if api.jobs?has_content>
| Job | Name | Module | Starts | Runs on | Handed over by | Repeated | When it keeps failing | Stories |
|---|---|---|---|---|---|---|---|---|
<#list api.jobs as job>
| ${code(job.id)} | ${job.name} | <@m.module job.module/> | ${m.dash(job.trigger)} | <#if job.execution??>${job.execution.runs_on} | ${m.dash(job.execution.handover)} | ${m.dash(job.execution.retry)} | ${m.dash(job.execution.failure)}<#else>– | – | – | –</#if> | <@m.ids job.story_ids/> |
</#list>
</#if>
<#if !api.events?has_content && !api.jobs?has_content>
None.
</#if>

<section aria-labelledby="api">
<h2 id="api">API</h2>
<@m.filter "operations" "Words in the row" {"module": "Module", "who": "Who may call", "story": "Story"}/>
<@m.table "operations" "Operations with call, callers, refusals and the stories they serve">
<@m.head ["Operation", "Call", "Module", "Who", "Answers", "Refusals", "Stories"]/>
<tbody>
<#list api.operations as operation>
<tr data-row id="${anchor("op", operation.id)}" data-module="${(view.module_ids[operation.module].name)!operation.module}" data-who="${operation.roles?join("\n")}" data-story="${operation.story_ids?join("\n")}">
<th scope="row"><code>${operation.id}</code><br><span class="faint">${operation.summary}</span>
<details><summary>Rules and fields</summary><ul>
<#if operation.request??><li>Sends ${operation.request.schema}: <@m.ids operation.request.fields/></li></#if>
<#list operation.parameters as parameter><li><code>${parameter.name}</code> in ${parameter.in}: ${m.dash(parameter.rule)}</li></#list>
<#list view.rules_of[operation.id] as rule><li><strong>${rule.id}</strong> ${rule.text}<#if rule.story_id?has_content> (${rule.story_id})</#if><#if rule.decision_id??> (<@m.decision rule.decision_id/>)</#if></li></#list>
<#list view.special_refusals[operation.id] as error><li>${error.status} <code>${error.type}</code>: ${error.when}</li></#list>
<li class="faint">A repeated call: ${m.dash(operation.idempotency)}; confidence ${operation.confidence}</li>
</ul></details></th>
<td><@m.call operation/></td><td><@m.module operation.module/></td><td><@m.who operation/></td>
<td><#if operation.response??>${operation.response.status}<#if operation.response.schema?has_content> ${operation.response.schema}<#if operation.response.list> (list)</#if></#if><#else>–</#if></td>
<td><#assign seen = []><#list view.special_refusals[operation.id] as error><#if !seen?seq_contains(error.status)><#if seen?has_content>, </#if>${error.status}<#assign seen += [error.status]></#if><#else>–</#list></td>
<td><@m.ids operation.story_ids/></td></tr>
</#list>
</tbody>
</@m.table>
<#if view.common_refusals?has_content>
<p class="faint">Any call may also be refused with <#list view.common_refusals as problem>${problem.status} <code>${problem.type}</code><#sep>, </#list>.</p>
</#if>
<#if api.transport??>
<p>Events travel by ${api.transport.product.value}<#if api.transport.delivery?has_content>; delivered ${api.transport.delivery}; order ${api.transport.order}</#if>.</p>
</#if>
<#if api.events?has_content || api.jobs?has_content>
<@m.table "events" "Events and jobs">
<@m.head ["Id", "Name", "Module", "Kind", "Goes to or starts", "Stories"]/>
<tbody>
<#list api.events as event>
<tr><th scope="row"><code>${event.id}</code></th><td>${event.name}</td><td><@m.module event.module/></td><td>event, ${event.direction}</td><td><@m.ids event.consumers/></td><td><@m.ids event.story_ids/></td></tr>
</#list>
<#list api.jobs as job>
<tr><th scope="row"><code>${job.id}</code></th><td>${job.name}</td><td><@m.module job.module/></td><td>job</td><td>${m.dash(job.trigger)}<#if job.execution??><br><span class="faint">${job.execution.runs_on}</span></#if></td><td><@m.ids job.story_ids/></td></tr>
</#list>
</tbody>
</@m.table>
</#if>
</section>

<section aria-labelledby="traceability">
<h2 id="traceability">Traceability</h2>
<@m.filter "stories" "Words in the row" {"kind": "Kind", "module": "Module"}/>
<@m.table "stories" "Stories and what serves them">
<@m.head ["Story", "Title", "Kind", "Requirements", "Modules", "Operations", "Decisions"]/>
<tbody>
<#list traceability.stories as story>
<tr data-row data-kind="${story.kind}" data-module="<#list story.module_ids as id>${(view.module_ids[id].name)!id}<#sep>
</#list>"><th scope="row">${story.story_id}</th><td>${m.dash(story.title)}</td><td>${story.kind}</td><td><@m.ids story.requirement_ids/></td><td><@m.modules story.module_ids/></td>
<td><#if story.operation_ids?has_content><@m.operations story.operation_ids/><#else><span class="faint">none: ${story.no_operation_reason!"no reason known"}</span></#if></td><td><@m.decisions story.decision_ids/></td></tr>
</#list>
</tbody>
</@m.table>
<@m.filter "requirements" "Words in the row" {"kind": "Kind", "covered": "Covered"}/>
<@m.table "requirements" "Requirements and what serves them">
<@m.head ["Requirement", "Statement", "Stories", "Operations", "Decisions", "Covered"]/>
<tbody>
<#list traceability.requirements as requirement>
<tr data-row data-kind="${requirement.kind}" data-covered="${requirement.covered?then("yes", "no")}"><th scope="row">${requirement.id}</th><td>${m.dash(requirement.statement)}</td><td><@m.ids requirement.story_ids/></td><td><@m.operations requirement.operation_ids/></td><td><@m.decisions requirement.decision_ids/></td><td><#if requirement.covered>yes<#else><strong class="open">no</strong></#if></td></tr>
</#list>
</tbody>
</@m.table>
<#if traceability.gaps?has_content>
<h3>Gaps</h3>
<ul>
<#list traceability.gaps as gap>
<li><strong>${gap.id}</strong> ${gap.reason}</li>
</#list>
</ul>
</#if>
</section>

<section aria-labelledby="overview">
<h2 id="overview">Overview</h2>
<ul class="tiles">
<li><strong>${modules?size}</strong> <a href="#modules">modules</a></li>
<li><strong>${api.operations?size}</strong> <a href="#api">operations</a></li>
<li><strong>${data_access.entities?size}</strong> <a href="#data">entities</a></li>
<li><strong>${view.count.required - view.count.open} / ${view.count.required}</strong> <a href="#decisions">required decisions made</a></li>
<li><strong>${view.count.served_stories} / ${traceability.stories?size}</strong> <a href="#traceability">stories served</a><#if view.count.explained_stories != 0><br><span class="faint">${view.count.explained_stories} explained otherwise</span></#if></li>
<li><strong>${view.count.covered_requirements} / ${traceability.requirements?size}</strong> <a href="#traceability">requirements covered</a></li>
<li><strong>${view.mismatches?size}</strong> <a href="#sync">disagreements to settle</a></li>
</ul>
<#if view.open?has_content>
<h3>Open decisions</h3>
<ul>
<#list view.open as decision>
<li><@m.decision decision.id/> ${decision.question} <span class="faint">recommended: ${m.recommended(decision)}<#if decision.blocking>; blocking</#if></span></li>
</#list>
</ul>
</#if>
<div class="columns">
<div>
<h3>Built with</h3>
<@m.table "stack" "The stack and the decision behind each part">
<@m.head ["Part", "Choice", "Decision"]/>
<tbody>
<#list stack as part, choice>
<tr><th scope="row">${part?replace("_", " ")?cap_first}</th><td>${m.dash(choice.value)}</td><td><@m.by choice/></td></tr>
</#list>
<#list api.styles as style>
<tr><th scope="row">Contract for ${style.audience}</th><td>${style.style}</td><td><@m.decision style.decision_id/></td></tr>
</#list>
</tbody>
</@m.table>
</div>
<div>
<h3>Worth a second look</h3>
<#if view.unsure_decisions?has_content || view.unsure_operations?has_content>
<p class="faint">The documents say little about these.</p>
<ul>
<#list view.unsure_decisions as decision>
<li><@m.decision decision.id/> ${decision.question} <strong>${m.chosen(decision)}</strong></li>
</#list>
<#list view.unsure_operations as operation>
<li><@m.operation operation.id/> ${operation.summary} <span class="faint">confidence ${operation.confidence}</span></li>
</#list>
</ul>
<#else>
<p>Nothing: the documents say enough about every choice.</p>
</#if>
</div>
</div>
</section>

<section aria-labelledby="access">
<h2 id="access">Access</h2>
<div class="matrix">
<#if view.matrix.rows?has_content>
<@m.table "matrix" "Who may call what; a condition instead of yes where there is one">
<@m.head ["Operation"] + view.matrix.roles/>
<tbody>
<#list view.matrix.rows as row>
<tr><th scope="row"><@m.operation row.operation_id/></th><#list row.cells as cell><td>${m.dash(cell)}</td></#list></tr>
</#list>
</tbody>
</@m.table>
<#else>
<p>TBD: no permissions are known yet.</p>
</#if>
</div>
<#list auth.authorization.findings>
<ul>
<#items as finding>
<li><strong>${finding.kind}</strong> ${finding.text}</li>
</#items>
</ul>
</#list>
<@m.table "authentication" "How callers prove who they are">
<@m.head ["Topic", "Choice", "Decision"]/>
<tbody>
<#list auth.authentication as topic, choice>
<tr><th scope="row">${topic?replace("_", " ")}</th><td>${m.dash(choice.value)}</td><td><@m.by choice/></td></tr>
</#list>
<tr><th scope="row">authorization</th><td>${m.dash(auth.authorization.model.value)}</td><td><@m.by auth.authorization.model/></td></tr>
</tbody>
</@m.table>
</section>

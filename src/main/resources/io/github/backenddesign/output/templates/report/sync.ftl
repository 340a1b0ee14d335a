<section aria-labelledby="sync">
<h2 id="sync">Disagreements</h2>
<#if view.mismatches?has_content>
<@m.filter "mismatches" "Words in the record" {"severity": "Severity", "rerun": "Has to run again"}/>
<div id="mismatches">
<#list view.mismatches as mismatch>
<article data-row id="${anchor("mm", mismatch.id)}" data-severity="${mismatch.severity}" data-rerun="${mismatch.rerun?join("\n")}">
<h3>${mismatch.id} <span class="badge ${mismatch.severity}">${mismatch.severity}</span> ${mismatch.summary}</h3>
<p class="faint">${mismatch.kind}; has to run again: <@m.ids mismatch.rerun/></p>
<#list mismatch.artifacts as side>
<blockquote>${side.quote} <span class="faint">${m.dash(side.location)}</span></blockquote>
</#list>
<details><summary>Ways to settle it (${mismatch.options?size})</summary>
<div class="options">
<#list mismatch.options as option>
<article class="option"><h4>${option.title}</h4><ul>
<#list option.pros as pro><li class="for">${pro}</li></#list>
<#list option.cons as con><li class="against">${con}</li></#list>
</ul></article>
</#list>
</div>
</details>
</article>
</#list>
</div>
<#else>
<p>None: the documents agree with each other and with this design.</p>
</#if>
<#if sync.unclear_data_dependencies?has_content>
<@m.table "unclear" "Unclear data dependencies">
<@m.head ["Id", "Topic", "Missing", "Position", "Concerns"]/>
<tbody>
<#list sync.unclear_data_dependencies as item>
<tr><th scope="row">${item.id}</th><td>${item.topic}</td><td>${m.dash(item.missing)}</td><td>${m.dash(item.position)}</td><td><@m.ids item.refs/></td></tr>
</#list>
</tbody>
</@m.table>
</#if>
</section>

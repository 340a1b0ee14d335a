<section aria-labelledby="decisions">
<h2 id="decisions">Decisions</h2>
<@m.filter "decision-list" "Words in the question" {"status": "Status", "topic": "Topic"}/>
<div id="decision-list">
<#list decisions as decision>
<article data-row id="${anchor("d", decision.id)}" data-status="${m.states(decision)}" data-topic="${decision.topic}">
<h3>${decision.question} <span class="badge ${decision.status}">${m.states(decision)}</span></h3>
<p><code>${decision.id}</code> <strong>${m.chosen(decision)}</strong><#if decision.answer?? && decision.answer.why??>: ${decision.answer.why}</#if><#if !decision.answer?? && decision.required && decision.recommended??> <span class="faint">recommended: ${m.recommended(decision)} (confidence ${m.dash(decision.confidence)})</span></#if></p>
<#if decision.why?has_content>
<p class="faint">${decision.why}</p>
</#if>
<details><summary>Options, effects and grounds</summary>
<#assign taken = (decision.answer.option)!"">
<div class="options">
<#list decision.options?filter(option -> option.offered || option.id == taken) as option>
<article class="option">
<h4>${option.title} <#if option.id == taken><span class="badge decided">chosen</span></#if><#if option.id == (decision.recommended!"")> <span class="badge">recommended</span></#if></h4>
<ul>
<#list option.pros as pro><li class="for">${pro}</li></#list>
<#list option.cons as con><li class="against">${con}</li></#list>
<#list option.effects as effect><li class="changes">${effect.text}</li></#list>
</ul>
</article>
</#list>
</div>
<#if decision.rows?has_content>
<@m.table anchor("rows", decision.id) "What is taken, row by row">
<@m.head ["Row", "Settles", "Value", "Else"]/>
<tbody>
<#list decision.rows as row>
<tr><th scope="row"><code>${row.id}</code></th><td>${row.question}</td><td>${row.answer!row.proposed}</td><td><@m.ids row.options?filter(option -> option != (row.answer!row.proposed))/></td></tr>
</#list>
</tbody>
</@m.table>
</#if>
<#list decision.grounds as ground>
<blockquote>${ground.quote} <span class="faint">${ground.location}</span></blockquote>
</#list>
<#if decision.would_change?has_content>
<p class="faint">${decision.would_change}</p>
</#if>
</details>
</article>
</#list>
</div>
</section>

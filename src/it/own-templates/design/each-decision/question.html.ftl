<#if decision.tier == "gate">
<!-- ${marker} -->
<!doctype html>
<title>${decision.question}</title>
<h1>${decision.question}</h1>
<ul>
<#list decision.options?filter(option -> option.offered) as option>
<li>${option.title}</li>
</#list>
</ul>
</#if>

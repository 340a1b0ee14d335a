<section aria-labelledby="reliability">
<h2 id="reliability">Reliability</h2>
<#if reliability.slos?has_content>
<@m.table "slos" "Objectives and how to test them">
<@m.head ["Objective", "Measure", "Target", "Over", "Test"]/>
<tbody>
<#list reliability.slos as slo>
<tr><th scope="row">${slo.nfr_id}</th><td><code>${m.dash(slo.metric)}</code></td><td>${m.dash(slo.target)}</td><td>${m.dash(slo.window)}</td><td>${m.dash(slo.test)}</td></tr>
</#list>
</tbody>
</@m.table>
</#if>
<#if reliability.suppliers?has_content>
<@m.table "suppliers" "Suppliers and the guard around calls to them">
<@m.head ["Supplier", "Called by", "Timeout", "Retry", "Breaker", "When it is down"]/>
<tbody>
<#list reliability.suppliers as supplier>
<tr><th scope="row">${supplier.name}</th><td><@m.modules supplier.called_by/></td><td>${m.dash(supplier.timeout)}</td><td>${m.dash(supplier.retry)}</td><td>${m.dash(supplier.breaker)}</td><td>${m.dash(supplier.fallback)}</td></tr>
</#list>
</tbody>
</@m.table>
</#if>
<@m.table "observability" "How one sees what the backend does, and its limits">
<@m.head ["Topic", "Choice", "Decision"]/>
<tbody>
<tr><th scope="row">errors</th><td>${m.dash(reliability.error_model.value)}</td><td><@m.by reliability.error_model/></td></tr>
<#list reliability.observability as topic, choice>
<tr><th scope="row">${topic?replace("_", " ")}</th><td>${m.dash(choice.value)}</td><td><@m.by choice/></td></tr>
</#list>
<#list reliability.rate_limits as limit>
<tr><th scope="row">limit ${limit.id}</th><td>${limit.limit} (${limit.scope})</td><td>${m.dash(limit.source)}</td></tr>
</#list>
</tbody>
</@m.table>
</section>
